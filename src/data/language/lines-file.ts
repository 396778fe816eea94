/**
 * @module Schema of languages/<xx>/lines.yaml: how an event is told in one line to readers of the language.
 *
 * A pattern holds `{actors}` and `{recipients}`, `{preposition:actors}`, `{singular|plural}` after the actors' number, `{past|plain|done|doing}`
 * of which a standing chooses, and `[ … ]`, which is left out where nobody stands in it. Nothing here is read in reports.
 */
import { z } from "zod";
import { factualities, sectors } from "#text";
import { kind } from "./words-file.js";

const word = z.string().min(1);
const pattern = word.refine(
  (text) => /\{(?:[^{}:|]+:)?(?:actors|recipients)\}/u.test(text),
  "must name {actors} or {recipients}",
);

/** Masculine, feminine, and both in the plural; a name in none takes no article. */
const article = z.enum(["m", "f", "mp", "fp"]);
const lists = z.partialRecord(article, z.array(word));

/** What a preposition becomes before a name: without article, with one, before a vowel. */
const forms = z.strictObject({
  bare: z.string(),
  bareVowel: word.optional(),
  m: word.optional(),
  f: word.optional(),
  vowel: word.optional(),
  mp: word.optional(),
  fp: word.optional(),
  /** Words before all of them, and the preposition that each then takes: "representatives" "of". */
  lead: word.optional(),
  each: word.optional(),
  /** Another preposition, for bodies; for persons. */
  bodies: word.optional(),
  persons: word.optional(),
  /** Other forms than the article's, and the states that take them: islands one goes "à la". */
  others: z.record(word, z.array(word)).optional(),
});

/** Which of a verb's forms a standing takes, from 1, and what stands before it. */
const standing = z.strictObject({ form: z.int().min(1).max(4), before: z.string() });

/** A noun that stands for a state, and the preposition between the two. */
const head = z.strictObject({ article, one: word, many: word, of: word });

const line = z.strictObject({
  /** A sentence; where nobody is on the other side and one acts, or several. */
  says: pattern.optional(),
  alone: pattern.optional(),
  together: pattern.optional(),
  /** The same as a nominal line. */
  noun: pattern.optional(),
  nounAlone: pattern.optional(),
  nounTogether: pattern.optional(),
});

export const linesFile = z
  .strictObject({
    /** Standings told as a sentence; the others are nominal lines. */
    sentences: z.array(z.enum(factualities)),
    /** How a sentence says that it did not simply take place; the others say it beside the line. */
    standings: z.partialRecord(z.enum(factualities), standing).default({}),
    articles: z.strictObject({
      /** State codes. */
      states: lists,
      /** First words of the names of bodies. */
      heads: lists,
      /** Ids of bodies. */
      bodies: lists,
    }),
    /** Letters before which a word is elided, and names that elide beside. */
    vowels: z.string(),
    elidesToo: z.array(word),
    /** `the` is the article alone. */
    prepositions: z.record(z.string(), forms).refine((given) => "the" in given, "must hold `the`, the article alone"),
    /** Where it took place: the prepositions before a country and before a town. */
    place: z.strictObject({ country: word, town: word }),
    /** What a preposition and the word after it become before a place: "à Le" is "au". */
    contractions: z.record(word, word).default({}),
    /** Office ids, and sectors: who stands for a state where no person is named. */
    holders: z.record(z.string(), head),
    sectors: z.partialRecord(z.enum(sectors), head),
    /** {kind}, {actors}, {recipients}: for kinds without a line. */
    event: pattern,
    eventTogether: pattern,
    lines: z.record(kind, line),
  })
  .superRefine(({ prepositions, place, holders, sectors: bySector, lines }, context) => {
    const named = [
      ...Object.values(place),
      ...Object.values(prepositions).flatMap(({ bodies, persons, each }) => [bodies, persons, each]),
      ...[...Object.values(holders), ...Object.values(bySector)].map(({ of }) => of),
      ...Object.values(lines)
        .flatMap((one) => Object.values(one))
        .flatMap((text) => [...text.matchAll(/\{([^{}:|]+):(?:actors|recipients)\}/gu)].map((found) => found[1])),
    ];
    for (const name of new Set(named))
      if (name !== undefined && !(name in prepositions))
        context.addIssue({
          code: "custom",
          message: `no preposition “${name}” in prepositions`,
          path: ["prepositions"],
        });
  });

export type LinesFile = z.infer<typeof linesFile>;
