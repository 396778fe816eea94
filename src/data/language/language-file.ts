/** @module Schema of languages/<xx>/language.yaml. */
import { z } from "zod";

export const languageFile = z.looseObject({});
export type LanguageFile = z.infer<typeof languageFile>;
