/** @module The API's types. Types only: nothing of the server comes into the pages. */
export type * from "../../http/contract/index.js";
