/** @module One line of JSON Lines → a `ReportInput`, or what is wrong with it. Fields that are not known are passed over. */
import { z } from "zod";
import type { ReportInput } from "#text";

const short = z.string().max(4000);

const line = z.object({
  id: z.union([z.string().trim().min(1), z.number()]).transform(String),
  text: z.string(),
  title: short.nullish(),
  lang: short.nullish(),
  outlet: short.nullish(),
  agency: short.nullish(),
  url: short.nullish(),
  published: short.nullish(),
  format: z
    .enum(["text", "html", "markdown"])
    .nullish()
    .transform((format) => format ?? undefined),
});

/** What is wrong with one report or file; the rest goes on. */
export interface InputFault {
  readonly id: string | null;
  readonly code: string;
  readonly message: string;
}

export type JsonLine = { readonly input: ReportInput } | { readonly fault: InputFault };

/** Largest text of one report. */
export const largestReport = 20 * 1024 * 1024;

const fields = "“id” and “text” are needed; title, lang, outlet, agency, url, published, format are known";

/**
 * @param text   The line, without its end.
 * @param where  "file:line", shown in messages.
 * @param name   The id of a report that has none, or null where an id is needed.
 */
export function parseJsonLine(text: string, where: string, name: string | null = null): JsonLine {
  const fault = (code: string, message: string, id: string | null = null): JsonLine => ({
    fault: { id, code, message: `${where}  ${message}` },
  });
  if (text.length > largestReport)
    return fault("CH-R04", `the line has ${text.length} characters; 20 MB is the most for one report. Split it.`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 120) : "";
    return fault("CH-R06", `not JSON: ${why}. One JSON object on each line is expected; correct or drop the line.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fault("CH-R07", `JSON, but not an object: ${fields}.`);
  }
  const given = (value as { readonly id?: unknown }).id;
  const id = typeof given === "string" || typeof given === "number" ? String(given) : null;
  const read = line.safeParse(given === undefined && name !== null ? { ...value, id: name } : value);
  if (!read.success) {
    const issues = read.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ");
    return fault("CH-R07", `not a report: ${issues}. ${fields}.`, id);
  }
  if (read.data.text.trim() === "")
    return fault("CH-R03", "the report’s “text” is empty. Give its text, or drop the line.", id);
  return { input: read.data };
}
