export { decide, type NewDecision, replay, undo } from "./decide.js";
export { eventOfMentions } from "./event-of.js";
export { parseRulings } from "./lines.js";
export { type DecisionFilter, decisionsOf } from "./list.js";
export { type Pair, type Rulings, rulingsOf } from "./rulings.js";
export {
  type DecidedEvent,
  type Decision,
  type DecisionKind,
  type DecisionNote,
  decisionKinds,
  type Field,
  fields,
  type Reviewed,
  type Ruling,
  type Target,
} from "./types.js";
export { checkedField, checkedValue } from "./values.js";
