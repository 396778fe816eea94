/** @module Events as a reader of a language would be told them: when, what, how it stands, how many sources. */
import { z } from "@hono/zod-openapi";
import type { CourseEvent, Days } from "#answers";
import { languageCodes } from "#data";
import { daysWord, eventWord, kindWord, partyWord, sourcesWord, standingWords, type Words, wordsIn } from "#exports";
import type { RecordEvent } from "#record";

export const Said = z
  .object({
    when: z.string(),
    what: z.string(),
    kind: z.string(),
    standing: z.array(z.string()).readonly(),
    sources: z.string(),
    actors: z.array(z.string()).readonly(),
    recipients: z.array(z.string()).readonly(),
  })
  .openapi("Said", { description: "The event in words of the language asked for." });

export type SaidOf<T> = T & { readonly said?: z.infer<typeof Said> };

export const wordLanguages = languageCodes();

/** @param days  The days to tell, where more is known than the event itself says. */
export function said(event: RecordEvent, words: Words, days: Days = event.when, through: string | null = null) {
  const standing: Pick<CourseEvent, "event" | "through"> = { event, through };
  return {
    when: daysWord(days, words),
    what: eventWord(event, words),
    kind: kindWord(event, words),
    standing: standingWords(standing, words),
    sources: sourcesWord(event.independentWitnesses, words),
    actors: event.actors.map((party) => partyWord(party, words)),
    recipients: event.recipients.map((party) => partyWord(party, words)),
  };
}

/** The event, with its words where a language is asked for. */
export function withWords(event: RecordEvent, lang: string | undefined): SaidOf<RecordEvent> {
  return lang === undefined ? event : { ...event, said: said(event, wordsIn(lang)) };
}
