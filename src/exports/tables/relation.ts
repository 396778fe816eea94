/** @module The years and months of a relation as tables. */
import type { RelationMonth, RelationYear } from "#answers";
import { type Field, field, flat, joined } from "../fields.js";

const parties = <T extends RelationYear>(): Field<T>[] => [
  field("a", "string", "The one.", ({ pair }) => pair[0], { required: true }),
  field("b", "string", "The other.", ({ pair }) => pair[1], { required: true }),
  field("year", "integer", "The year; empty for events whose year is not known.", ({ year }) => year),
];

function counts<T extends RelationYear>(period: string): Field<T>[] {
  const count = (name: string, says: string, of: (row: T) => number): Field<T> =>
    field(name, "integer", says, of, { required: true });
  return [
    count("reports", `Reports of the ${period} that name both: 0 means that nothing was read.`, (row) => row.reports),
    count("events", `Events of the ${period}.`, (row) => row.events),
    count("verbal_cooperation", "Words together.", (row) => row.verbalCooperation),
    count("material_cooperation", "Deeds together.", (row) => row.materialCooperation),
    count("verbal_conflict", "Words apart.", (row) => row.verbalConflict),
    count("material_conflict", "Deeds apart.", (row) => row.materialConflict),
    count("unconfirmed", "Announced, reported, hypothetical or denied.", (row) => row.unconfirmed),
    field("score", "number", "Mean of PLOVER's scores over what happened.", (row) => row.score),
    field("through", "string", "Bodies through which one of the two acted.", (row) => joined(row.through)),
  ];
}

export const flatRelation = flat<RelationYear>(
  "relation",
  "One year between two parties, whoever acted; a year without events has its row.",
  [...parties<RelationYear>(), ...counts<RelationYear>("year")],
  ["a", "b", "year"],
);

export const flatRelationByMonth = flat<RelationMonth>(
  "relation-month",
  "One month between two parties, whoever acted; a month without events has its row.",
  [
    ...parties<RelationMonth>(),
    field("month", "string", "The month, as 2018-02; empty where it is not known.", ({ month }) => month),
    ...counts<RelationMonth>("month"),
  ],
  ["a", "b", "year", "month"],
);
