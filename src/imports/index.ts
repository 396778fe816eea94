/** @module Records of others → rows that the record takes as witnesses. */
import type { importPaths as importAll } from "./files.js";

export { type Imported, type ImportedRow, type ImportFormat, importFormats, type RowFault } from "./types.js";

/** `files.ts`, whose readers are loaded at the first row: the command line asks for the formats' names at every start. */
export const importPaths: typeof importAll = async function* (...given) {
  const files = await import("./files.js");
  yield* files.importPaths(...given);
};
