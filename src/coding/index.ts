export { createCoder } from "./coder.js";
export { type Act, type Codes, codesOf } from "./codes.js";
export type * from "./types.js";
export { coderVersion } from "./version.js";
