/**
 * @module Schema of languages/<xx>/events/*.yaml: how a language tells one PLOVER event type.
 *
 * A rule is a trigger (verb, noun or adjective lemmas), conditions on the words around it, and where
 * its parties stand. Roles are the tree's: `subject`, `object`, `indirect` (logical: a passive's
 * subject is its object), `possessor`, `modifier`, `complement` (the clause or infinitive it governs),
 * `speaker` (who says the words it stands in), `head` (what the
 * trigger depends on), `self`, `auxiliary`, `adverb`, `negation`, `condition` (an if-clause), `when` (a clause that tells when), `accredited` (the state an envoy is accredited to), `any` (whatever party stands below the
 * trigger), `there` (the state of the place where it is done); any other word is a preposition, alternatives joined by "|". Steps are joined by ">":
 * `object>with|to` is the with- or to-phrase of the object.
 */
import { z } from "zod";
import { factualities } from "#text";

const lemmas = z.array(z.string().min(1)).min(1);
/** Lemmas, or one list of the file by name ("$talks"). */
const lemmasOrList = z.union([
  lemmas,
  z
    .string()
    .regex(/^\$/, "a list by name ($talks), or lemmas in [ ]")
    .transform((name) => [name]),
]);
const roles = z
  .array(z.string().regex(/^[^\s>][^>]*( ?> ?[^>]+)*$/, "a role such as subject, object>with|to, or a preposition"))
  .min(1);

/** What must come out of an example: only the fields given are compared. */
const expectation = z.strictObject({
  type: z.string().optional(),
  mode: z.string().nullable().optional(),
  actors: z.array(z.string()).optional(),
  recipients: z.array(z.string()).optional(),
  symmetric: z.boolean().optional(),
  factuality: z.enum(factualities).optional(),
  background: z.boolean().optional(),
});

const mustCase = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), reads: expectation.optional(), notYet: z.string().min(1).optional() }),
]);
const mustNotCase = z.strictObject({
  text: z.string().min(1),
  why: z.string().min(1),
  notYet: z.string().min(1).optional(),
});

const rule = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}\.[a-z]+\.[a-z0-9-]+$/, "an id such as en.consult.meet"),
  says: z.string().min(1),
  verb: lemmasOrList.optional(),
  noun: lemmasOrList.optional(),
  adjective: lemmasOrList.optional(),
  /** Fires only in the passive (true) or only in the active (false). */
  passive: z.boolean().optional(),
  /** Only with a reflexive pronoun (true) or only without (false). */
  reflexive: z.boolean().optional(),
  /** role → lemmas of which one must head what stands there; "@actor", "@state", "@body", "@place", "@person" ask for a mention; "*" for anything. */
  has: z.record(z.string(), lemmasOrList).optional(),
  lacks: z.record(z.string(), lemmasOrList).optional(),
  actor: roles.optional(),
  recipient: roles.optional(),
  /** All parties of a symmetric event. */
  parties: roles.optional(),
  type: z.string().optional(),
  mode: z.string().optional(),
  cameo: z
    .string()
    .regex(/^\d{3,4}$/)
    .optional(),
  contexts: z.array(z.string()).optional(),
  /** Said of the event whatever the grammar says. */
  factuality: expectation.shape.factuality,
  background: z.boolean().optional(),
  /** A present tense tells a state or a practice that goes on (else: an act just done). */
  state: z.boolean().optional(),
  /** Saying it does it: "we want to thank", "would like to congratulate" happened when said. */
  performative: z.boolean().optional(),
  /** Fires with an actor alone. */
  alone: z.boolean().optional(),
  /** One event for each recipient ("will travel to Chile, Paraguay and Colombia"). */
  each: z.literal("recipient").optional(),
  /** The event it governs is still an event of its own ("wrapped up his visit by meeting …"). */
  keepsComplement: z.boolean().optional(),
  /** Recipients may be read from places ("arrived in Lima"). */
  placesAct: z.boolean().optional(),
  must: z.array(mustCase).min(1),
  "must-not": z.array(mustNotCase).optional(),
});

export const ruleFile = z.strictObject({
  type: z.string().regex(/^[A-Z]+$/),
  /** mode → lemmas: read off the complement or object of a rule of this file that names no mode. */
  modes: z.record(z.string(), lemmas).optional(),
  /** list name → lemmas; used as "$name" in any rule of this file. */
  lists: z.record(z.string(), lemmas).optional(),
  rules: z.array(rule),
});

export type RuleFile = z.infer<typeof ruleFile>;
export type RuleData = z.infer<typeof rule>;
export type Expectation = z.infer<typeof expectation>;
