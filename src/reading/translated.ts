/**
 * @module Signs that a report was translated by machine.
 *
 * One is any language's: a compound torn apart at its hyphen ("the Foo -in-Chief"). The other is the page's own
 * word, a credit of translation. Words left over from another language are not told from names, so they are no sign.
 * Quotations are kept as they stand; the remark says to read names and verbs with care.
 */
import type { Remark, SetAside } from "#text";

/** "Foo -in-Chief": a word, a space, a hyphen that begins a chain of two parts or more. */
const torn = /\p{L} (-\p{Ll}+-\p{L}+)/u;

export function translationRemark(
  text: string,
  setAside: readonly SetAside[],
  credits: readonly string[],
): Remark | null {
  const found = torn.exec(text);
  if (found?.[1] && !setAside.some((aside) => aside.start <= found.index && found.index < aside.end)) {
    const start = found.index + 2;
    return {
      code: "CH-R20",
      message: `looks machine-translated (“${found[1]}”): names and verbs may not be the author's. Quotations are kept as they stand.`,
      start,
      end: start + found[1].length,
    };
  }
  const credit = setAside.find((aside) => {
    const line = text.slice(aside.start, aside.end).trim().toLowerCase();
    return credits.some((word) => line.startsWith(word));
  });
  if (!credit) return null;
  return {
    code: "CH-R20",
    message: `is a translation, by its own credit (“${text.slice(credit.start, credit.end).trim()}”): the words are the translator's.`,
    start: credit.start,
    end: credit.end,
  };
}
