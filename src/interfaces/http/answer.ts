/**
 * @module Rows → an answer in the format asked for, with what every answer carries: record version, version asked of,
 * codebook version, query id, count, and the link to the next page.
 */
import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type AskedQuery, type Query, queryOf } from "#answers";
import { type Citing, type CslItem, type Flat, queryItem } from "#exports";
import type { RecordEvent } from "#record";
import { citation, citingOf } from "./cited.js";
import { type Format, isCitation, offers } from "./contract/formats.js";
import { usualPage } from "./contract/questions.js";
import type { Desk, KeptAnswer } from "./desk.js";
import { formatOf, mediaTypes } from "./formats.js";
import { messages } from "./messages.js";
import { Problem } from "./problem.js";
import { isTable, linkedBytes, rowBytes } from "./rows.js";

const about = {
  record_version: z.string().openapi({ description: "changes with the reports and with how they are read" }),
  as_of: z.string().nullable().openapi({ description: "the frozen version that was asked; null: as it stands" }),
  codebook_version: z.string(),
  query_id: z.string().openapi({ description: "the same for the same question, whatever its page or format" }),
  count: z.number().int().openapi({ description: "rows in all, not on this page" }),
};
interface AboutAnswer {
  readonly record_version: string;
  readonly as_of: string | null;
  readonly codebook_version: string;
  readonly query_id: string;
  readonly count: number;
}

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    ...about,
    next: z.string().nullable().openapi({ description: "the address of the next page" }),
    items: z.array(item),
  });
export const oneOf = <T extends z.ZodType>(item: T) => z.object({ ...about, item });

/** Parameters that say how an answer is told, not what is asked. */
const telling: ReadonlySet<string> = new Set(["limit", "cursor", "format", "words", "order", "as-of"]);

/** The question as the address puts it, for what has no filter of its own. */
function questionOf(c: Context): Query {
  const url = new URL(c.req.url);
  const told = [...url.searchParams].filter(([name]) => !telling.has(name));
  const sorted = told.sort(([a], [b]) => (a < b ? -1 : 1));
  return { noun: url.pathname.replace(/^\/api\//, ""), conditions: Object.fromEntries(sorted) };
}

async function askedOf(c: Context, desk: Desk, query: Query | undefined): Promise<AskedQuery> {
  return queryOf(query ?? questionOf(c), await desk.version());
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

/**
 * Rows on a page: as asked; else a usual page of JSON, or all rows of a table, which is to hold what the screen counts.
 * A citation needs their number alone.
 */
export function pageSize(format: Format, limit: number | undefined): number {
  if (isCitation(format)) return 1;
  return limit ?? (format === "json" ? usualPage : Number.MAX_SAFE_INTEGER - 1);
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly count: number;
  /** Where the next page begins. */
  readonly next: unknown;
}

function nextAddress(c: Context, place: unknown): string | null {
  if (place === null || place === undefined) return null;
  const url = new URL(c.req.url);
  url.searchParams.set("cursor", cursorOf(place));
  return `${url.pathname}${url.search}`;
}

type Body = string | Uint8Array<ArrayBuffer>;

function send(c: Context, desk: Desk, body: Body, format: Format, extra: Readonly<Record<string, string>>): Response {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const etag = `"${createHash("sha256").update(bytes).update(format).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "Content-Type": format === "parquet" ? mediaTypes[format] : `${mediaTypes[format]}; charset=utf-8`,
    ETag: etag,
    "Cache-Control": "no-cache",
    Vary: "Accept",
    ...extra,
  };
  const answer: KeptAnswer = { status: 200, headers, body: bytes };
  // A citation names the day on which it was asked for.
  if (c.req.method === "GET" && !isCitation(format)) desk.keep(answerKey(c), answer);
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

const inHeaders = (told: AboutAnswer): Record<string, string> => ({
  "Chancery-Record-Version": told.record_version,
  "Chancery-Codebook-Version": told.codebook_version,
  "Chancery-Query-Id": told.query_id,
  "Chancery-Count": String(told.count),
  // A header holds no letters beyond Latin-1; a version's name may.
  ...(told.as_of === null ? {} : { "Chancery-As-Of": encodeURIComponent(told.as_of) }),
});

const aboutOf = (desk: Desk, query: AskedQuery, count: number): AboutAnswer => ({
  record_version: query.version,
  as_of: desk.asOf,
  codebook_version: desk.codebookVersion,
  query_id: query.id,
  count,
});

const fileName = (c: Context, format: Format): string => {
  const name = new URL(c.req.url).pathname.replace(/^\/api\//, "").replace(/[^A-Za-z0-9-]+/g, "-");
  return `${name}.${format === "bibtex" ? "bib" : format === "csl" ? "json" : format}`;
};

/** Shown where it is a text to be read or copied; else a file. */
const attached = (c: Context, format: Format): Record<string, string> =>
  format === "json" || format === "text"
    ? {}
    : { "Content-Disposition": `attachment; filename="${fileName(c, format)}"` };

interface ListOptions<T> {
  /** What is asked, in the words that the command line's exports use, too. */
  readonly query?: Query;
  /** The rows as events, for JSON-LD. */
  readonly events?: (rows: readonly T[]) => readonly RecordEvent[];
}

/** Formats of a list of such rows. */
export const offeredFor = <T>(flat: Flat<T>): readonly Format[] => (isTable(flat) ? offers.table : offers.rows);

export async function answerList<T>(
  c: Context,
  desk: Desk,
  page: Page<T>,
  flat: Flat<T>,
  { query, events }: ListOptions<T> = {},
): Promise<Response> {
  const format = formatOf(c, events ? offers.events : offeredFor(flat));
  const asked = await askedOf(c, desk, query);
  const told = aboutOf(desk, asked, page.count);
  if (isCitation(format)) {
    const item = queryItem(asked, page.count, await citingOf(c, desk));
    return send(c, desk, citation(item, format), format, { ...inHeaders(told), ...attached(c, format) });
  }
  const next = nextAddress(c, page.next);
  const body =
    format === "csv" || format === "jsonl" || format === "parquet"
      ? await rowBytes(format, page.rows, flat, asked)
      : format === "jsonld"
        ? await linkedBytes(desk, events?.(page.rows) ?? [], asked)
        : JSON.stringify({ ...told, next, items: page.rows });
  return send(c, desk, body, format, {
    ...inHeaders(told),
    ...(next ? { Link: `<${next}>; rel="next"` } : {}),
    ...attached(c, format),
  });
}

/** A list that is worked out whole, a page of it. The cursor counts rows. */
export async function answerRows<T>(
  c: Context,
  desk: Desk,
  rows: readonly T[],
  flat: Flat<T>,
  asked: { readonly limit?: number; readonly cursor?: string },
  options: ListOptions<T> = {},
): Promise<Response> {
  const from =
    placeOf(asked.cursor, (value): value is number => Number.isInteger(value) && (value as number) >= 0) ?? 0;
  const to = from + pageSize(formatOf(c, offeredFor(flat)), asked.limit);
  const page = { rows: rows.slice(from, to), count: rows.length, next: to < rows.length ? to : null };
  return answerList(c, desk, page, flat, options);
}

interface OneOptions {
  readonly count?: number;
  /** The thing as it is cited. */
  readonly cite?: (citing: Citing) => CslItem;
  /** The thing as an event, for JSON-LD. */
  readonly event?: RecordEvent;
}

export async function answerOne(
  c: Context,
  desk: Desk,
  item: unknown,
  { count = 1, cite, event }: OneOptions = {},
): Promise<Response> {
  const format = formatOf(c, event ? offers.event : cite ? offers.report : offers.one);
  const asked = await askedOf(c, desk, undefined);
  const told = aboutOf(desk, asked, count);
  if (cite && isCitation(format))
    return send(c, desk, citation(cite(await citingOf(c, desk)), format), format, {
      ...inHeaders(told),
      ...attached(c, format),
    });
  if (event && format === "jsonld")
    return send(c, desk, await linkedBytes(desk, [event], asked), format, {
      ...inHeaders(told),
      ...attached(c, format),
    });
  return send(c, desk, JSON.stringify({ ...told, item }), "json", inHeaders(told));
}

/** A page of its own, made elsewhere: a file to keep. */
export async function answerPage(c: Context, desk: Desk, html: string): Promise<Response> {
  const asked = await askedOf(c, desk, undefined);
  return send(c, desk, html, "html", { ...inHeaders(aboutOf(desk, asked, 1)), ...attached(c, "html") });
}
