/** @module Versions as a table. */
import type { Version } from "#record";
import type { Flat } from "./fields.js";

export const flatVersion: Flat<Version> = {
  columns: ["name", "at", "hash", "program", "coders", "reports", "events", "decisions"],
  row: ({ coders, ...version }) => ({ ...version, coders: coders.join("; ") }),
};
