/** @module The library's public surface. */
export { type Coder, type CodedEvent, type CodeOptions, type Coding, coderVersion, createCoder } from "#coding";
export { CodePoints, Fault, type ReportInput } from "#text";
