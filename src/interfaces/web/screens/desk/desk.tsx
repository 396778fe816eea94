/** @module The desk: the relations of the record in one line each, what waits, what was in doubt, what the record holds. */
import { address, useList, useOne } from "../../api/client.js";
import type { Pair, Report } from "../../api/types.js";
import { openAdd } from "../../app/add.js";
import { useKeys } from "../../app/keys.js";
import { Link } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { remarkWords } from "../../messages/remarks.js";
import { languageName } from "../../parts/names.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { useWaiting } from "../../parts/waiting.js";
import { PairLine } from "../relation/pair-line.js";

interface Counted {
  readonly value: string | null;
  readonly count: number;
}

export interface About {
  readonly name: string;
  readonly program: string;
  readonly reports: number;
  readonly events: number;
  readonly shared: number;
  readonly languages: readonly Counted[];
  readonly outlets: readonly Counted[];
  readonly years: readonly Counted[];
}

interface BarsProps {
  readonly title: string;
  readonly rows: readonly Counted[];
  /** Rows that are not shown. */
  readonly rest?: number;
  readonly says: (value: string | null) => string;
}

/** Figures first; the bar beside them only repeats. */
function Bars({ title, rows, rest = 0, says }: BarsProps) {
  const m = useMessages();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section>
      <h2>{title}</h2>
      <table className="bars">
        <tbody>
          {rows.map(({ value, count }) => (
            <tr key={value ?? ""}>
              <th scope="row">{says(value)}</th>
              <td className="figure">{count}</td>
              <td aria-hidden="true">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(count / most) * 100} height="8" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="quiet">{m.desk.fewer(rest)}</p>}
    </section>
  );
}

function Doubts({ reports }: { readonly reports: readonly Report[] }) {
  const m = useMessages();
  const language = useLanguage();
  const doubtful = reports.flatMap(({ id, title, remarks }) =>
    remarks.slice(0, 1).map((remark) => ({ id, title, remark })),
  );
  const kinds = new Set<string>();
  // One of each kind first: many reports may share the same doubt.
  const shown = doubtful.filter(({ remark }) => !kinds.has(remark.code) && kinds.add(remark.code)).slice(0, 6);
  return (
    <section>
      <h2 className="sans">{m.desk.doubts}</h2>
      {shown.length === 0 && <p className="quiet sans">{m.desk.noDoubts}</p>}
      <ul className="doubts sans">
        {shown.map(({ id, title, remark }) => (
          <li key={id}>
            <Link to={`/reports/${encodeURIComponent(id)}`}>{title ?? id}</Link> {remarkWords(remark, language)}{" "}
            <span className="quiet">{remark.code}</span>
          </li>
        ))}
      </ul>
      {shown.length < doubtful.length && (
        <p className="sans">
          <Link to="/reports">{m.desk.doubtsOf(shown.length, doubtful.length, reports.length)}</Link>
        </p>
      )}
    </section>
  );
}

function AboutRecord({ about }: { readonly about: About }) {
  const m = useMessages();
  return (
    <aside className="sans">
      <section>
        <h2>{m.desk.about}</h2>
        <p>
          {about.name}: {m.desk.holds(m.counts.reports(about.reports), m.counts.events(about.events))},{" "}
          {m.desk.shared(about.shared)}.
        </p>
        <button type="button" className="plain" onClick={openAdd}>
          {m.add.button}
        </button>
      </section>
      <Bars title={m.desk.languages} rows={about.languages} says={(code) => languageName(code ?? "", m.locale)} />
      <Bars
        title={m.desk.years}
        rows={about.years.slice(-14)}
        rest={about.years.length - 14}
        says={(year) => year ?? m.desk.unknownYear}
      />
      <Bars
        title={m.desk.outlets}
        rows={about.outlets.slice(0, 8)}
        rest={about.outlets.length - 8}
        says={(outlet) => outlet ?? m.words.unknownOutlet}
      />
    </aside>
  );
}

export function DeskScreen() {
  const m = useMessages();
  const language = useLanguage();
  useTitle(m.desk.title);
  const about = useOne<About>("/api/about");
  const pairs = useList<Pair>(address("/api/relations", { limit: 12, words: language }));
  const reports = useList<Report>("/api/reports?limit=200");
  const waiting = useWaiting() ?? 0;
  useKeys([
    {
      key: "a",
      says: m.keys.add,
      run: openAdd,
    },
    {
      key: "f",
      says: m.keys.newPair,
      run: () => document.querySelector<HTMLInputElement>(".find input")?.focus(),
    },
  ]);
  const problem = about.problem ?? pairs.problem;
  if (about.data?.item.reports === 0)
    return (
      <div className="head">
        <h1>{m.desk.title}</h1>
        <Empty>{m.desk.empty}</Empty>
        <button type="button" className="plain sans" onClick={openAdd}>
          {m.add.button}
        </button>
      </div>
    );
  return (
    <>
      <div className="head">
        <h1>{m.desk.title}</h1>
        {about.data && (
          <p className="meta sans">
            {m.desk.holds(m.counts.reports(about.data.item.reports), m.counts.events(about.data.item.events))} ·{" "}
            {m.words.asOf(about.data.record_version, about.data.codebook_version)}
          </p>
        )}
      </div>
      <div>
        {problem && <Failed problem={problem} />}
        {!pairs.data && !problem && <Loading />}
        <h2 className="sans first">{m.desk.pairs}</h2>
        {pairs.data?.count === 0 && <Empty>{m.desk.none}</Empty>}
        <ul className="pairs">
          {pairs.data?.items.map((pair) => (
            <PairLine key={pair.pair.join()} pair={pair} />
          ))}
        </ul>
        {pairs.data?.next && (
          <p className="sans">
            <Link to="/relations">{m.desk.allPairs(pairs.data.count)}</Link>
          </p>
        )}
        {waiting > 0 && (
          <section>
            <h2 className="sans">{m.desk.waits}</h2>
            <p className="sans">
              <Link to="/review">{m.review.waits(waiting)}</Link>
            </p>
          </section>
        )}
        {reports.data && <Doubts reports={reports.data.items} />}
      </div>
      {about.data && <AboutRecord about={about.data.item} />}
    </>
  );
}
