export { makeBrief } from "./brief/brief.js";
export { briefHtml } from "./brief/html.js";
export { briefMarkdown } from "./brief/markdown.js";
export { type BriefMaterial, briefMaterial } from "./brief/material.js";
export type { Brief, Note, Sentence } from "./brief/model.js";
export { checked, rowSchema } from "./check.js";
export { type Citing, type CslItem, eventItem, eventTitle, queryItem, reportItem, witnessName } from "./cite/csl.js";
export { bibtex, plainReference, ris } from "./cite/forms.js";
export { flatAgreementBy, flatDisagreement } from "./coder-agreement.js";
export { toConllu } from "./conllu.js";
export {
  courseSvg,
  type Drawing,
  type DrawOptions,
  layCourse,
  type Scheme,
  shapeOf,
} from "./course/index.js";
export { type Cell, csvText, type FlatRow, toCsv } from "./csv.js";
export { flatDecision } from "./decisions.js";
export type { Field, Flat, Kind, Table } from "./fields.js";
export { lines } from "./lines.js";
export { linkedDocument } from "./linked/document.js";
export { graphNodes, headNodes, jsonLdText, type Node } from "./linked/graph.js";
export {
  type DataPackage,
  dataPackage,
  type Made,
  type TableSchema,
  tableSchema,
  type WrittenFile,
} from "./package.js";
export { parquetBytes } from "./parquet.js";
export { polecatHeader, polecatLine, polecatTells } from "./polecat.js";
export { schemaFiles } from "./schema-files.js";
export { flatDifference } from "./tables/difference.js";
export { flatDyadMonth, flatDyadYear } from "./tables/dyad.js";
export { flatEvent, flatWitness, type WitnessRow, witnessRows } from "./tables/event.js";
export { flatAgreement, flatMembership, flatOffice, flatStance } from "./tables/fact.js";
export { flatRelation, flatRelationByMonth } from "./tables/relation.js";
export { flatReport, flatStatement } from "./tables/report.js";
export { flatVersion } from "./versions.js";
export {
  daysWord,
  dayWord,
  eventWord,
  kindWord,
  listWords,
  pairTitle,
  partyPhrase,
  partyWord,
  shortEvent,
  sourcesWord,
  spokenEvent,
  standingWords,
  type Words,
  wordsIn,
} from "./words.js";
