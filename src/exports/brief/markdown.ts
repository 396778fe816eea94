/** @module A brief as Markdown, with numbered notes. */
import type { Brief, NoteWords, Sentence } from "./model.js";
import { briefWordsIn } from "./say.js";

/** What Markdown would read as its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

const marks = (notes: readonly number[]): string => notes.map((number) => `[^${number}]`).join("");

function line({ text, notes, background }: Sentence): string {
  const written = plain(text);
  return `- ${background ? `*${written}*` : written}${marks(notes)}`;
}

function words({ source, quote, place, url }: NoteWords): string {
  return [plain(source), quote === null ? "" : `“${plain(quote)}”`, place ? plain(place) : "", url ? `<${url}>` : ""]
    .filter(Boolean)
    .join(", ");
}

/** @param lang  The language the brief is written in. */
export function briefMarkdown({ title, subtitle, sections, notes }: Brief, lang: string): string {
  const body = sections.map(
    ({ heading, sentences }, at) => `## ${at + 1} ${heading}\n\n${sentences.map(line).join("\n")}\n`,
  );
  const told = notes.map(({ number, words: all }) => `[^${number}]: ${all.map(words).join("; ")}.`);
  return [
    `# ${plain(title)}\n`,
    `${plain(subtitle)}\n`,
    ...body,
    `## ${briefWordsIn(lang).notes}\n`,
    `${told.join("\n")}\n`,
  ].join("\n");
}
