/** @module Markdown to text: headings, emphasis, links and rules lose their marks; paragraphs stay. */
import type { Span } from "#text";
import type { Marks } from "./lines.js";

/** Whether a text given without a format is Markdown: a heading, a line in bold, a link or an address in brackets. */
export function looksLikeMarkdown(text: string): boolean {
  return /(?:^|\n) {0,3}(?:#{1,6} {1,3}\S|\*\*[^*\n]{1,200}\*\* *(?:\n|$)|<https?:\/\/[^\s<>]{3,600}> *(?:\n|$))|\[[^\][\n]{1,200}\]\(https?:\/\/[^\s()]{3,600}\)/.test(
    text,
  );
}

/** Start of a private area of Unicode, which no report uses. */
const aside = 0xe000;

/** Bounded repeats throughout: a line of a million brackets costs no more than its length. */
function inline(text: string): string {
  if (!/[*_`[\]<~\\&!]/.test(text)) return text;
  return (
    text
      // A mark behind a backslash is a letter: it stands aside while the marks are read.
      .replace(/\\([\\`*_{}[\]()#+.!~>|-])/g, (_, mark: string) => String.fromCharCode(aside + mark.charCodeAt(0)))
      .replace(/<!--.{0,2000}?-->/g, "")
      .replace(/!\[[^\][\n]{0,300}\]\([^()\n]{0,600}\)/g, "")
      .replace(/\[([^\][\n]{0,500})\]\([^()\n]{0,900}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/g, "$1")
      .replace(/\[([^\][\n]{1,300})\]\[[^\][\n]{0,100}\]/g, "$1")
      .replace(/\[\^[\w-]{1,20}\]/g, "")
      .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{3,900})>/g, "$1")
      .replace(/<\/?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\s[^<>\n]{0,300})?\/?>/g, "")
      .replace(/(\*\*\*|\*\*|~~)(?=\S)([^*~\n]{1,2000}?)(?<=\S)\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}])__(?=\S)([^_\n]{1,2000}?)(?<=\S)__(?![\p{L}\p{N}])/gu, "$1")
      .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?!\*)/gu, "$1")
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1")
      .replace(/`([^`\n]{1,500})`/g, "$1")
      .replace(/[\ue000-\ue07f]/g, (one) => String.fromCharCode(one.charCodeAt(0) - aside))
  );
}

/** The text without its marks, and what they said. */
export function fromMarkdown(source: string): { text: string; marks: Marks } {
  const headings: Span[] = [];
  const bold: Span[] = [];
  const out: string[] = [];
  let length = 0;
  const lines = source.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i] as string;
    let line = raw.replace(/^ {0,3}(?:> ?){1,5}/, "").trimEnd();
    const heading = /^ {0,3}#{1,6}(?: +(.*?))?(?: +#+)?$/.exec(line);
    const underlined = /^=+$/.test((lines[i + 1] ?? "").trim()) && line.trim() !== "";
    const rule = /^ {0,3}(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,}|=+)$/.test(line);
    const strong = /^\s*(?:\*\*|__)([^*_]{1,300})(?:\*\*|__)\s*$/.test(line);
    if (rule) line = "";
    else if (heading) line = inline(heading[1] ?? "");
    else line = inline(line.replace(/^(\s*)[*+](?= )/, "$1-"));
    const lead = line.length - line.trimStart().length;
    const span = { start: length + lead, end: length + line.length };
    if ((heading || underlined) && span.end > span.start) headings.push(span);
    if (strong) bold.push(span);
    out.push(line);
    length += line.length + 1;
  }
  return { text: out.join("\n"), marks: { headings, bold } };
}

/** Plain text that kept a few tags or comments of its page. */
export function withoutStrayTags(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replace(/<!--.{0,2000}?-->/g, "")
    .replace(/<br ?\/?>/gi, "\n")
    .replace(
      /<\/?(?:p|u|b|i|em|strong|a|span|div|sup|sub|small|font|h[1-6]|li|ul|ol|blockquote)(?:\s[^<>\n]{0,300})?>/gi,
      "",
    );
}
