/** @module A rule's example sentences held against what the coder reads out of them. */
import type { Expectation } from "#data";
import type { CodedActor, CodedEvent, Coder } from "./types.js";

/** State or body of a coded actor. */
const side = (actor: CodedActor): string => actor.org ?? actor.state ?? actor.person ?? "?";

const sides = (actors: readonly CodedActor[]): string[] => [...new Set(actors.map(side))].sort();

const sameSides = (wanted: readonly string[] | undefined, found: readonly CodedActor[]): boolean =>
  wanted === undefined || [...wanted].sort().join() === sides(found).join();

function fits(event: CodedEvent, reads: Expectation): boolean {
  return (
    sameSides(reads.actors, event.actors) &&
    sameSides(reads.recipients, event.recipients) &&
    (reads.type === undefined || reads.type === event.type) &&
    (reads.mode === undefined || reads.mode === event.mode) &&
    (reads.symmetric === undefined || reads.symmetric === event.symmetric) &&
    (reads.factuality === undefined || reads.factuality === event.factuality) &&
    (reads.background === undefined || reads.background === event.background)
  );
}

/** One line a person can compare: "SANCTION/expel GBR → RUS happened (en.sanction.expel)". */
export function summary(event: CodedEvent): string {
  const parties = event.symmetric
    ? sides(event.actors).join(" + ")
    : `${sides(event.actors).join(" + ")} → ${sides(event.recipients).join(" + ") || "–"}`;
  return `${event.type}${event.mode ? `/${event.mode}` : ""} ${parties} ${event.factuality}${event.background ? " background" : ""} (${event.rule})`;
}

/**
 * Whether an example holds. A `must` asks that some event of the rule's type reads as told; that this very rule reads
 * it is asked only where the example says nothing of the reading. A `must-not` asks that the rule stays silent.
 */
export async function checkCase(
  coder: Coder,
  lang: string,
  rule: string,
  must: boolean,
  spec: { readonly text: string; readonly reads?: Expectation },
): Promise<{ holds: boolean; found: string[] }> {
  const { events } = await coder.code({ id: rule, text: spec.text, lang, published: "2024-06-12" }, { domestic: true });
  const found = events.map(summary);
  if (!must) return { holds: !events.some((event) => event.rule === rule), found };
  const type = spec.reads?.type ?? rule.split(".")[1]?.toUpperCase();
  const holds = events.some(
    (event) => event.type === type && (spec.reads ? fits(event, spec.reads) : event.rule === rule),
  );
  return { holds, found };
}
