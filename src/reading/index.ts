/** @module Reading: bytes, a path or a `ReportInput` → `Report`. `prepare` needs no language; `readReport` does. */
export { decode, type Decoded } from "./decode.js";
export { byteLines, parseByteLine, readPaths, type Read, type ReadOptions } from "./files.js";
export { fold } from "./fold.js";
export { type InputFault, type JsonLine, largestReport, parseJsonLine } from "./json-line.js";
export { prepare, type Prepared } from "./prepare.js";
export { type ReadingContext, readReport } from "./read-report.js";
