/** @module The schemas of `knowledge/imports/`: how the records of others are understood. Their words stand there, not in the code. */
import { z } from "zod";
import { eventTypes, sectors } from "#text";

const words = z.array(z.string().min(1));
const word = z.string().min(1);
const office = z.string().regex(/^[a-z]+(-[a-z]+)*$/, "must be an office id, as in CODEBOOK section 3");
const stateCode = z.string().regex(/^[A-Z]{3}$/, "must be a state code of three capitals, as in states/states.csv");
const orgId = z.string().regex(/^[A-Z][A-Z0-9-]*$/, "must be an organisation's id: capitals, digits, hyphens");
const cameo = z.string().regex(/^\d{2,4}$/, 'must be a CAMEO code in quotation marks: "042"');

/** A kind of heading of a recognition history: the act that it tells, or `skip` where it tells none. */
const heading = z.union([
  z.strictObject({ words, skip: z.literal(true) }),
  z.strictObject({
    words,
    type: z.enum(eventTypes),
    mode: z.string().optional(),
    cameo,
    /** Both sides act together. */
    both: z.boolean().optional(),
    /** A rule's id without its language. */
    rule: z.string().regex(/^[a-z]+\.[a-z-]+$/, "must be a rule's id without its language"),
  }),
]);

export const historianFile = z.strictObject({
  /** Under which name it is shown. */
  outlet: word,
  lang: z.string().regex(/^[a-z]{2}$/, "must be a language code"),
  /** Whose records they are. */
  state: stateCode,
  address: z.url(),
  roles: z.record(word, office),
  /** Folded names → state; null where it is none of the list. */
  countries: z.record(z.string().regex(/^[a-z0-9 ]+$/, "must be lower-case letters and spaces"), stateCode.nullable()),
  /** Office → titles before a name. */
  titles: z.record(office, words),
  courtesy: words,
  /** After these, those who were met are named. */
  met: words,
  ends: words,
  and: words,
  the: words,
  of: words,
  particles: words,
  posts: z.array(z.strictObject({ office, acting: z.boolean().optional(), words })),
  credentialed: z.array(office),
  by: words,
  /** Headings in which the other side acts. */
  reversed: words,
  headings: z.array(heading),
});
export type HistorianFile = z.infer<typeof historianFile>;

export const dataSetsFile = z.strictObject({
  /** Cells that stand for nothing. */
  none: z.array(z.string()),
  polecat: z.strictObject({
    outlet: word,
    countries: z.record(
      word,
      z.union([z.strictObject({ state: stateCode }), z.strictObject({ org: orgId }), z.null()]),
    ),
  }),
  icews: z.strictObject({
    outlet: word,
    countries: z.record(word, stateCode),
    sectors: z.array(z.strictObject({ sector: z.enum(sectors), words })),
  }),
});
export type DataSetsFile = z.infer<typeof dataSetsFile>;
