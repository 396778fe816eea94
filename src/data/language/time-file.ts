/**
 * @module Schema of languages/<xx>/time.yaml: the words of time and the patterns that put them together.
 *
 * The engine in `src/time` knows classes ("month", "unit") and actions ("calendar", "offset"); the words
 * and their order are all here. The pattern language is told in docs/reference/time.md.
 */
import { z } from "zod";

const phrases = z.array(z.string().min(1));

/** A class of words: each value with the phrases that say it. */
function classOf<T extends string>(values: readonly [T, ...T[]]) {
  return z.partialRecord(z.enum(values), phrases);
}

const months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;
const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
const units = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "weekend",
  "fortnight",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const;
const directions = ["last", "this", "that", "next"] as const;

/** The classes that a pattern may name in square brackets, beside the numeric ones of `numericClasses`. */
const timeClasses = z.strictObject({
  /** 1 = January. A phrase that ends in a full stop is an abbreviation: found with and without it. */
  month: classOf(months),
  /** 1 = Monday. */
  weekday: classOf(weekdays),
  unit: classOf(units),
  /** Before or behind a unit, a weekday or a month: "last", "pasada", "prochain". */
  direction: classOf(directions),
  /** Days counted from the report's own: "-1" yesterday. */
  deictic: z.record(z.string().regex(/^-?\d+$/, 'a number of days, such as "-1"'), phrases),
  season: classOf(["SP", "SU", "FA", "WI"]),
  /** Which part of a stretch: "early", "fin de". */
  part: classOf(["early", "mid", "late"]),
  /** Decades by name, by their first year: "90", the nineties. */
  decadename: z.record(z.string().regex(/^\d+$/, "the decade's first year"), phrases).optional(),
  daypart: classOf(["MO", "MI", "AF", "EV", "NI"]),
  /** Words that refer without a calendar: "recently", "now", "soon". */
  /** `SAME_DAY` is the day told last. */
  reference: classOf(["PAST_REF", "PRESENT_REF", "FUTURE_REF", "SAME_DAY"]),
  /** Counts that give no number: "several", "quelques". */
  vague: classOf(["X"]),
  /** Counts that are no numerals: "a", "half a", "a couple of". */
  amount: z.record(z.string().regex(/^\d+(\.\d+)?$/, "a number"), phrases),
  /** Days with a name that fall on the same day each year: "12-25". */
  holiday: z.record(z.string().regex(/^\d\d-\d\d$/, 'month and day, such as "12-25"'), phrases),
  /** Adjectives and adverbs of repetition: "weekly". */
  recurrence: classOf(units),
});

const rule = z.strictObject({
  /** The category that the pattern makes; `<category>` takes it up in other patterns. Names with a leading "_" are never mentions by themselves. */
  as: z.string().regex(/^_?[a-z]+$/, 'small letters, with "_" before it where it is a part only'),
  does: z.enum(["calendar", "period", "offset", "range", "bound", "duration", "set", "clock", "reference"]),
  is: z.array(z.string().min(1)).min(1),
  /** Values that the pattern has not captured but means. */
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const timeFile = z.strictObject({
  /** Order of 4/9/2019. */
  numericOrder: z.enum(["mdy", "dmy"]),
  /** Whether months and weekdays are written with a capital. */
  capitals: z.boolean(),
  classes: timeClasses,
  /** Phrases of the classes that have another, commoner use ("may", "mars", "segunda"): alone they need a pattern with a companion word. */
  ambiguous: phrases,
  numbers: z.record(z.string(), z.number().int().nonnegative()),
  numberJoiners: phrases,
  ordinals: z.record(z.string(), z.number().int().positive()),
  /** Behind a numeral: "st", "er", "º". */
  ordinalSuffixes: phrases,
  /** Behind an hour's numeral: {"am": 0, "pm": 12}; added to it. */
  meridiem: z.record(z.string(), z.number().int()),
  /** Signs and words before or behind a numeral that make it an amount: no year, no day. */
  amounts: phrases,
  /** Word lists that patterns name as `@list`. */
  lists: z.record(z.string(), phrases),
  tense: z.strictObject({
    /** Auxiliaries that put the clause ahead: "will". */
    futureAuxiliaries: phrases,
    /** Lemmas that put an infinitive below them ahead: "ir", "aller", "plan". */
    futureGovernors: phrases,
    /** Words that put what they qualify ahead: "scheduled", "prévu". */
    planned: phrases,
    /** Prepositions that put the time behind them ahead, whatever the verb: "para", "pour". */
    ahead: phrases,
  }),
  rules: z.array(rule).min(1),
});

export type TimeFile = z.infer<typeof timeFile>;
export type TimeRule = z.infer<typeof rule>;
export type TimeUnit = (typeof units)[number];
