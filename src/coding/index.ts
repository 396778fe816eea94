export { coderVersion, createCoder } from "./coder.js";
export type * from "./types.js";
