/** The checked content of languages/<xx>/language.yaml. */
import type { LanguageData } from "#data";

export type LanguageFile = LanguageData["language"];
