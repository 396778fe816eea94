/**
 * @module Schema of languages/<xx>/words.yaml: the words in which answers and drawings are told to readers of the language.
 *
 * Nothing here is read in reports. A text in braces is filled in: "{name} ({party})".
 */
import { z } from "zod";
import { eventTypes, factualities } from "#text";

const word = z.string().min(1);

/** "SANCTION", "SANCTION/expel", "SUPPORT:054": the fullest that fits an event names it. */
export const kind = z.string().refine((key) => {
  const [, type] = /^([A-Z]+)(\/[a-z-]+)?(:\d+)?$/.exec(key) ?? [];
  return type !== undefined && (eventTypes as readonly string[]).includes(type);
}, "must be an event type, with its /mode or its :CAMEO code");

const kinds = z
  .record(kind, word)
  .refine((given) => eventTypes.every((type) => type in given), "must hold every event type");

export const wordsFile = z.strictObject({
  /** After whose manner days and lists are written: a BCP 47 tag. */
  locale: word,
  /** A kind of event as a short noun. */
  kinds,
  /** {party} and {name}, a person's. */
  person: word,
  /** A pattern of the body through which it was done, as in lines.yaml: {actors}. */
  through: word,
  factuality: z.record(z.enum(factualities), z.string()),
  background: word,
  /** {count}. */
  sources: z.strictObject({ one: word, many: word }),
  dates: z.strictObject({
    /** {day}. */
    before: word,
    after: word,
    /** The same, from a month or a year on. */
    afterSpan: word,
    unknown: word,
    /** The first day of a month, where it is no plain number: "1er". */
    first: word.optional(),
  }),
  /** Office ids of CODEBOOK section 3; the id stands where there is none. */
  offices: z.record(z.string(), word),
  levels: z.strictObject({
    full: word,
    charge: word,
    broken: word,
    restored: word,
    "interests-section": word,
    unknown: word,
    /** Added where the day of the change is open. */
    open: word,
  }),
  course: z.strictObject({
    /** {from}, {to}, {events}. */
    says: word,
    /** The foreign minister, in few letters. */
    minister: word,
    /** {count}: events outside the frame. */
    earlier: word,
    later: word,
    relations: word,
    together: word,
    apart: word,
    reports: word,
    none: word,
    undated: word,
    /** {shown}, {all}. */
    omitted: word,
    empty: word,
    legend: z.strictObject({
      talks: word,
      support: word,
      accuse: word,
      break: word,
      fill: word,
      announced: word,
      background: word,
      height: word,
    }),
  }),
});

export type WordsFile = z.infer<typeof wordsFile>;
