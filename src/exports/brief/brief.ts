/**
 * @module A brief on two states: nine sections, every sentence with its note.
 *
 * Nothing is written that the record does not hold; what it does not know is said to be unknown.
 */
import { partyName } from "#answers";
import { dayWord } from "../words.js";
import type { BriefMaterial } from "./material.js";
import { briefMessages as say } from "./messages.js";
import { type Brief, Notes } from "./model.js";
import { sectionsOf } from "./sections.js";
import { withArticles } from "./sentences.js";

/** @param reference  How to cite it, in one line. */
export function makeBrief(material: BriefMaterial, reference: string): Brief {
  const { course, words, query } = material;
  const [a, b] = course.pair;
  const day = (value: string | null): string | null => (value === null ? null : dayWord(value, words.locale));
  const notes = new Notes();
  const sections = sectionsOf(material, notes, reference);
  return {
    title: withArticles(say.title(partyName(a, words.lang), partyName(b, words.lang)), course.pair, words),
    subtitle: say.subtitle(day(course.span.earliest), day(course.span.latest), query.version),
    sections,
    notes: notes.all,
  };
}
