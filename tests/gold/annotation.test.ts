/**
 * @module The project's own annotation keeps its form: types, modes and factualities are the codebook's, offsets are in
 * order, and its page tells its numbers.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { home } from "#data";
import { eventTypes, factualities } from "#text";
import { readKnowledge } from "../../src/data/knowledge/read.js";

const file = (name: string) => readFileSync(join(home, "tests", "gold", name), "utf8");
const day = z.iso.date().nullable();
const ends = { start: z.number().int().min(0), end: z.number().int().min(1) };
const span = z.strictObject(ends);
const party = z.string().regex(/^[A-Z][A-Z0-9-]+$/);
const report = z.strictObject({
  id: z.string(),
  lang: z.enum(["en", "es", "fr", "pt"]),
  sha256: z.string().length(64),
  events: z.array(
    z.strictObject({
      ...ends,
      type: z.enum(eventTypes),
      mode: z.string().nullable(),
      actors: z.array(party).min(1),
      recipients: z.array(party),
      symmetric: z.boolean(),
      factuality: z.enum(factualities),
      background: z.boolean(),
      earliest: day,
      latest: day,
      sure: z.boolean(),
      alsoRight: z.array(z.enum(eventTypes)),
    }),
  ),
  statements: z.array(z.strictObject({ ...ends, state: party.nullable(), direct: z.boolean(), speaker: span })),
  tenures: z.array(z.strictObject({ office: z.string(), state: party.nullable(), person: span })),
});
const rows = file("events.corpus.jsonl")
  .trim()
  .split("\n")
  .map((line): unknown => JSON.parse(line));

describe("events.corpus.jsonl", () => {
  it.each(rows.map((row) => [(row as { id: string }).id, row] as const))("%s has the form", (_id, row) => {
    expect(() => report.parse(row)).not.toThrow();
  });

  const reports = rows.map((row) => report.parse(row));

  it("has ten reports a language, each once", () => {
    expect(new Set(reports.map(({ id }) => id)).size).toBe(40);
    for (const lang of ["en", "es", "fr", "pt"]) expect(reports.filter((one) => one.lang === lang)).toHaveLength(10);
  });

  it("has spans that end behind their start", () => {
    const spans = reports.flatMap(({ events, statements, tenures }) => [
      ...events,
      ...statements.flatMap((one) => [one, one.speaker]),
      ...tenures.map(({ person }) => person),
    ]);
    expect(spans.filter(({ start, end }) => start >= end)).toEqual([]);
  });

  it("has modes that its types have", () => {
    const modes = new Map(readKnowledge().ontology.map((type) => [type.type, Object.keys(type.modes)]));
    const wrong = reports
      .flatMap(({ events }) => events)
      .filter(({ type, mode }) => mode !== null && !modes.get(type)?.includes(mode));
    expect(wrong).toEqual([]);
  });

  it("has the numbers that its page tells", () => {
    const count = (key: "events" | "statements" | "tenures") => reports.flatMap((one) => one[key] as unknown[]).length;
    const sure = reports.flatMap(({ events }) => events).filter((one) => one.sure).length;
    expect(file("README.md")).toContain(
      `${count("events")} events between states (${sure} sure), ${count("statements")} statements, ${count("tenures")} tenures`,
    );
  });
});
