/** @module Schema of languages/<xx>/speech.yaml: how a language reports speech. All words are lemmas but `according` (prepositional phrases) and `quotes`. */
import { z } from "zod";

const lemmas = z.array(z.string().min(1));

export const speechFile = z.strictObject({
  /** Opening and closing marks of a quotation. */
  quotes: z.array(z.tuple([z.string(), z.string()])),
  /** Verbs of saying: their clause is a statement of their subject. */
  verbs: lemmas,
  /** Verbs that judge or urge: with a quotation or a clause they tell what was said, with an object alone they do not. */
  judging: lemmas,
  /** Verbs of saying that praise or blame by themselves are rules; these only tell. */
  nouns: lemmas,
  /** "according to", "selon": what follows is the speaker of the sentence. */
  according: lemmas,
  /** A first word before whose view the sentence tells: "pour eux, …". */
  viewpoint: lemmas,
  /** medium → lemmas or phrases that name it: "Twitter" → ["twitter", "tweet"]. */
  media: z.record(z.string(), z.array(z.string())),
  /** Heads of unnamed speakers: "official", "source", "diplomat". */
  unnamed: lemmas,
});

export type SpeechFile = z.infer<typeof speechFile>;
