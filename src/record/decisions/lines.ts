/** @module Decisions given out by a record, line by line, checked before another record takes them over. */
import { z } from "zod";
import { eventTypes, Fault, factualities } from "#text";
import { checkedAddition, type GivenAddition } from "./addition.js";
import { decisionKinds, type Field, fields, type Ruling } from "./types.js";
import { checkedValue } from "./values.js";

const words = { start: z.int().min(0), end: z.int().min(0) };

const target = z.object({
  side: z.union([z.literal(0), z.literal(1)]),
  report: z.string().min(1),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  ...words,
  trigger: z.object(words),
  quote: z.string(),
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  factuality: z.enum(factualities),
  parties: z.array(z.string()),
});

const ruling = z.object({
  kind: z.enum(decisionKinds),
  event: z.string().min(1),
  other: z.string().nullable(),
  field: z.enum(fields).nullable(),
  value: z.unknown(),
  reason: z.string(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  targets: z.array(target).min(1),
});

/** A correction's value has the shape of its field: what is checked in comes out as it went in. */
function checkValue(field: Field | null, value: unknown, type: string): void {
  if (field === null) return;
  const kept = checkedValue(field, value, type);
  // A mode may belong to a type that an earlier decision gave.
  if (JSON.stringify(kept) !== JSON.stringify(value)) throw new Fault("CH-D12", JSON.stringify(value));
}

function checkAddition(value: unknown): void {
  const given = (typeof value === "object" && value !== null ? value : {}) as GivenAddition;
  if (JSON.stringify(checkedAddition(given)) !== JSON.stringify(value))
    throw new Fault("CH-D12", JSON.stringify(value));
}

/**
 * @param lines  JSON Lines, as `decisionsOf` gives them.
 * @throws Fault CH-D18 for the first line that is no decision.
 */
export function parseRulings(lines: string): Ruling[] {
  return lines.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const parsed = ruling.parse(JSON.parse(line));
      if (parsed.kind === "add") checkAddition(parsed.value);
      if (parsed.field !== "mode") checkValue(parsed.field, parsed.value, "");
      return [{ ...parsed, value: parsed.value ?? null }];
    } catch (error) {
      const said =
        error instanceof z.ZodError
          ? error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
          : error instanceof Error
            ? error.message
            : String(error);
      throw new Fault("CH-D18", `line ${index + 1} is no decision as chancery decisions --json gives it: ${said}.`);
    }
  });
}
