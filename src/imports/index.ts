/** @module Records of others → rows that the record takes as witnesses. */
export { importPaths } from "./files.js";
export { type Imported, type ImportedRow, type ImportFormat, importFormats, type RowFault } from "./types.js";
