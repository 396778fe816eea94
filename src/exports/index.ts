export { toConllu } from "./conllu.js";
export { type Cell, type FlatRow, toCsv } from "./csv.js";
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
