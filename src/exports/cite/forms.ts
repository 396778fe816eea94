/**
 * @module CSL-JSON → BibTeX, RIS and a line of text.
 *
 * Written here because the three kinds of item that we cite need eleven fields: see docs/why/dependencies.md.
 */
import { messages } from "../messages.js";
import type { CslDate, CslItem } from "./csl.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const two = (value: number): string => String(value).padStart(2, "0");

/** "2018-02-06", "2018-02", "2018"; of an interval, its first day. */
function iso({ "date-parts": [first = []] }: CslDate): string {
  return first.map((part, index) => (index === 0 ? String(part).padStart(4, "0") : two(part))).join("-");
}

/** The characters that LaTeX reads as its own. */
const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const tex = (text: string): string => text.replace(/[\\{}~^]|[&%$#_]/g, (found) => special[found] ?? `\\${found}`);

/** One entry; UTF-8, as BibTeX and biber have read it for long. */
export function bibtex(item: CslItem): string {
  const entry = item.type === "article-newspaper" ? "article" : "misc";
  const fields: (readonly [string, string | undefined])[] = [
    ["title", `{${tex(item.title)}}`],
    ["author", item.author?.map(({ literal }) => `{${tex(literal)}}`).join(" and ")],
    [entry === "article" ? "journal" : "howpublished", item["container-title"] && tex(item["container-title"])],
    ["publisher", item.publisher && tex(item.publisher)],
    ["number", item.number && tex(item.number)],
    ["version", item.version && tex(item.version)],
    ["language", item.language],
    ["url", item.URL],
    ["urldate", item.accessed && iso(item.accessed)],
    ["note", item.note && tex(item.note)],
  ];
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  if (year !== undefined) fields.push(["year", String(year)]);
  if (day !== undefined) fields.push(["day", String(day)]);
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  // A month is a word of BibTeX's own, without braces.
  if (month !== undefined) lines.push(`  month = ${months[month - 1]},`);
  return `@${entry}{${item.id.replace(/[^\w.-]+/g, "-")},\n${lines.join("\n")}\n}\n`;
}

const risTypes: Readonly<Record<CslItem["type"], string>> = {
  entry: "DATA",
  "article-newspaper": "NEWS",
  dataset: "DATA",
  document: "GEN",
};

/** A date in RIS: "2018/02/06/", its parts open where unknown. */
const slashed = (date: CslDate): string => {
  const [year = "", month = "", day = ""] = iso(date).split("-");
  return `${year}/${month}/${day}/`;
};

export function ris(item: CslItem): string {
  const lines: (readonly [string, string | undefined])[] = [
    ["TY", risTypes[item.type]],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["AN", item.number],
    ["ET", item.version],
    ["PY", item.issued && iso(item.issued).slice(0, 4)],
    ["DA", item.issued && slashed(item.issued)],
    ["Y2", item.accessed && slashed(item.accessed)],
    ["UR", item.URL],
    ["LA", item.language],
    ["N1", item.note],
  ];
  const told = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ").trim()}`] : []));
  return `${[...told, "ER  - "].join("\r\n")}\r\n`;
}

/** A reference in one line, for a footnote. */
export function plainReference(item: CslItem): string {
  const { author, title, issued, accessed, URL, note } = item;
  const by = author?.map(({ literal }) => literal).join(", ");
  const where =
    item.type === "article-newspaper"
      ? [item["container-title"], issued ? iso(issued) : messages.cite.undated]
      : [`${messages.cite.numbered[item.type]} ${item.number}`, item["container-title"], item.publisher];
  return `${[by, `“${title}”`, ...where, URL, accessed ? messages.cite.accessed(iso(accessed)) : undefined]
    .filter(Boolean)
    .join(", ")}.${note ? ` ${note}` : ""}\n`;
}
