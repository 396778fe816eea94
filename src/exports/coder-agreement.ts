/** @module Agreement between coders as a table. */
import type { AgreementBy, Disagreement } from "#answers";
import type { Flat } from "./fields.js";

export const flatAgreementBy: Flat<AgreementBy> = {
  columns: ["type", "units", "percent", "alpha", "ac1"],
  row: (row) => ({ ...row }),
};

export const flatDisagreement: Flat<Disagreement> = {
  columns: ["report", "start", "end", "type", "said", "quote"],
  row: ({ said, ...row }) => ({ ...row, said: said.map(({ by, verdict }) => `${by}: ${verdict}`).join("; ") }),
};
