/**
 * @module What one mention has to do with another that is another event: it announces it, denies it, reacts to it.
 *
 * A link looks at two mentions only, so it holds whatever else the record knows.
 */
import type { CodedEvent } from "#coding";
import { partyKeys } from "../identity.js";
import { dayNumber, gap, isDated, meet } from "./days.js";
import { compareSides, factualityClass, isCause, isSpoken, modesFit } from "./kinds.js";
import { comparePersons } from "./persons.js";
import { told, toldApart } from "./told.js";
import type { Mention } from "./types.js";
import { ANSWER_DAYS, aheadDays } from "./windows.js";

/** `announces`: told beforehand; `denies`: said not to be so; `reacts-to`: words about it. */
export type LinkSort = "announces" | "denies" | "reacts-to";

/** A day announced may be kept to within so many days. */
const MOVED_DAYS = 3;

function sameAct(a: Mention, b: Mention): boolean {
  const sides = compareSides(a.event, b.event);
  return (
    a.event.type === b.event.type &&
    modesFit(a.event, b.event) &&
    sides !== "apart" &&
    sides !== "reversed" &&
    !comparePersons(a, b).clash
  );
}

/** The announced act took place: on the day named, or, where none was, within the next quarter (`aheadDays`). */
function announces(a: Mention, b: Mention): boolean {
  if (a.event.factuality !== "announced" || factualityClass(b.event.factuality) !== "done" || !sameAct(a, b))
    return false;
  if (isDated(a.when)) return isDated(b.when) && gap(a.when, b.when) <= MOVED_DAYS;
  const before = told(a);
  const after = isDated(b.when) ? b.when : null;
  if (before?.latest == null || after === null || meet(a.when, after) === null) return false;
  const days = dayNumber(after.earliest) - dayNumber(before.latest);
  return days >= 0 && days <= aheadDays(a.event);
}

/** A denial of what others tell, or announce, of the same days or in the same days. */
function denies(a: Mention, b: Mention): boolean {
  if (a.event.factuality !== "denied" || b.event.factuality === "denied" || !sameAct(a, b)) return false;
  return isDated(a.when) && isDated(b.when) ? meet(a.when, b.when) !== null : toldApart(a, b) <= MOVED_DAYS;
}

/** Words of praise, blame or demand whose sentence tells a deed, and whose addressee did or suffered it. */
function reactsTo(a: Mention, b: Mention): boolean {
  if (a.report.id !== b.report.id || a.ordinal === b.ordinal || !isSpoken(a.event) || isSpoken(b.event)) return false;
  const { trigger } = b.event;
  if (trigger.start < a.event.start || trigger.end > a.event.end) return false;
  const there = partyKeys([...b.event.actors, ...b.event.recipients]);
  return partyKeys(a.event.recipients).some((key) => there.includes(key));
}

/**
 * An answer: the one expels, recalls, breaks off or strikes, and the other had done so to it, or accused or attacked it,
 * shortly before.
 */
function answers(a: Mention, b: Mention): boolean {
  const [answer, cause] = [a.event, b.event];
  const within = answerDays(answer, cause);
  if (within === null || answer.background || answer.symmetric || cause.symmetric) return false;
  if (![answer, cause].every(({ factuality }) => ANSWERED.has(factuality)) || !isDated(a.when) || !isDated(b.when))
    return false;
  const turned = (from: readonly string[], to: readonly string[]): boolean => from.join("+") === to.join("+");
  if (!turned(partyKeys(answer.actors), partyKeys(cause.recipients))) return false;
  if (!turned(partyKeys(answer.recipients), partyKeys(cause.actors))) return false;
  const days = dayNumber(a.when.earliest) - dayNumber(b.when.earliest);
  // In kind, who began is told by the days alone.
  return days >= (answer.type === cause.type ? 1 : 0) && days <= within;
}

/** So many days after the one the other may answer it; null where it is no answer to such a thing. */
function answerDays(answer: CodedEvent, cause: CodedEvent): number | null {
  if (answer.type === "ASSAULT")
    return cause.type === "ASSAULT" && answer.mode !== null && answer.mode === cause.mode ? STRUCK_BACK_DAYS : null;
  if (answer.type !== "SANCTION") return null;
  if (cause.type === "SANCTION") return ANSWER_DAYS;
  if (answer.mode === null || !isCause(cause)) return null;
  return cause.type === "ACCUSE" ? MOVED_DAYS : ANSWER_DAYS;
}

/** A blow is answered with its like within so many days; later ones are the course of a war. */
const STRUCK_BACK_DAYS = 2;

/** What is told as done or as decided. */
const ANSWERED: ReadonlySet<string> = new Set(["happened", "ongoing", "announced"]);

/** How the first stands to the second, or null. */
export function linkOf(a: Mention, b: Mention): LinkSort | null {
  if (reactsTo(a, b) || answers(a, b)) return "reacts-to";
  return announces(a, b) ? "announces" : denies(a, b) ? "denies" : null;
}
