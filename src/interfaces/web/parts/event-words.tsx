/** @module What stands under an event: its code in small capitals, what it is about, who tells it. */
import type { Event, Witness } from "../api/types.js";
import { Link } from "../app/router.js";
import { useLanguage, useMessages } from "../app/settings.js";
import { contextWord } from "../messages/codebook.js";
import { Mark, sideOf } from "./mark.js";

export function Code({ event }: { readonly event: Event }) {
  return (
    <span className={`code sc ${sideOf(event)}`}>
      {event.type.toLowerCase()}
      {event.mode && ` · ${event.mode}`}
    </span>
  );
}

/** The witness to show first: independent, then with the fullest words, not too long. */
export function bestWitness(event: Event): Witness | undefined {
  const weight = ({ independent, quote, background }: Witness): number =>
    (independent ? 4 : 0) + (background ? -2 : 0) + (quote.length > 40 && quote.length < 260 ? 2 : 0);
  return [...event.witnesses].sort((a, b) => weight(b) - weight(a))[0];
}

/** Who tells it; what is no newspaper says so. */
function outlets(event: Event, { unknownOutlet: unknown, kinds }: ReturnType<typeof useMessages>["words"]): string {
  const names = event.witnesses.map(({ outlet, agency, kind }) => {
    const name = [outlet, agency].filter(Boolean).join(", ") || unknown;
    return kinds[kind] ? `${name} (${kinds[kind]})` : name;
  });
  const known = [...new Set(names)].filter((name) => name !== unknown);
  const shown = (known.length > 0 ? known : [unknown]).slice(0, 3);
  return `${shown.join("; ")}${known.length > 3 ? " …" : ""}`;
}

export function EventFoot({ event }: { readonly event: Event }) {
  const m = useMessages();
  const language = useLanguage();
  const many = event.witnesses.length > 1;
  return (
    <footer>
      <Mark event={event} />
      <Code event={event} />
      {event.contexts.length > 0 && ` · ${event.contexts.map((one) => contextWord(one, language)).join(", ")}`}
      {` · ${outlets(event, m.words)}`}
      {many && ` · ${m.counts.reports(event.witnesses.length)}, ${m.counts.independent(event.independentWitnesses)}`}
      {event.differences.length > 0 && (
        <>
          {" · "}
          <Link to={`/events/${event.id}#differences`}>{m.counts.differences(event.differences.length)}</Link>
        </>
      )}
    </footer>
  );
}
