export { toConllu } from "./conllu.js";
export { courseSvg, type Drawing, type DrawOptions, layCourse, type Scheme } from "./course/index.js";
export { type Cell, type FlatRow, toCsv } from "./csv.js";
export { flatDecision } from "./decisions.js";
export {
  type Flat,
  flatAgreement,
  flatEvent,
  flatMembership,
  flatOffice,
  flatRelation,
  flatReport,
  flatStance,
  flatStatement,
} from "./flat.js";
export {
  daysWord,
  dayWord,
  eventWord,
  kindWord,
  partyWord,
  shortEvent,
  spokenEvent,
  standingWords,
  type Words,
} from "./words.js";
