/** @module A brief as Markdown, with numbered notes. */
import { briefMessages as say } from "./messages.js";
import type { Brief, NoteWords, Sentence } from "./model.js";

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

export function briefMarkdown({ title, subtitle, sections, notes }: Brief): string {
  const body = sections.map(
    ({ heading, sentences }, at) => `## ${at + 1} ${heading}\n\n${sentences.map(line).join("\n")}\n`,
  );
  const told = notes.map(({ number, words: all }) => `[^${number}]: ${all.map(words).join("; ")}.`);
  return [`# ${plain(title)}\n`, `${plain(subtitle)}\n`, ...body, `## ${say.notes}\n`, `${told.join("\n")}\n`].join(
    "\n",
  );
}
