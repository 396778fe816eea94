/** @module An event as it is cited: what, when, by which reports, in which state of the record. */
import type { Event } from "../../api/types.js";
import { useMessages } from "../../app/settings.js";
import { Copyable } from "../../parts/copy.js";

function citation(event: Event, mark: string, unknown: string): string {
  const reports = event.witnesses.map(({ outlet, report, published }) =>
    [outlet ?? unknown, report, published].filter(Boolean).join(", "),
  );
  return `${event.said?.what ?? event.type} (${event.when.edtf}). ${event.type}${event.mode ? `/${event.mode}` : ""}, CAMEO ${event.cameo}. ${reports.join("; ")}. Chancery, ${event.id}, ${mark}.`;
}

export function Cite({ event, mark }: { readonly event: Event; readonly mark: string }) {
  const m = useMessages();
  return (
    <section id="cite">
      <h2 className="sans">{m.event.cite}</h2>
      <Copyable text={citation(event, mark, m.words.unknownOutlet)} label={m.event.cite} />
    </section>
  );
}
