/**
 * @module The contract of a language folder: which files it holds and the schema of each.
 * One schema a file in `src/data/language/`; `languages/<xx>/<name>.yaml` is checked by it.
 */
import type { z } from "zod";
import { actorsFile } from "./language/actors-file.js";
import { briefFile } from "./language/brief-file.js";
import { contextsFile } from "./language/contexts-file.js";
import { debrisFile } from "./language/debris-file.js";
import { factualityFile } from "./language/factuality-file.js";
import { languageFile } from "./language/language-file.js";
import { linesFile } from "./language/lines-file.js";
import { objectsFile } from "./language/objects-file.js";
import { ruleFile } from "./language/rule-file.js";
import { speechFile } from "./language/speech-file.js";
import { timeFile } from "./language/time-file.js";
import { wordsFile } from "./language/words-file.js";

export const languageFiles = {
  language: languageFile,
  actors: actorsFile,
  time: timeFile,
  speech: speechFile,
  factuality: factualityFile,
  contexts: contextsFile,
  objects: objectsFile,
  debris: debrisFile,
  words: wordsFile,
  lines: linesFile,
  brief: briefFile,
} as const;

export { ruleFile };

type FileName = keyof typeof languageFiles;

/** A language folder, loaded and checked. `rules` holds `events/*.yaml`, in the order of their names. */
export type LanguageData = { readonly code: string; readonly rules: readonly z.infer<typeof ruleFile>[] } & {
  readonly [K in FileName]: z.infer<(typeof languageFiles)[K]>;
};
