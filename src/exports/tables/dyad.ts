/** @module Directed dyads by month and by year as tables: zeros are rows, coverage stands beside them. */
import type { DyadRow, Period } from "#answers";
import { eventTypes } from "#text";
import { type Field, field, flat, type Table } from "../fields.js";
import { quads } from "./event.js";
import { stateNumber } from "./party.js";

const count = (name: string, says: string, of: (row: DyadRow) => number): Field<DyadRow> =>
  field(name, "integer", says, of, { required: true });

/** Sums of decimals: the last digits of a float say nothing. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const side = (name: "actor" | "recipient", says: string): Field<DyadRow>[] => [
  field(name, "string", `${says}: a state by ISO 3166-1 alpha-3, or an organisation by id.`, (row) => row[name], {
    required: true,
  }),
  field(`${name}_cow`, "string", "Its Correlates of War number.", (row) => stateNumber(row[name], "cow")),
  field(`${name}_gw`, "string", "Its Gleditsch-Ward number.", (row) => stateNumber(row[name], "gw")),
];

function dyadTable(period: Period): Table<DyadRow> {
  const year = field<DyadRow>("year", "integer", "The year; empty for events of no known period.", (row) =>
    row.period === null ? null : Number(row.period.slice(0, 4)),
  );
  const month = field<DyadRow>("month", "integer", "The month, 1 to 12.", (row) =>
    row.period === null ? null : Number(row.period.slice(5)),
  );
  return flat(
    `dyad-${period}`,
    `One directed dyad in one ${period}, whether or not anything was told of it.`,
    [
      ...side("actor", "Who acts"),
      ...side("recipient", "To whom it is done"),
      year,
      ...(period === "month" ? [month] : []),
      count(
        "reports",
        `Reports of the ${period}, on whatever: 0 means that nothing was read.`,
        ({ reports }) => reports,
      ),
      count("reports_naming_both", "Those that name both.", ({ reportsNamingBoth }) => reportsNamingBoth),
      count(
        "events",
        "Events from the one to the other; what both did counts in both directions.",
        ({ events }) => events,
      ),
      ...eventTypes.map((type) =>
        count(type.toLowerCase(), `${type} that happened or is ongoing.`, ({ byType }) => byType[type]),
      ),
      ...quads.map((quad) =>
        count(quad.replace("-", "_"), `${quad} that happened or is ongoing.`, ({ byQuad }) => byQuad[quad]),
      ),
      count(
        "unconfirmed",
        "Announced, reported, hypothetical or denied: in no other count.",
        ({ unconfirmed }) => unconfirmed,
      ),
      field("score_sum", "number", "Sum of PLOVER's scores over what happened.", ({ score }) => rounded(score), {
        required: true,
      }),
      field(
        "goldstein_sum",
        "number",
        "Sum of Goldstein values over what happened.",
        ({ goldstein }) => rounded(goldstein),
        {
          required: true,
        },
      ),
    ],
    ["actor", "recipient", "year", ...(period === "month" ? ["month"] : [])],
  );
}

export const flatDyadMonth = dyadTable("month");
export const flatDyadYear = dyadTable("year");
