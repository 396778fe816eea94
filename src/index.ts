/** @module The library's public surface. */
export {
  type CodedEvent,
  type CodeOptions,
  type Coder,
  type CoderOptions,
  type Coding,
  coderVersion,
  createCoder,
} from "#coding";
export { CodePoints, Fault, type ReportInput } from "#text";
