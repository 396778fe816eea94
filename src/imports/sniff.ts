/** @module What a file holds, by its first lines. */
import { jsonFormat, jsonRow } from "./json-rows.js";
import type { ImportFormat } from "./types.js";

export type Container = "xml" | "json-lines" | "table";

/** `people` are names for the chiefs of mission, no rows of their own. */
export interface Sniffed {
  readonly container: Container;
  readonly format: ImportFormat | "people";
}

const elements: readonly (readonly [RegExp, Sniffed["format"]])[] = [
  [/<trips?[\s>]/, "historian-travels"],
  [/<visits?[\s>]/, "historian-visits"],
  [/<country-mission[\s>]|<chiefs?[\s>]/, "chiefs-of-mission"],
  [/<person[\s>]/, "people"],
  [/<TEI[\s>]/, "recognition"],
];

/** How each format may come. */
const containers: Readonly<Record<ImportFormat, readonly Container[]>> = {
  "historian-travels": ["xml", "json-lines"],
  "historian-visits": ["xml", "json-lines"],
  "chiefs-of-mission": ["xml", "json-lines"],
  recognition: ["xml", "json-lines"],
  polecat: ["table"],
  icews: ["table"],
};

function jsonSniffed(line: string): Sniffed | null {
  try {
    const format = jsonFormat(jsonRow(line));
    return format === undefined ? null : { container: "json-lines", format };
  } catch {
    return null;
  }
}

/** By what stands in it; where that does not tell, by what the user says. */
function found(head: string, as: ImportFormat | null): Sniffed | null {
  const text = head.replace(/^\ufeff/, "").trimStart();
  const first = text.split("\n", 1)[0] ?? "";
  const said = (container: Container): Sniffed | null =>
    as !== null && containers[as].includes(container) ? { container, format: as } : null;
  if (text.startsWith("<")) {
    const bare = text.replace(/<!--[\s\S]*?-->/g, "");
    const format = elements.find(([pattern]) => pattern.test(bare))?.[1];
    return format ? { container: "xml", format } : said("xml");
  }
  if (text.startsWith("{")) return jsonSniffed(first) ?? said("json-lines");
  const names = first.split("\t").map((name) => name.trim());
  if (names.length < 3) return null;
  if (names.includes("Source Country")) return { container: "table", format: "icews" };
  return names.includes("Event Type") ? { container: "table", format: "polecat" } : said("table");
}

/**
 * @param head  The first letters of the file; the first line whole, where it is not longer.
 * @param as    What the user says that it is.
 * @returns Null where it is none of the formats, or not the one that was said.
 */
export function sniff(head: string, as: ImportFormat | null): Sniffed | null {
  const sniffed = found(head, as);
  return as === null || sniffed?.format === as || sniffed?.format === "people" ? sniffed : null;
}
