/** @module The sentences of a brief in one language (`languages/<xx>/brief.yaml`), and how counts choose among them. */
import { type BriefFile, languageFiles, readYaml } from "#data";
import { filled } from "../words.js";

const known = new Map<string, BriefFile>();

/** Read once a language. */
export function briefWordsIn(lang: string): BriefFile {
  const held = known.get(lang);
  if (held) return held;
  const read = readYaml(`languages/${lang}/brief.yaml`, languageFiles.brief);
  known.set(lang, read);
  return read;
}

interface Counted {
  readonly one: string;
  readonly many: string;
}

/** "1 report", "2 reports"; other braces are filled from `values`. */
export function counted(
  forms: Counted,
  count: number,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(count) === "one" ? forms.one : forms.many;
  return filled(form, { ...values, count: count.toLocaleString(locale) });
}
