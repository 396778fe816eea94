/**
 * @module Schema of languages/<xx>/actors.yaml: the words by which a language names actors.
 *
 * A *phrase* is words separated by spaces; `a|b` stands for either word and a final `?` for an optional one, so
 * that "ministre|ministres des? affaires étrangères" writes four. Accents and hyphens need not match; a phrase in
 * lower case matches any case, a capital letter asks for one.
 */
import { z } from "zod";
import { sectors } from "#text";

const phrase = z
  .string()
  .min(1)
  .regex(/^\S+( \S+)*$/u, "a phrase is words separated by single spaces");
const phrases = z.array(phrase);
const stateCode = z.string().regex(/^[A-Z]{3}$/u, "a state is an ISO 3166-1 alpha-3 code, as “PER”");
const sector = z.enum(sectors);

const officeId = z.string().regex(/^[a-z]+(-[a-z]+)*$/u, "an office is an id, as “foreign-minister”");

/** An office that the codebook knows, and its titles. */
const officeWords = z.strictObject({
  office: officeId,
  sector: sector.default("GOV"),
  titles: phrases.min(1),
  /** The title means this office in these states only. */
  only: z.array(stateCode).optional(),
  /** The state meant where none is named. */
  default: stateCode.optional(),
  /** The office is named by the body it heads ("the head of the State Department"): no person's title. */
  gender: z.enum(["m", "f"]).optional(),
});

const sectorWords = z.strictObject({ sector: sector.nullable(), words: phrases.min(1) });
/** A function of which a state has many: it tells a person's tenure, and never who is meant where no name stands. */
const postWords = sectorWords.extend({ office: officeId.optional() });

const pronoun = z.strictObject({
  forms: phrases.min(1),
  person: z.union([z.literal(1), z.literal(3)]),
  number: z.enum(["singular", "plural"]),
  /** "n": never a person ("it"); null: any. */
  gender: z.enum(["m", "f", "n"]).nullable().default(null),
  /** Stands before a noun: "his", "leur". */
  possessive: z.boolean().default(false),
  /** "cette dernière": whoever was named last, whatever its gender. */
  latter: z.boolean().optional(),
});

export const actorsFile = z.strictObject({
  /** Where the adjective of a state stands to its noun: "Peruvian president" or "président péruvien". */
  adjectives: z.enum(["before", "after"]),
  /** Joins an office or body to its state: "of", "du", "del", "da". */
  of: phrases.min(1),
  /** Joins a person's function to a body or organisation only: "spokesman for the ministry". */
  bodyOf: phrases,
  articles: phrases,
  /** Marks the possessor, after it: "'s". */
  possessiveMarks: phrases,
  and: phrases.min(1),
  /** Before the state that an ambassador is sent to. */
  accreditedTo: phrases.min(1),
  /** Prefixes that keep a name from being the actor: "anti-", "pro-". */
  prefixes: phrases,
  /** What follows an office or body and adds no state: "of the Republic". */
  complements: phrases,

  offices: z.array(officeWords).min(1),
  /** Persons with a function that is no office of the codebook: "official", "deputy minister", "senator". */
  posts: z.array(postWords),
  /** Groups and organs: "government", "army", "protesters". */
  bodies: z.array(sectorWords),
  /** Cabinets and governments: who leads one is head of government. */
  cabinets: phrases,

  /** "leader": head of state, else of government. */
  leaders: phrases,
  counterparts: phrases,
  /** Words that take part in "both countries", "the two ministers". */
  groups: z.strictObject({ states: phrases, persons: phrases, any: phrases }),
  numbers: z.strictObject({ two: phrases, three: phrases, all: phrases }),
  /** Indirect names: "the North American country" is the one of `among` named last. */
  descriptions: z.array(z.strictObject({ words: phrases.min(1), among: z.array(stateCode).min(1) })),
  /** Nouns for the state or body in view: "the country", "the bloc"; a body must be of one of the kinds. */
  generics: z.strictObject({
    states: phrases,
    bodies: z.array(
      z.strictObject({
        words: phrases.min(1),
        kinds: z.array(z.enum(["IGO", "NGO", "armed-group", "company", "party"])).min(1),
      }),
    ),
  }),
  /** Heads of descriptions without a name: "this country". */
  thisState: phrases,

  former: phrases,
  /** Written as one word with a title: "expresidente". */
  formerPrefixes: phrases,
  acting: phrases,
  elect: phrases,
  /** "the previous government". */
  previous: phrases,
  /** Before a title, lowering it: "deputy", "vice-". */
  deputies: phrases,
  /** Before or after a title, without weight: "senior", "current". */
  ranks: phrases,
  honorifics: z.strictObject({ m: phrases, f: phrases, any: phrases }),
  /** Lower-case parts of personal names: "de", "von", "bin". */
  nameParticles: phrases,
  /** Words that end a name which is no person's: "Lee County", "Stanford University". */
  notPersons: phrases,
  pronouns: z.array(pronoun),

  /** Phrases that hold a state's name and are not the state: "New Mexico" (in the USA), "Paris Agreement". */
  notActors: z.array(z.strictObject({ words: phrases.min(1), country: stateCode.optional() })),
  /** Parts of the world that are no state: "Europe", "the Middle East". */
  regions: phrases,
  /** Adjectives that stand for an organisation before or after an office or body: "European officials". */
  orgAdjectives: z.array(z.strictObject({ org: z.string(), words: phrases.min(1) })),
  /** Names of states that are something else near certain words: "Georgia" near "Atlanta". */
  elsewhere: z.array(z.strictObject({ name: phrase, near: phrases.min(1), country: stateCode })),
  /** Names that are states in most texts, and first names before a surname: "Jordan", "Chad". */
  givenNames: phrases,

  /** Verbs, by lemma, that tell of a change of office. */
  succession: z.strictObject({
    /** Subject follows object. */
    replace: phrases,
    /** Object gets the office. */
    appoint: phrases,
    /** Subject takes the office. */
    assume: phrases,
    /** Subject leaves the office. */
    leave: phrases,
    /** Subject (or "by" phrase) leads: of a cabinet. */
    lead: phrases,
    /** Prepositions before the agent of a passive: "by". */
    by: phrases,
  }),
});
export type ActorsFile = z.infer<typeof actorsFile>;

/** All the phrases that one written phrase stands for. */
export function expandPhrase(written: string): string[] {
  let expanded: string[] = [""];
  for (const word of written.split(" ")) {
    const optional = word.endsWith("?");
    const choices = (optional ? word.slice(0, -1) : word).split("|");
    if (optional) choices.push("");
    expanded = expanded.flatMap((before) =>
      choices.map((choice) => (choice === "" ? before : before === "" ? choice : `${before} ${choice}`)),
    );
  }
  return expanded;
}
