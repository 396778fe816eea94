/** @module Schema of languages/<xx>/objects.yaml: the words of memberships and agreements. All words are lemmas. */
import { z } from "zod";

const lemmas = z.array(z.string().min(1));

export const objectsFile = z.strictObject({
  memberships: z.strictObject({
    /** Nouns of belonging ("member", "seat"), and the prepositions that lead from them to the body. */
    nouns: lemmas,
    prepositions: lemmas,
    /** Verbs whose object (or prepositional phrase) is the body: "join", "belong". */
    verbs: lemmas,
    /** Prepositions that by themselves say that who acts is inside the body: "within". */
    within: lemmas,
    /** Verbs that say what a body is made of: "comprise", "compose". What its members do, it does. */
    composition: lemmas,
    /** Prepositions between a person or state and what it becomes: "as". */
    as: lemmas,
    /** Adjectives that name a kind of membership: "permanent", "associate". */
    kinds: lemmas,
  }),
  /** Meetings, treaties and courses of talks that are called by a town: "the Lisbon summit", "the Treaty of Washington". */
  occasions: z.array(z.string().min(1)),
  agreements: z.strictObject({
    nouns: lemmas,
    /** act → verbs and nouns that say it of an agreement. */
    acts: z.record(z.enum(["negotiated", "signed", "ratified", "in force", "left", "suspended", "extended"]), lemmas),
  }),
});

export type ObjectsFile = z.infer<typeof objectsFile>;
