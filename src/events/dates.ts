/**
 * @module The days of events once all of a report is seen.
 *
 * What a report says of an event's day stands. Where it says nothing: an act that happened is not later than
 * the report, one announced not earlier; praise, blame and the like said at a dated meeting of the same parties
 * bear its days. The publication day itself is never written as the event's day.
 */
import type { When } from "#text";
import { intersect, toEdtf } from "#time";
import type { Firing } from "./match.js";
import { sideOf } from "./parties.js";
import type { Scene } from "./scene.js";

const verbal = new Set(["SUPPORT", "ACCUSE", "REQUEST", "AGREE", "REJECT", "THREATEN", "CONCEDE"]);

const dated = (when: When): boolean => when.earliest !== null && when.latest !== null;

function sidesOf(event: Firing): Set<string> {
  return new Set([...event.actors, ...event.recipients].map(sideOf));
}

/** Days a report's own day allows an act of this factuality. */
function allowed(event: Firing, published: When): When {
  if (event.factuality === "announced") return { earliest: published.earliest, latest: null, edtf: toEdtf(published.earliest, null), basis: "publication" };
  if (event.factuality === "happened") return { earliest: null, latest: published.latest, edtf: toEdtf(null, published.latest), basis: "publication" };
  return { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };
}

/** The meeting or visit during which a verbal act was done: of the same report, its sides among the meeting's. */
function occasion(event: Firing, all: readonly Firing[]): Firing | null {
  if (!verbal.has(event.type) || event.background || event.factuality !== "happened") return null;
  const sides = [...sidesOf(event)];
  const fits = all.filter((other) => {
    if (other.type !== "CONSULT" || other.background || !dated(other.when)) return false;
    if (other.factuality !== "happened" && other.factuality !== "ongoing") return false;
    const theirs = sidesOf(other);
    return event.actors.every((actor) => theirs.has(sideOf(actor))) && sides.some((side) => theirs.has(side));
  });
  return fits.sort((a, b) => Math.abs(a.sentence - event.sentence) - Math.abs(b.sentence - event.sentence))[0] ?? null;
}

/** Gives every event its days. */
export function dateEvents(scene: Scene, events: readonly Firing[]): Firing[] {
  const { published } = scene.times;
  return events.map((event) => {
    if (event.when.basis !== "unknown" || event.when.earliest !== null || event.when.latest !== null) return event;
    if (event.background) return event.factuality === "happened" ? { ...event, when: allowed(event, published) } : event;
    const meeting = occasion(event, events);
    if (meeting) {
      const within = intersect(meeting.when, allowed(event, published)) ?? meeting.when;
      return { ...event, when: { ...within, edtf: toEdtf(within.earliest, within.latest), basis: meeting.when.basis } };
    }
    return { ...event, when: allowed(event, published) };
  });
}
