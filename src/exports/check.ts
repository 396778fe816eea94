/** @module Nothing is written that does not fit its schema: rows and lines are checked on their way out. */
import { z } from "zod";
import { Fault } from "#text";
import type { FlatRow } from "./csv.js";
import type { Field, Kind, Table } from "./fields.js";
import { messages } from "./messages.js";

const kinds: Readonly<Record<Kind, () => z.ZodType>> = {
  string: () => z.string().min(1),
  integer: () => z.int(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  date: () => z.iso.date(),
};

function cellSchema(one: Field<never>): z.ZodType {
  const filled = one.values ? z.enum(one.values as readonly [string, ...string[]]) : kinds[one.kind]();
  return (one.required ? filled : filled.nullable()).describe(one.says);
}

/** One row of a table: each column there, no other, and of its kind. */
export function rowSchema<T>(flat: Table<T>): z.ZodType<FlatRow> {
  const shape = Object.fromEntries(flat.fields.map((one) => [one.name, cellSchema(one as Field<never>)]));
  return z.strictObject(shape).describe(flat.says) as unknown as z.ZodType<FlatRow>;
}

/** The value at a path, as JSON; clipped. */
function shown(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
  return (JSON.stringify(found) ?? "nothing").slice(0, 60);
}

/**
 * Hands each value on if it fits.
 *
 * @param what  What a value is, for the message: "event".
 * @throws Fault CH-X02 at the first that does not fit, with its number, the field, what it holds and what was expected.
 */
export function checked<T>(schema: z.ZodType<unknown>, what: string): (value: T) => T {
  let number = 0;
  return (value) => {
    number++;
    const result = schema.safeParse(value);
    if (result.success) return value;
    const issue = result.error.issues[0] as z.core.$ZodIssue;
    throw new Fault(
      "CH-X02",
      messages.unfit(what, number, issue.path.map(String).join("."), shown(value, issue.path), issue.message),
    );
  };
}
