/** @module The shapes of frozen versions and of what changed between two. */
import { z } from "@hono/zod-openapi";
import type { Change as ChangeRow } from "#answers";
import { decisionKinds, type Version as VersionRow } from "#record";
import { Event } from "./event.js";

const open = z.string().nullable();

export const Version = z
  .object({
    name: z.string(),
    at: z.string(),
    hash: z.string(),
    program: z.string(),
    coders: z.array(z.string()).readonly(),
    reports: z.number().int(),
    events: z.number().int(),
    decisions: z.number().int(),
  })
  .openapi("Version", { description: "The record as it was frozen under a name; two with one hash say the same." });

export const NewVersion = z.strictObject({ name: z.string().min(1).max(200) }).openapi("NewVersion");

export const changeSorts = ["changed", "merged", "split", "moved", "new", "withdrawn"] as const;

const Cause = z
  .discriminatedUnion("sort", [
    z.object({
      sort: z.literal("report"),
      report: z.string(),
      what: z.enum(["added", "changed", "removed", "dated"]),
    }),
    z.object({
      sort: z.literal("decision"),
      decision: z.string(),
      what: z.enum(["made", "undone"]),
      kind: z.enum(decisionKinds),
      by: z.string(),
      reason: z.string(),
    }),
    z.object({ sort: z.literal("rule"), report: open, from: z.string(), to: z.string() }),
  ])
  .openapi("Cause", { description: "Why: a report, a person's decision, other rules." });

export const Change = z
  .object({
    sort: z.enum(changeSorts),
    id: z.string(),
    other: open,
    fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })).readonly(),
    causes: z.array(Cause).readonly(),
    event: Event,
  })
  .openapi("Change", { description: "One event that is not what it was: in which fields, and why." });

export const Diff = z
  .object({ before: z.string(), after: open, kept: z.number().int(), counts: z.record(z.string(), z.number().int()) })
  .openapi("Diff", { description: "How many events are the same in both, and how many are not, by sort of change." });

type Holds<Shape extends z.ZodType, Row extends z.infer<Shape>> = Row;
export type Held = [Holds<typeof Version, VersionRow>, Holds<typeof Change, ChangeRow>];
