/**
 * @module A `ReportInput` made ready: its text without markup, and what the markup said. Needs no language, so that
 * the language can be told from `text` before the rest is read.
 */
import type { Remark, ReportInput } from "#text";
import { nameKey } from "./fold.js";
import { readPage } from "./html.js";
import type { PageMetadata } from "./html-metadata.js";
import { type Marks, noMarks } from "./lines.js";
import { fromMarkdown, looksLikeMarkdown, withoutStrayTags } from "./markdown.js";
import { normalise } from "./normalise.js";

export interface Prepared {
  readonly input: ReportInput;
  /** The kept text: every later span points into it. */
  readonly text: string;
  /** Language given with the report, or by its page ("fr"); null where the text must tell. */
  readonly lang: string | null;
  readonly marks: Marks;
  readonly metadata: PageMetadata | null;
  readonly remarks: readonly Remark[];
}

/** "pt-BR" → "pt"; anything else that is no language code → null. */
function languageCode(said: string | null | undefined): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(said?.trim() ?? "")?.[0].toLowerCase() ?? null;
}

function formatOf(input: ReportInput): "text" | "html" | "markdown" | "unmarked" {
  if (input.format) return input.format;
  if (/^\s*<(?:!doctype|html|head|body|article|main|section|div|p)\b/i.test(input.text.slice(0, 500))) return "html";
  return looksLikeMarkdown(input.text) ? "markdown" : "unmarked";
}

function fromHtml(input: ReportInput, remarks: readonly Remark[]): Prepared {
  const page = readPage(input.text);
  const body = normalise(page.text);
  const title = normalise(input.title ?? page.metadata.title ?? "").trim();
  const begins = body.slice(0, body.indexOf("\n") < 0 ? body.length : body.indexOf("\n"));
  const headed = title !== "" && body !== "" && nameKey(begins) !== nameKey(title);
  const text = headed ? `${title}\n\n${body}` : body;
  const lang = languageCode(input.lang) ?? languageCode(page.metadata.lang);
  const headings = title === "" ? [] : [{ start: 0, end: headed ? title.length : begins.length }];
  return {
    input,
    text,
    lang,
    marks: { headings, bold: [] },
    metadata: page.metadata,
    remarks: [...remarks, ...page.remarks],
  };
}

/** @param remarks  What was said of the bytes already (`decode`). */
export function prepare(input: ReportInput, remarks: readonly Remark[] = []): Prepared {
  const format = formatOf(input);
  if (format === "html") return fromHtml(input, remarks);
  const lang = languageCode(input.lang);
  const text = normalise(input.text);
  if (format === "markdown") return { input, ...fromMarkdown(text), lang, metadata: null, remarks };
  return {
    input,
    text: format === "unmarked" ? withoutStrayTags(text) : text,
    lang,
    marks: noMarks,
    metadata: null,
    remarks,
  };
}
