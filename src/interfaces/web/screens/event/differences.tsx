/** @module Where the witnesses of one event differ, side by side. */
import type { Event } from "../../api/types.js";
import { useMessages } from "../../app/settings.js";
import { useDates } from "../../parts/dates.js";
import { useWords } from "../../parts/names.js";

interface DifferencesProps {
  readonly event: Event;
  readonly titleOf: (report: string) => string;
}

export function Differences({ event, titleOf }: DifferencesProps) {
  const m = useMessages();
  const dates = useDates();
  const words = useWords();
  const reports = [...new Set(event.witnesses.map(({ report }) => report))];
  const value = (field: string, text: string | null): string => {
    if (text === null) return m.event.notSaid;
    const weekday = /^weekday (\d)$/.exec(text)?.[1];
    // 1 January 2018 was a Monday.
    if (weekday) {
      const day = new Date(Date.UTC(2018, 0, Number(weekday)));
      return m.event.weekday(new Intl.DateTimeFormat(m.locale, { weekday: "long", timeZone: "UTC" }).format(day));
    }
    if (field === "factuality") return words.factuality[text] || text;
    return field === "when" ? dates.edtf(text, m.event.notSaid) : text;
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
                    {titleOf(report)}
                  </th>
                ))}
                <td className="sort" />
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
