/** @module Schema of languages/<xx>/language.yaml: what the tokenizer must be told of a language; the rest it learns. */
import { z } from "zod";

const words = z.array(z.string().min(1));

const pattern = z.string().superRefine((source, context) => {
  try {
    new RegExp(source, "u");
  } catch (error) {
    context.addIssue({
      code: "custom",
      message: `no regular expression: ${(error as Error).message}. Correct the pattern.`,
    });
  }
});

export const languageFile = z.strictObject({
  /** The language's name in itself. */
  name: z.string().min(1),
  /** Abbreviations that stand before a name or number and so never end a sentence: "Mr.", "Gen.", "No.". */
  titles: words,
  /** Other abbreviations whose full stop belongs to them: "U.S.", "Inc.". They end a sentence only before one of `openers`, or where training shows it. */
  abbreviations: words,
  /** Words that, with a capital, open a sentence after an abbreviation. Lower case here. */
  openers: words,
  /** Pairs of quotation marks, opening and closing. */
  quotes: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  /** Names that every reader of the language has seen: they stand for unknown ones while a sentence is parsed again. */
  standIns: z.strictObject({ person: z.string().min(1), state: z.string().min(1) }),
  /** Patterns of what is one token whatever marks or spaces it holds: "US$", "10 000", "S-400". */
  together: z.array(pattern),
});
export type LanguageFile = z.infer<typeof languageFile>;
