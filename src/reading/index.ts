/** @module Reading: bytes, a path or a `ReportInput` → `Report`. `prepare` needs no language; `readReport` does. */
export { type Decoded, decode } from "./decode.js";
export { byteLines, parseByteLine, type Read, type ReadOptions, readBytes, readPaths } from "./files.js";
export { fold, nameKey } from "./fold.js";
export { type InputFault, type JsonLine, largestReport, parseJsonLine } from "./json-line.js";
export { type Prepared, prepare } from "./prepare.js";
export { type ReadingContext, readReport } from "./read-report.js";
