/** @module Where the witnesses of one event differ, side by side. */
import type { Event } from "../../api/types.js";
import { useMessages } from "../../app/settings.js";
import { edtfText } from "../../parts/dates.js";

export function Differences({ event }: { readonly event: Event }) {
  const m = useMessages();
  const reports = [...new Set(event.witnesses.map(({ report }) => report))];
  const value = (field: string, text: string | null): string => {
    if (text === null) return m.event.notSaid;
    const weekday = /^weekday (\d)$/.exec(text)?.[1];
    // 1 January 2018 was a Monday.
    if (weekday) {
      const day = new Date(Date.UTC(2018, 0, Number(weekday)));
      return m.event.weekday(new Intl.DateTimeFormat(m.locale, { weekday: "long", timeZone: "UTC" }).format(day));
    }
    return field === "when" ? edtfText(text, m.locale, m.event.notSaid) : text;
  };
  return (
    <section id="differences">
      <h2 className="sans">{m.event.differences}</h2>
      {event.differences.length === 0 ? (
        <p className="quiet sans">{m.event.noDifferences}</p>
      ) : (
        <div className="scroll">
          <table className="differences sans">
            <thead>
              <tr>
                <th scope="col">{m.event.field}</th>
                {reports.map((report) => (
                  <th scope="col" key={report}>
                    {report}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {event.differences.map((difference) => (
                <tr key={difference.field}>
                  <th scope="row">{m.event.fields[difference.field] ?? difference.field}</th>
                  {reports.map((report) => (
                    <td key={report}>
                      {value(difference.field, difference.values.find((one) => one.report === report)?.value ?? null)}
                    </td>
                  ))}
                  <td className="by">{m.event.sort[difference.sort] ?? difference.sort}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
