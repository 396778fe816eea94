/** @module Which of a few languages a text is in, where the report does not say. The detector is loaded at the first question. */
import type { eld as Eld } from "eld/small";

let detector: Promise<typeof Eld> | undefined;

/** Enough to know a language by; more only costs time. */
const ENOUGH = 4000;

/**
 * @param codes  The languages to choose among (ISO 639-1).
 * @returns      One of `codes`, or null where the text gives no ground for any (no letters, too few words).
 */
export async function identifyLanguage(text: string, codes: readonly string[]): Promise<string | null> {
  detector ??= import("eld/small").then((module) => module.eld);
  const scores = (await detector).detect(text.slice(0, ENOUGH)).getScores() as Readonly<Record<string, number>>;
  let best: string | null = null;
  for (const code of codes) {
    const score = scores[code] ?? 0;
    if (score > 0 && (best === null || score > (scores[best] ?? 0))) best = code;
  }
  return best;
}
