/** @module What is asked, as a citation: CSL-JSON, BibTeX, RIS or a line of text. */
import type { Context } from "hono";
import { bibtex, type Citing, type CslItem, plainReference, ris, wordsIn } from "#exports";
import type { citations } from "./contract/formats.js";
import type { Desk } from "./desk.js";
import { wordLanguages } from "./said.js";

const written: Readonly<Record<(typeof citations)[number], (item: CslItem) => string>> = {
  csl: (item) => `${JSON.stringify([item], null, 2)}\n`,
  bibtex,
  ris,
  text: plainReference,
};

/** Looked up today, told in the language asked for. */
export async function citingOf(c: Context, desk: Desk): Promise<Citing> {
  const lang = wordLanguages.find((one) => one === c.req.query("words")) ?? "en";
  return {
    record: await desk.version(),
    program: desk.options.program,
    accessed: new Date().toISOString().slice(0, 10),
    authors: [],
    words: wordsIn(lang),
  };
}

export const citation = (item: CslItem, format: (typeof citations)[number]): string => written[format](item);
