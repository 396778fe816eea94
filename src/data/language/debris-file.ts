/**
 * @module Schema of languages/<xx>/debris.yaml: what of a page is no part of the report, and how datelines are written.
 *
 * Phrases are words: `a/b` either, `(word)` may be missing, `word*` any ending, `…` up to six words between;
 * case, accents and marks do not matter.
 */
import { z } from "zod";

const phrase = z
  .string()
  .trim()
  .min(2, "a phrase needs at least two letters")
  .refine((text) => /\p{L}/u.test(text), "a phrase needs letters")
  .refine(
    (text) => text.replace(/\([^()]*\)/g, "").match(/\p{L}/u) !== null,
    "a phrase needs a word outside brackets: one that may be missing says nothing",
  );
const phrases = z.array(phrase).min(1);
/** Looked for inside a line, where a single common word or an optional end would catch prose. */
/** How many words of a phrase must be there. */
const needed = (text: string): number =>
  text
    .replace(/\([^()]*\)|…/g, " ")
    .trim()
    .split(/\s+/).length;
const ending = z
  .array(
    phrase.refine(
      (text) => /[^\s()]$/.test(text) && needed(text) >= 2,
      "a line's end needs two words, the last of them not in brackets: one alone ends prose as well",
    ),
  )
  .min(1);
const inner = z
  .array(
    phrase.refine(
      (text) => /[^\s()]$/.test(text),
      "the last word must be needed: one that may be missing catches whatever stands before it",
    ),
  )
  .min(1);

const rule = z
  .strictObject({
    why: z.enum([
      "navigation",
      "appeal",
      "related-links",
      "credit",
      "furniture",
      "caption",
      "byline",
      "translation-debris",
    ]),
    /** The line says one of these and nothing more. */
    line: phrases.optional(),
    /** The line begins with one of these; `mark` and `rest` say what must follow. */
    starts: phrases.optional(),
    /** The line ends with one of these. */
    ends: ending.optional(),
    /** One of these stands in the line. */
    holds: inner.optional(),
    /** At least two of these stand in the line. */
    cues: inner.optional(),
    /** After `starts`: a colon, dash or bar must follow. */
    mark: z.boolean().default(false),
    /** After `starts`: nothing more, a name, a person's name, a date, a few words, or anything. */
    rest: z.enum(["nothing", "name", "person", "date", "short", "any"]).default("short"),
    /** Characters that the line may have at most. */
    longest: z.int().min(10).max(1000).default(220),
    /** The short lines or bullets below belong to it. */
    opens: z.boolean().default(false),
    /** The line tells the day of publication, or of a later change. */
    dates: z.enum(["published", "updated"]).optional(),
    /** What follows `starts` names the agency whose copy it is. */
    agency: z.boolean().default(false),
  })
  .refine(
    (one) => one.line ?? one.starts ?? one.ends ?? one.holds ?? one.cues,
    "one of line, starts, ends, holds, cues is needed",
  );

export const debrisFile = z.strictObject({
  rules: z.array(rule).min(1),
  /** Words of menus: lines made of them with bars between are navigation. */
  menu: phrases,
  /** Small words that may stand inside a name ("of", "de la"). */
  particles: z.array(z.string().min(1)).min(1),
  /** Beginnings of a credit line that names a translator or a machine's translation; lower case. */
  translation: z.array(z.string().min(3)).min(1),
  /** Words of contests, by lemma ("semifinal", "goalkeeper"): a report full of them tells of no acts of states. */
  contests: z.array(z.string().min(2)).min(10),
  /** Verb forms of reported speech: a line that holds one is never an appeal. */
  saying: phrases,
  dateline: z.strictObject({
    /** Twelve lists: every way a month is written, abbreviations without the point. */
    months: z.array(z.array(z.string().min(2)).min(1)).length(12, "twelve months are needed"),
    weekdays: z.array(z.string().min(2)).min(7),
    /** Endings of ordinals: "1st", "1er". */
    ordinals: z.array(z.string().min(1)),
    /** Words between day, month and year: "6 de febrero". */
    of: z.array(z.string().min(1)),
    /** Words before the date: "le 14 mars". */
    before: z.array(z.string().min(1)),
    /** Words that begin a dateline in a place's stead: an agency's desk. */
    desks: z.array(z.string().min(3)).min(1),
    /** Words between two places of a dateline. */
    and: z.array(z.string().min(1)).min(1),
    /** Order of numeric dates where the language leaves no doubt, else null. */
    order: z.enum(["dmy", "mdy", "ymd"]).nullable(),
  }),
});
export type DebrisFile = z.infer<typeof debrisFile>;
export type DebrisRule = DebrisFile["rules"][number];
