/** @module Quotation marks of the languages that are quoted. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  fr: ["«\u202f", "\u202f»"],
  es: ["«", "»"],
  pt: ["“", "”"],
  en: ["“", "”"],
};
const usual = ["“", "”"] as const;
const own = /^[\s"“”«»„‟'‘’]+|[\s"“”«»„‟'‘’]+$/gu;

/** A quotation between the marks of its own language; marks it already stands in are not doubled. */
export function quoted(text: string, lang: string): string {
  const [open, close] = marks[lang] ?? usual;
  const plain = text.replace(/\s+/g, " ").trim();
  const inner = /["“”«»„‟]/u.test(plain.slice(1, -1)) ? plain : plain.replace(own, "");
  return `${open}${inner}${close}`;
}
