/**
 * @module A brief on two states: nine sections, every sentence with its note.
 *
 * Nothing is written that the record does not hold; what it does not know is said to be unknown.
 */
import { dayWord, filled, pairTitle } from "../words.js";
import type { BriefMaterial } from "./material.js";
import { type Brief, Notes } from "./model.js";
import { sectionsOf } from "./sections.js";

/** @param reference  How to cite it, in one line. */
export function makeBrief(material: BriefMaterial, reference: string): Brief {
  const { course, words, query, say } = material;
  const day = (value: string | null): string | null => (value === null ? null : dayWord(value, words));
  const [from, to] = [day(course.span.earliest), day(course.span.latest)];
  const notes = new Notes();
  const sections = sectionsOf(material, notes, reference);
  return {
    title: pairTitle(course.pair, words),
    subtitle: filled(
      from === null ? say.subtitle.none : to === null || to === from ? say.subtitle.day : say.subtitle.span,
      {
        from: from ?? "",
        to: to ?? "",
        mark: query.version,
      },
    ),
    sections,
    notes: notes.all,
  };
}
