/** @module Why an event is read so: for each witness the rule, where it stands, the words, and what each value rests on. */
import { useList } from "../../api/client.js";
import type { WhyWitness } from "../../api/types.js";
import { useMessages } from "../../app/settings.js";
import { keyed } from "../../parts/keyed.js";
import { Loading } from "../../parts/states.js";

export function WhyTable({ why }: { readonly why: WhyWitness }) {
  const m = useMessages();
  return (
    <div className="scroll">
      <table className="why sans">
        <caption>
          {why.report} · {m.event.rule} <code>{why.rule}</code>
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
              <td>{reason.value === "XXXX" ? m.words.unknown : reason.value}</td>
              <td className="by">{m.basis[reason.basis] ?? reason.basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Why({ id }: { readonly id: string }) {
  const m = useMessages();
  const { data } = useList<WhyWitness>(`/api/events/${id}/why`);
  return (
    <section id="why">
      <h2 className="sans">{m.event.why}</h2>
      {!data && <Loading />}
      {data?.items.map((why) => (
        <WhyTable key={`${why.report}${why.start}`} why={why} />
      ))}
    </section>
  );
}
