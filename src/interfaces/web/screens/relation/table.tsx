/** @module The course of a pair as a table by year, zeros made explicit, with how much was read. */
import { useList } from "../../api/client.js";
import type { RelationYear } from "../../api/types.js";
import { useMessages } from "../../app/settings.js";
import { Loading } from "../../parts/states.js";

export function YearTable({ pair }: { readonly pair: string }) {
  const m = useMessages();
  const { data } = useList<RelationYear>(`/api/relations/${pair}?limit=1000`);
  if (!data) return <Loading />;
  return (
    <table className="figures sans">
      <caption>{m.relation.table}</caption>
      <thead>
        <tr>
          <th scope="col">{m.relation.year}</th>
          <th scope="col">{m.relation.read}</th>
          <th scope="col">{`${m.relation.together}, ${m.event.words2}`}</th>
          <th scope="col">{`${m.relation.together}, ${m.event.deeds}`}</th>
          <th scope="col">{`${m.relation.apart}, ${m.event.words2}`}</th>
          <th scope="col">{`${m.relation.apart}, ${m.event.deeds}`}</th>
          <th scope="col">{m.relation.unconfirmed}</th>
        </tr>
      </thead>
      <tbody>
        {data.items.map((row) => (
          <tr key={row.year ?? ""} className={row.reports === 0 ? "unread" : ""}>
            <th scope="row">{row.year ?? m.relation.undated}</th>
            <td>{row.reports === 0 ? m.relation.nothingRead : row.reports}</td>
            {[
              ["vc", row.verbalCooperation],
              ["mc", row.materialCooperation],
              ["vx", row.verbalConflict],
              ["mx", row.materialConflict],
              ["unconfirmed", row.unconfirmed],
            ].map(([name, number]) => (
              <td key={name} className={number === 0 ? "nought" : undefined}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
