/** @module Schema of languages/<xx>/factuality.yaml: how a language marks what happened, will, may, or did not. All words are lemmas. */
import { z } from "zod";

const lemmas = z.array(z.string().min(1));

export const factualityFile = z.strictObject({
  /** Auxiliaries and phrases of the future: "will", "be going to". */
  future: lemmas,
  /** Auxiliaries that make an act possible only: "would", "may". */
  possible: lemmas,
  /** Of these, those that tell the future in reported speech: "said it would". */
  backshifted: lemmas.optional(),
  /** Verbs that tell what is to come by their progressive and an infinitive: "be going to". */
  prospective: lemmas.optional(),
  /** Verbs of striving that govern an infinitive of purpose: "are working to finalise". */
  striving: lemmas.optional(),
  /** Conjunctions of what is meant to follow: "so that", "para que". */
  purpose: lemmas,
  /** Verbs that deny what was told before ("denied it"), and nouns for what was told ("denied the report"). */
  denying: lemmas,
  tidings: lemmas,
  /** What a conditional mood without an if-clause tells: hearsay (French) or possibility. */
  conditional: z.enum(["reported", "hypothetical"]),
  negation: lemmas,
  /** Conjunctions that open a condition: "if", "unless". */
  condition: lemmas,
  /** Conjunctions and prepositions that put what they govern before now ("after", "following") or after it ("before", "ahead of"). */
  after: lemmas,
  before: lemmas,
  /** Open a clause that tells when the act before it was done: "when", "lorsque". */
  when: lemmas,
  /** Before a gerund: both acts are of one time ("met her while attending the summit"). */
  meanwhile: lemmas.optional(),
  /** Adverbs and adjectives: "reportedly", "alleged". */
  hearsay: lemmas,
  /** Words beside a noun or verb that put it into the past as earlier history: "previous", "already". */
  past: lemmas,
  /** Adjectives that make a noun something that goes on: "ongoing", "continued". */
  lasting: lemmas.optional(),
  /** Adjectives that make a noun an intention: "planned", "upcoming". */
  planned: lemmas,
  /** Adjectives that make a noun a possibility: "possible", "proposed". */
  supposed: lemmas,
  /** Governing verbs, adjectives and nouns, by what they make of the act they govern. */
  governors: z.strictObject({
    happened: lemmas,
    ongoing: lemmas,
    announced: lemmas,
    hypothetical: lemmas,
    denied: lemmas,
    reported: lemmas,
  }),
  /** Verbs with no meaning but that of their noun: "hold (talks)", "pay (a visit)". */
  light: lemmas,
  /** Verbs that tell the last day of what their noun names: "wrap (up)", "conclude". */
  ends: lemmas,
  /** Verbs whose infinitive has the subject's subject though an object stands there: "promise". */
  subjectControl: lemmas,
  /** Prepositions of the passive's agent: "by". */
  agent: lemmas,
  /** Auxiliaries of the passive: "be", "get". */
  passive: lemmas,
  /** Lemma of the auxiliary that makes a pluperfect when in the past ("have" in "had met"); empty where a tense does. */
  perfect: lemmas,
  /** Verbs that have no passive, though their perfect looks like one: "arriver", "convenir". */
  neverPassive: lemmas.optional(),
  /** Irregular participles that the trees call adjectives, and their verbs: "impuesto" of "imponer". */
  participles: z.record(z.string(), z.string()).optional(),
  /** Irregular verbs and those of their forms, as written, that are easily taken for another verb's: "soutient" of "soutenir". */
  irregular: z.record(z.string(), lemmas).optional(),
  /** Prepositions that may open a direct object: "de" in "former des soldats". */
  partitive: lemmas.optional(),
  /** Nouns that only count the noun after such a preposition: "nombre", "dizaine", "partie". */
  quantities: lemmas.optional(),
  /** Prepositions that nearly always belong to the noun right before them: "of", "de". */
  attributive: lemmas.optional(),
  /** Before whom one does something together with: "with". */
  comitative: lemmas,
  /** Nouns that only count or gather others: "series", "round" in "a round of talks". */
  measures: lemmas.optional(),
  /** A sentence may leave its subject unsaid; it is then that of the sentence before. */
  dropsSubject: z.boolean().optional(),
  /** Prepositions of several words that the trees leave apart, as lemmas: "lors de", "à le cours de", "en el marco de". */
  bridges: lemmas.optional(),
  /** Prepositions of the place where something is done: "in", "at". */
  where: lemmas,
});

export type FactualityFile = z.infer<typeof factualityFile>;
