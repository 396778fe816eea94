/**
 * @module Rows → an answer in the format asked for, with what every answer carries: record version, codebook version,
 * query id, count, and the link to the next page.
 */
import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type Flat, toCsv } from "#exports";
import { type Format, formats, usualPage } from "./contract/questions.js";
import type { Desk, KeptAnswer } from "./desk.js";
import { messages } from "./messages.js";
import { Problem } from "./problem.js";

const mediaTypes: Readonly<Record<Format, string>> = {
  json: "application/json",
  jsonl: "application/x-ndjson",
  csv: "text/csv",
};
const accepted: readonly (readonly [string, Format])[] = [
  ["application/json", "json"],
  ["application/x-ndjson", "jsonl"],
  ["application/jsonl", "jsonl"],
  ["application/x-jsonlines", "jsonl"],
  ["text/csv", "csv"],
  ["application/*", "json"],
  ["text/*", "csv"],
  ["*/*", "json"],
];

const about = {
  record_version: z.string().openapi({ description: "changes with the reports and with how they are read" }),
  codebook_version: z.string(),
  query_id: z.string().openapi({ description: "the same for the same question, whatever its page or format" }),
  count: z.number().int().openapi({ description: "rows in all, not on this page" }),
};

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    ...about,
    next: z.string().nullable().openapi({ description: "the address of the next page" }),
    items: z.array(item),
  });
export const oneOf = <T extends z.ZodType>(item: T) => z.object({ ...about, item });

/** The best format that `Accept` allows among those offered. */
export function formatOf(c: Context, offered: readonly Format[] = formats): Format {
  const told = c.req.query("format") as Format | undefined;
  if (told && offered.includes(told)) return told;
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
  const { format, formatRemedy } = messages.problems;
  throw new Problem({ status: 406, code: "CH-H06", title: format, remedy: formatRemedy, parameter: "Accept" });
}

/** The question without its page and format, in one order. */
function question(c: Context): string {
  const url = new URL(c.req.url);
  const pairs = [...url.searchParams].filter(([name]) => !["limit", "cursor", "format"].includes(name));
  return `${url.pathname}?${new URLSearchParams(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

export function queryId(c: Context): string {
  return `q-${createHash("sha256").update(question(c)).digest("hex").slice(0, 8)}`;
}

export const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** @throws Problem where the cursor was not made by that list. */
export function placeOf<T>(cursor: string | undefined, is: (value: unknown) => value is T): T | undefined {
  if (cursor === undefined) return undefined;
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    place = undefined;
  }
  if (is(place)) return place;
  const { cursor: title, cursorRemedy: remedy } = messages.problems;
  throw new Problem({ status: 400, code: "CH-H07", title, remedy, parameter: "cursor" });
}

/** Rows on a page: as asked; else a usual page of JSON, or all rows of a table, which is to hold what the screen counts. */
export const pageSize = (format: Format, limit: number | undefined): number =>
  limit ?? (format === "json" ? usualPage : Number.MAX_SAFE_INTEGER - 1);

export interface Page<T> {
  readonly rows: readonly T[];
  readonly count: number;
  /** Where the next page begins. */
  readonly next: unknown;
}

function bodyOf<T>(
  format: Format,
  page: Page<T>,
  about: Record<string, unknown>,
  next: string | null,
  flat: Flat<T>,
): string {
  if (format === "csv") return toCsv(page.rows.map(flat.row), flat.columns);
  if (format === "jsonl") return page.rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  return JSON.stringify({ ...about, next, items: page.rows });
}

function nextAddress(c: Context, place: unknown): string | null {
  if (place === null || place === undefined) return null;
  const url = new URL(c.req.url);
  url.searchParams.set("cursor", cursorOf(place));
  return `${url.pathname}${url.search}`;
}

async function send(
  c: Context,
  desk: Desk,
  body: string,
  format: Format,
  extra: Record<string, string>,
): Promise<Response> {
  const etag = `"${createHash("sha256").update(body).update(format).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "Content-Type": `${mediaTypes[format]}; charset=utf-8`,
    ETag: etag,
    "Cache-Control": "no-cache",
    Vary: "Accept",
    ...extra,
  };
  const answer: KeptAnswer = { status: 200, headers, body: new TextEncoder().encode(body) };
  if (c.req.method === "GET") desk.keep(answerKey(c), answer);
  return respond(c, answer);
}

/** By what an answer is remembered. */
export const answerKey = (c: Context): string => `${c.req.header("Accept") ?? ""} ${c.req.url}`;

export function respond(c: Context, { status, headers, body }: KeptAnswer): Response {
  const known = c.req.header("If-None-Match");
  if (known && headers.ETag && known.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, "") === headers.ETag))
    return c.body(null, 304, { ...headers });
  return c.body(body, status, { ...headers });
}

const inHeaders = (about: { record_version: string; codebook_version: string; query_id: string; count: number }) => ({
  "Chancery-Record-Version": about.record_version,
  "Chancery-Codebook-Version": about.codebook_version,
  "Chancery-Query-Id": about.query_id,
  "Chancery-Count": String(about.count),
});

async function aboutOf(c: Context, desk: Desk, count: number) {
  return {
    record_version: await desk.version(),
    codebook_version: desk.codebookVersion,
    query_id: queryId(c),
    count,
  };
}

export async function answerList<T>(c: Context, desk: Desk, page: Page<T>, flat: Flat<T>): Promise<Response> {
  const format = formatOf(c);
  const about = await aboutOf(c, desk, page.count);
  const next = nextAddress(c, page.next);
  return send(c, desk, bodyOf(format, page, about, next, flat), format, {
    ...inHeaders(about),
    ...(next ? { Link: `<${next}>; rel="next"` } : {}),
    ...(format === "json" ? {} : { "Content-Disposition": `attachment; filename="${fileName(c, format)}"` }),
  });
}

const fileName = (c: Context, format: Format): string =>
  `${new URL(c.req.url).pathname.replace(/^\/api\//, "").replace(/[^A-Za-z0-9-]+/g, "-")}.${format}`;

/** A list that is worked out whole, a page of it. The cursor counts rows. */
export async function answerRows<T>(
  c: Context,
  desk: Desk,
  rows: readonly T[],
  flat: Flat<T>,
  asked: { readonly limit?: number; readonly cursor?: string },
): Promise<Response> {
  const from =
    placeOf(asked.cursor, (value): value is number => Number.isInteger(value) && (value as number) >= 0) ?? 0;
  const to = from + pageSize(formatOf(c), asked.limit);
  return answerList(
    c,
    desk,
    { rows: rows.slice(from, to), count: rows.length, next: to < rows.length ? to : null },
    flat,
  );
}

export async function answerOne(c: Context, desk: Desk, item: unknown, count = 1): Promise<Response> {
  formatOf(c, ["json"]);
  const about = await aboutOf(c, desk, count);
  return send(c, desk, JSON.stringify({ ...about, item }), "json", inHeaders(about));
}
