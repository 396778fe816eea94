/** @module Where two people who review differ: how far they agree, and one reading at a time on which they do not. */
import { useState } from "react";
import { useList } from "../../api/client.js";
import { decide, signature } from "../../api/decisions.js";
import type { Problem } from "../../api/problem.js";
import type { CoderAgreement, Disagreement } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { KeyName } from "../../app/keys-bar.js";
import { Link } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { Quote } from "../../parts/quote.js";
import { Empty, Failed, Loading } from "../../parts/states.js";

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

function Measures({ rows }: { readonly rows: readonly CoderAgreement[] }) {
  const m = useMessages();
  return (
    <table className="rows sans">
      <thead>
        <tr>
          <th scope="col">{m.ask.kind}</th>
          <th scope="col">{m.coders.readings}</th>
          <th scope="col">{m.coders.percent}</th>
          <th scope="col">alpha</th>
          <th scope="col">AC1</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, units, percent, alpha, ac1 }) => (
          <tr key={type}>
            <th scope="row">{type ?? m.words.all}</th>
            <td className="figure">{units}</td>
            <td className="figure">{percent === null ? "–" : `${Math.round(percent * 100)} %`}</td>
            <td className="figure">{figure(alpha)}</td>
            <td className="figure">{figure(ac1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "correct when 2018-02-05" → "corrected when 2018-02-05". */
function useVerdict(): (verdict: string) => string {
  const m = useMessages();
  return (verdict) => {
    const [kind = "", ...rest] = verdict.split(" ");
    return [m.review.kinds[kind] ?? kind, ...rest].join(" ");
  };
}

function Case({ one }: { readonly one: Disagreement }) {
  const m = useMessages();
  const verdict = useVerdict();
  return (
    <>
      <h2 className="question">{m.coders.question}</h2>
      <Quote text={one.quote} lang={one.lang} />
      <p className="sans">
        <span className="sc">{one.type.toLowerCase()}</span> ·{" "}
        <Link to={`/reports/${encodeURIComponent(one.report)}?at=${one.start}-${one.end}`}>{one.report}</Link> ·{" "}
        <Link to={`/events/${one.event?.id ?? one.ruled}`}>{one.event?.id ?? one.ruled}</Link>
      </p>
      <ul className="plain-list sans">
        {one.said.map(({ by, verdict: said }) => (
          <li key={by}>
            <b>{by}</b> {verdict(said)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** @param can  Whether a ruling can be made here and now. */
export function Coders({ can }: { readonly can: boolean }) {
  const m = useMessages();
  const agreement = useList<CoderAgreement>("/api/agreement");
  const { data, problem } = useList<Disagreement>("/api/disagreements");
  const [at, setAt] = useState(0);
  const [failed, setFailed] = useState<Problem | null>(null);
  const items = data?.items ?? [];
  const one = items[Math.min(at, items.length - 1)];
  const step = (by: number): void => setAt(items.length === 0 ? 0 : (at + by + items.length) % items.length);
  const rule = (kind: "accept" | "reject"): void => {
    if (!one || !can) return;
    setFailed(null);
    decide({ kind, event: one.ruled, report: one.report, reason: m.coders.settled, by: signature() }).then(
      () => step(1),
      (error: unknown) => setFailed(error as Problem),
    );
  };
  useKeys([
    { key: "j", says: `${m.keys.next}, ${m.keys.previous}`, run: () => step(1) },
    { key: "k", says: `${m.keys.next}, ${m.keys.previous}`, run: () => step(-1) },
    { key: "a", says: m.keys.accept, run: () => rule("accept") },
    { key: "x", says: m.keys.reject, run: () => rule("reject") },
  ]);
  return (
    <div className="case">
      {problem && <Failed problem={problem} />}
      {failed && <Failed problem={failed} />}
      {!data && !problem && <Loading />}
      {data && !one && <Empty>{(agreement.data?.count ?? 0) > 0 ? m.coders.agreed : m.coders.nobody}</Empty>}
      {one && (
        <>
          <p className="meta sans">{m.coders.place(Math.min(at, items.length - 1) + 1, data?.count ?? 0)}</p>
          <Case one={one} />
          <div className="answers sans">
            <button type="button" className="plain" disabled={!can} onClick={() => rule("accept")}>
              <KeyName of="a" /> {m.keys.accept}
            </button>
            <button type="button" className="plain" disabled={!can} onClick={() => rule("reject")}>
              <KeyName of="x" /> {m.keys.reject}
            </button>
            <button type="button" className="plain" onClick={() => step(1)}>
              <KeyName of="j" /> {m.keys.next}
            </button>
          </div>
        </>
      )}
      {(agreement.data?.count ?? 0) > 0 && <Measures rows={agreement.data?.items ?? []} />}
    </div>
  );
}
