/** @module Which formats an answer may have, by media type and by short name, and which one a request wishes for. */
import type { Context } from "hono";
import { type Format, formats } from "./contract/formats.js";
import { messages } from "./messages.js";
import { Problem } from "./problem.js";

export const mediaTypes: Readonly<Record<Format, string>> = {
  json: "application/json",
  jsonl: "application/x-ndjson",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  jsonld: "application/ld+json",
  csl: "application/vnd.citationstyles.csl+json",
  bibtex: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  text: "text/plain",
  html: "text/html",
};

const accepted: readonly (readonly [string, Format])[] = [
  ["application/json", "json"],
  ...formats.map((format) => [mediaTypes[format], format] as const),
  ["application/jsonl", "jsonl"],
  ["application/x-jsonlines", "jsonl"],
  ["application/*", "json"],
  ["text/*", "csv"],
  ["*/*", "json"],
];

/** The best format that `format=`, else `Accept`, allows among those offered. @throws Problem 406 */
export function formatOf(c: Context, offered: readonly Format[]): Format {
  const { format: title, formatRemedy } = messages.problems;
  const refused = (parameter: string): Problem =>
    new Problem({ status: 406, code: "CH-H06", title, remedy: formatRemedy(offered.join(", ")), parameter });
  const told = c.req.query("format") as Format | undefined;
  if (told !== undefined) {
    if (offered.includes(told)) return told;
    throw refused("format");
  }
  const wishes = (c.req.header("Accept") ?? "*/*")
    .split(",")
    .map((part) => {
      const [type = "", ...rest] = part.trim().split(/\s*;\s*/);
      const weight = rest.find((one) => one.startsWith("q="));
      return { type: type.toLowerCase(), weight: weight ? Number(weight.slice(2)) || 0 : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { type } of wishes) {
    const format = accepted.find(([name, one]) => name === type && offered.includes(one))?.[1];
    if (format) return format;
  }
  throw refused("Accept");
}
