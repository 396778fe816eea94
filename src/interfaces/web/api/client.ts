/** @module The pages' only way to the data: answers are kept by address until something is written. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { asOf } from "../app/router.js";
import type { Problem } from "./problem.js";

/** What every list answers. */
export interface Listed<T> {
  readonly record_version: string;
  readonly as_of: string | null;
  readonly codebook_version: string;
  readonly query_id: string;
  readonly count: number;
  readonly next: string | null;
  readonly items: readonly T[];
}

export interface One<T> {
  readonly record_version: string;
  readonly codebook_version: string;
  readonly query_id: string;
  readonly count: number;
  readonly item: T;
}

export interface Asked<T> {
  /** The last answer, also while a new one is awaited or after a fault. */
  readonly data: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
}

const nothing: Asked<never> = { data: null, problem: null, loading: false };
const awaited: Asked<never> = { data: null, problem: null, loading: true };

const answers = new Map<string, Asked<unknown>>();
const listeners = new Set<() => void>();
let generation = 0;

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the page's address says of the version goes into every question; versions themselves are asked of now. */
export function ofVersion(path: string): string {
  const version = asOf();
  if (version === null || path.startsWith("/api/versions")) return path;
  return `${path}${path.includes("?") ? "&" : "?"}as-of=${encodeURIComponent(version)}`;
}

/** @throws Problem */
export async function ask<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { Accept: "application/json" } });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as Problem | null;
  return body ?? { status: response.status, code: "", title: response.statusText, parameter: null, remedy: "" };
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === "object" && error !== null && "title" in error && "status" in error;

async function load(path: string): Promise<void> {
  const begun = generation;
  const before = answers.get(path) ?? awaited;
  answers.set(path, { ...before, loading: true });
  let after: Asked<unknown>;
  try {
    after = { data: await ask<unknown>(path), problem: null, loading: false };
  } catch (error) {
    const problem = isProblem(error) ? error : { status: 0, code: "", title: "", parameter: null, remedy: "" };
    after = { data: before.data, problem, loading: false };
  }
  if (begun !== generation) return load(path);
  answers.set(path, after);
  tell();
}

/** @param asked  Null: nothing is asked. */
export function useAnswer<T>(asked: string | null): Asked<T> {
  const path = asked === null ? null : ofVersion(asked);
  const state = useSyncExternalStore(subscribe, () => (path === null ? nothing : (answers.get(path) ?? awaited)));
  useEffect(() => {
    if (path !== null && !answers.has(path)) void load(path);
  });
  return state as Asked<T>;
}

export const useList = <T>(path: string | null): Asked<Listed<T>> => useAnswer<Listed<T>>(path);
export const useOne = <T>(path: string | null): Asked<One<T>> => useAnswer<One<T>>(path);

/** After a write: all that is shown is asked anew, and stands until the answer is there. */
export function refresh(): void {
  generation++;
  for (const path of answers.keys()) void load(path);
}

const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";

/** A version cannot be written to, whatever the desk allows. */
export const readOnly = (): boolean => meta("chancery-read-only") === "true" || asOf() !== null;

/** A write, with the token of this desk. @throws Problem */
export async function write(method: "POST" | "DELETE", path: string, body?: unknown): Promise<Response> {
  const headers: Record<string, string> = { "X-Chancery-Token": meta("chancery-token") };
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers["Content-Type"] = "application/json";
  const response = await fetch(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** "/api/events?a=PER&b=USA": names without a value are left out. */
export function address(
  path: string,
  question: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  const pairs = Object.entries(question).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

/** A text that the API answers, such as a citation; null until it is there. */
export function useText(path: string): string | null {
  const asked = ofVersion(path);
  const [told, setTold] = useState<{ readonly path: string; readonly text: string } | null>(null);
  useEffect(() => {
    let gone = false;
    const tell = (text: string): void => {
      if (!gone) setTold({ path: asked, text });
    };
    fetch(asked)
      .then(async (response) => tell(response.ok ? await response.text() : (await problemOf(response)).title))
      .catch(() => tell(""));
    return () => {
      gone = true;
    };
  }, [asked]);
  return told?.path === asked ? told.text : null;
}
