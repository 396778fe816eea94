export { addReading, type NewAddition, type WordsAsked } from "./add-reading.js";
export type { GivenAddition } from "./addition.js";
export { decide, type NewDecision, replay, undo } from "./decide.js";
export { eventOfMentions } from "./event-of.js";
export { parseRulings } from "./lines.js";
export { type DecisionFilter, decisionsOf } from "./list.js";
export { ruledMentions } from "./rows.js";
export { type Pair, type Rulings, rulingsOf } from "./rulings.js";
export type { Signature } from "./signed.js";
export {
  type Addition,
  type DecidedEvent,
  type Decision,
  type DecisionKind,
  type DecisionNote,
  decisionKinds,
  type Field,
  fields,
  type Reviewed,
  type Ruling,
  type RulingKind,
  rulingKinds,
  type Target,
} from "./types.js";
export { checkedField, checkedValue } from "./values.js";
