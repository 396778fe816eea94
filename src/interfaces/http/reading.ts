/** @module Reports handed over → the record: texts as JSON or files as a form, one line of progress for each as it is read. */

import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { readBytes } from "#reading";
import { faultOf, type Offered, settle, takeReport } from "#record";
import type { ReportInput } from "#text";
import { threadCoder } from "./coder-thread.js";
import { Remark } from "./contract/ground.js";
import { NewReports } from "./contract/questions.js";
import type { Desk } from "./desk.js";
import { messages } from "./messages.js";
import { Problem } from "./problem.js";

/** One line of the answer: a report read, a report that could not be, or the end. */
export const Progress = z
  .union([
    z.object({
      id: z.string(),
      outcome: z.enum(["new", "unchanged", "replaced", "recoded"]),
      lang: z.string(),
      events: z.number().int(),
      remarks: z.array(Remark),
      setAside: z.array(z.string()),
    }),
    z.object({ fault: z.object({ id: z.string().nullable(), code: z.string(), message: z.string() }) }),
    z.object({ done: z.object({ read: z.number().int(), faults: z.number().int(), events: z.number().int() }) }),
  ])
  .openapi("Progress");

/** Bytes of one request. */
export const mostBytes = 64 << 20;

type One =
  | Offered
  | { readonly fault: { readonly id: string | null; readonly code: string; readonly message: string } };

const hash = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

/** A file's last name, without what could be a path or an instruction to a terminal; the report's id is made of it. */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).pop() ?? "";
  const plain = [...last].filter((letter) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(letter)).join("");
  const clean = plain.replace(/^[.\s]+/, "").trim();
  const ending = /\.[A-Za-z]{1,8}$/.exec(clean)?.[0] ?? "";
  return `${clean.slice(0, clean.length - ending.length).slice(0, 120) || "report"}${ending}`;
}

function bad(title: string, remedy: string): Problem {
  return new Problem({ status: 400, code: "CH-H08", title, remedy });
}

interface Upload {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

async function* fromFiles(files: readonly Upload[]): AsyncGenerator<One> {
  for (const file of files) {
    const name = safeName(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    for await (const one of readBytes(name, bytes)) {
      if ("fault" in one) yield { fault: one.fault };
      // What was handed over has no place of its own: another text of that name is another report.
      else yield { input: one.input, source: `upload:${hash(one.input.text)}`, remarks: one.remarks };
    }
  }
}

async function* fromTexts(reports: z.infer<typeof NewReports>["reports"]): AsyncGenerator<One> {
  for (const report of reports) {
    const mark = hash(report.text);
    const id = report.id ? safeName(report.id) : `text-${mark.slice(0, 6)}`;
    yield { input: { ...report, id } as ReportInput, source: `upload:${mark}`, remarks: [] };
  }
}

/** @throws Problem 400 or 413. */
export async function offeredReports(c: Context): Promise<AsyncGenerator<One>> {
  const { body, bodyRemedy, large, largeRemedy } = messages.problems;
  const size = Number(c.req.header("Content-Length") ?? Number.NaN);
  if (!(size <= mostBytes))
    throw new Problem({ status: 413, code: "CH-H10", title: large(mostBytes >> 20), remedy: largeRemedy });
  const kind = c.req.header("Content-Type") ?? "";
  if (kind.startsWith("multipart/form-data")) {
    const form = await c.req.formData().catch(() => null);
    const files = [...(form?.values() ?? [])].flatMap((value): Upload[] => (typeof value === "string" ? [] : [value]));
    if (files.length === 0) throw bad(body, bodyRemedy);
    return fromFiles(files);
  }
  if (!kind.startsWith("application/json")) throw bad(body, bodyRemedy);
  const parsed = NewReports.safeParse(await c.req.json().catch(() => null));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw bad(`${body} ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`, bodyRemedy);
  }
  return fromTexts(parsed.data.reports);
}

async function* lines(desk: Desk, offered: AsyncGenerator<One>): AsyncGenerator<unknown> {
  const coder = threadCoder(desk.options.tell);
  const seen = new Set<string>();
  const ended = { read: 0, faults: 0, events: 0 };
  for await (const one of offered) {
    if ("fault" in one) {
      ended.faults++;
      yield { fault: one.fault };
      continue;
    }
    try {
      const taken = await takeReport(desk.record, coder, one, seen);
      ended.read++;
      ended.events += taken.events;
      yield taken;
    } catch (error) {
      ended.faults++;
      yield { fault: { id: one.input.id, ...faultOf(error) } };
    }
  }
  await settle(desk.record);
  desk.changed();
  yield { done: ended };
}

/** Streams the progress. Who closes the page early stops the reading after the report at hand; the record stays whole. */
export function readReports(c: Context, desk: Desk, offered: AsyncGenerator<One>): Response {
  const encoder = new TextEncoder();
  let gone = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      void desk
        .write(async () => {
          for await (const line of lines(desk, offered)) {
            if (gone) break;
            controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
          }
          if (gone) await settle(desk.record);
        })
        .catch((error: unknown) => desk.options.tell(String(error)))
        .finally(() => {
          if (!gone) controller.close();
        });
    },
    cancel() {
      gone = true;
    },
  });
  return c.body(body, 200, { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store" });
}
