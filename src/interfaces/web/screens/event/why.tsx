/** @module Why an event is read so: for each witness the rule, where it stands, the words, and what each value rests on. */
import { useList } from "../../api/client.js";
import type { WhyWitness } from "../../api/types.js";
import { useMessages } from "../../app/settings.js";
import { useDates } from "../../parts/dates.js";
import { keyed } from "../../parts/keyed.js";
import { usePartyName, useWords } from "../../parts/names.js";
import { Loading } from "../../parts/states.js";

type Reason = WhyWitness["reasons"][number];

/** Values are codes; the reader sees names, days and kinds as elsewhere. */
function useReasonValue(): (reason: Reason) => string {
  const m = useMessages();
  const words = useWords();
  const dates = useDates();
  const name = usePartyName();
  const parts = (value: string, told: (part: string) => string): string =>
    [...new Set(value.split(", ").map(told))].filter(Boolean).join(", ");
  return ({ field, value }) => {
    if (field === "when") return dates.edtf(value, m.words.unknown);
    if (field === "type") {
      const [type = ""] = value.split("/");
      const kind = words.kinds[value] ?? words.kinds[type];
      return kind ? `${kind} (${value})` : value;
    }
    if (field === "factuality")
      return parts(value, (part) =>
        part === "background"
          ? words.background
          : words.factuality[part] || (part === "happened" ? m.codebook.happened : part),
      );
    return parts(
      value,
      (part) => words.offices[part] ?? (/^[a-z]+(-[a-z]+)+$/.test(part) ? part.replaceAll("-", " ") : name(part)),
    );
  };
}

function useBasis(): (basis: string) => string {
  const m = useMessages();
  return (basis) => {
    const [kind = "", ...rest] = basis.split(" ");
    return (
      m.basis[basis] ??
      (kind === "rule" ? `${m.event.rule} ${rest.join(" ")}` : (m.basis[kind.replace(":", "")] ?? basis))
    );
  };
}

interface WhyProps {
  readonly why: WhyWitness;
  /** What the report is called; none where the report is open already. */
  readonly title?: string;
}

export function WhyTable({ why, title }: WhyProps) {
  const m = useMessages();
  const tellOf = useReasonValue();
  const basisOf = useBasis();
  return (
    <div className="scroll">
      <table className="why sans">
        <caption>
          {title && `${title} · `}
          {m.event.rule} <code>{why.rule}</code>
          {why.place && <span className="by">{` ${why.place.file}:${why.place.line}`}</span>}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{m.event.words}</th>
            <th scope="col">{m.event.value}</th>
            <th scope="col">{m.event.basis}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(why.reasons).map(({ key, row: reason }) => (
            <tr key={key}>
              <th scope="row">{m.event.fields[reason.field] ?? reason.field}</th>
              <td className="words">{reason.words}</td>
              <td>{tellOf(reason)}</td>
              <td className="by">{basisOf(reason.basis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Why({ id, titleOf }: { readonly id: string; readonly titleOf: (report: string) => string }) {
  const m = useMessages();
  const { data } = useList<WhyWitness>(`/api/events/${id}/why`);
  return (
    <section id="why">
      <h2 className="sans">{m.event.why}</h2>
      {!data && <Loading />}
      {data?.items.map((why) => (
        <WhyTable key={`${why.report}${why.start}`} why={why} title={titleOf(why.report)} />
      ))}
    </section>
  );
}
