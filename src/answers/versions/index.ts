export type { Cause } from "./causes.js";
export { type Change, type ChangeSort, type Diff, diff, type FieldChange } from "./diff.js";
