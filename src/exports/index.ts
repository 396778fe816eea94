export { flatAgreementBy, flatDisagreement } from "./coder-agreement.js";
export { toConllu } from "./conllu.js";
export {
  courseSvg,
  type Drawing,
  type DrawOptions,
  layCourse,
  type Scheme,
  type Shape,
  shapeOf,
} from "./course/index.js";
export { type Cell, type FlatRow, toCsv } from "./csv.js";
export { flatDecision } from "./decisions.js";
export {
  type Flat,
  flatAgreement,
  flatEvent,
  flatMembership,
  flatOffice,
  flatRelation,
  flatRelationByMonth,
  flatReport,
  flatStance,
  flatStatement,
} from "./flat.js";
export { flatVersion } from "./versions.js";
export {
  daysWord,
  dayWord,
  eventWord,
  kindWord,
  listWords,
  pairTitle,
  partyWord,
  shortEvent,
  sourcesWord,
  spokenEvent,
  standingWords,
  type Words,
} from "./words.js";
