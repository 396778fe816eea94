/** @module An event as it is cited: what, when, by which reports, in which state of the record. */
import { useMessages } from "../../app/settings.js";
import { Citation } from "../../parts/citation.js";

export function Cite({ id }: { readonly id: string }) {
  const m = useMessages();
  return (
    <section id="cite">
      <h2 className="sans">{m.event.cite}</h2>
      <Citation path={`/api/events/${id}`} />
    </section>
  );
}
