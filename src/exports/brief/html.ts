/** @module A brief as one HTML page that needs nothing beside it: set to be read and printed, quotations in their own language. */
import type { Brief, NoteWords, Sentence } from "./model.js";
import { briefWordsIn } from "./say.js";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (found) => escapes[found] as string);

const style = `
:root { color-scheme: light dark; --ink: #1F1D19; --quiet: #5F5A50; --paper: #FBFAF6; --link: #1B4B72; --rule: #D9D4C8; }
@media (prefers-color-scheme: dark) { :root { --ink: #E9E5DB; --quiet: #A9A294; --paper: #171614; --link: #8FB8DB; --rule: #3A3731; } }
body { font: 17px/1.55 "Source Serif 4", Georgia, serif; color: var(--ink); background: var(--paper); margin: 0 auto; max-width: 40rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
.about, sup, .notes { font-family: "Source Sans 3", system-ui, sans-serif; }
.about { color: var(--quiet); margin: .25rem 0 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: .35rem 0; }
.background { color: var(--quiet); }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
sup { font-size: .7em; line-height: 0; }
.notes { font-size: .88rem; line-height: 1.45; padding-left: 1.75rem; overflow-wrap: anywhere; }
.notes q { font-family: "Source Serif 4", Georgia, serif; quotes: "“" "”"; }
.place { color: var(--quiet); }
@media print { body { background: #fff; color: #000; font-size: 10.5pt; max-width: none; padding: 0; } h2 { break-after: avoid; } li { break-inside: avoid; } }
`.trim();

const marks = (notes: readonly number[], heading: string): string =>
  notes.length === 0
    ? ""
    : `<sup>${notes.map((number) => `<a href="#note-${number}" aria-label="${safe(heading)} ${number}">${number}</a>`).join(" ")}</sup>`;

const line = ({ text, notes, background }: Sentence, heading: string): string =>
  `<li${background ? ' class="background"' : ""}>${safe(text)}${marks(notes, heading)}</li>`;

/** Addresses are linked only where they are web addresses. */
function words({ source, quote, lang, place, url }: NoteWords): string {
  const parts = [
    safe(source),
    quote === null ? "" : `<q${lang ? ` lang="${safe(lang)}"` : ""}>${safe(quote)}</q>`,
    place ? `<span class="place">${safe(place)}</span>` : "",
    url && /^https?:\/\//.test(url) ? `<a href="${safe(url)}" rel="noreferrer">${safe(url)}</a>` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

/** @param lang  The language the brief is written in. */
export function briefHtml({ title, subtitle, sections, notes }: Brief, lang: string): string {
  const heading = briefWordsIn(lang).notes;
  const body = sections.map(
    ({ heading: own, sentences }, at) =>
      `<section>\n<h2>${at + 1} ${safe(own)}</h2>\n<ul>\n${sentences.map((one) => line(one, heading)).join("\n")}\n</ul>\n</section>`,
  );
  const told = notes.map(({ number, words: all }) => `<li id="note-${number}">${all.map(words).join("; ")}.</li>`);
  return `<!doctype html>
<html lang="${safe(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>
${style}
</style>
</head>
<body>
<header>
<h1>${safe(title)}</h1>
<p class="about">${safe(subtitle)}</p>
</header>
<main>
${body.join("\n")}
<section>
<h2>${safe(heading)}</h2>
<ol class="notes">
${told.join("\n")}
</ol>
</section>
</main>
</body>
</html>
`;
}
