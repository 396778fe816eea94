/** @module Errors as problem+json (RFC 9457): a code, the parameter meant, and what to do. Never a path of the machine. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Fault } from "#text";
import { messages } from "./messages.js";

export const ProblemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    parameter: z.string().nullable(),
    remedy: z.string(),
  })
  .openapi("Problem", { description: "What went wrong (title), which parameter, and what to do (remedy)." });

export interface ProblemDetails {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly title: string;
  readonly remedy: string;
  readonly parameter?: string;
}

/** Thrown by what answers; `onError` writes it. */
export class Problem extends Error {
  readonly details: ProblemDetails;
  constructor(details: ProblemDetails) {
    super(details.title);
    this.name = "Problem";
    this.details = details;
  }
}

export function problemResponse(c: Context, { status, code, title, remedy, parameter }: ProblemDetails): Response {
  const body = {
    type: `urn:chancery:${code}`,
    title,
    status,
    code,
    parameter: parameter ?? null,
    remedy,
  };
  return c.body(JSON.stringify(body), status, {
    "Content-Type": "application/problem+json; charset=utf-8",
    "Cache-Control": "no-store",
  });
}

const { problems } = messages;

/** Faults say in one message what is wrong and what to do: the last sentence is the remedy. */
function detailsOf(fault: Fault, parameter?: string): ProblemDetails {
  const unknown = fault.code === "CH-Q05" || fault.code === "CH-D22";
  const sentences = fault.message.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const remedy = sentences.length > 1 ? (sentences.pop() as string) : problems.parameterRemedy;
  return {
    status: unknown ? 404 : 400,
    code: fault.code,
    title: sentences.join(" "),
    remedy,
    ...(parameter ? { parameter } : {}),
  };
}

/** A fault as a problem that names the parameter. */
export const problemOf = (fault: Fault, parameter: string): Problem => new Problem(detailsOf(fault, parameter));

/** Runs what a parameter's value goes through; a fault names that parameter. */
export function asked<T>(parameter: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Fault) throw new Problem(detailsOf(error, parameter));
    throw error;
  }
}

/** @returns The answer to anything thrown; what should not happen is told to `tell`, not to the asker. */
export function answerError(c: Context, error: Error, tell: (text: string) => void): Response {
  if (error instanceof Problem) return problemResponse(c, error.details);
  if (error instanceof Fault && error.code.startsWith("CH-Q")) return problemResponse(c, detailsOf(error));
  if ((error as { code?: string }).code === "SQLITE_BUSY")
    return problemResponse(c, { status: 503, code: "CH-H09", title: problems.busy, remedy: problems.busyRemedy });
  tell(error.stack ?? error.message);
  return problemResponse(c, {
    status: 500,
    code: "CH-Q00",
    title: problems.unexpected,
    remedy: problems.unexpectedRemedy,
  });
}
