/**
 * @module A name of one part that no title and no fuller name tells of: "Guilbeault said". A person's, where grammar lets
 * it act and it is known as a given name or a surname; in a text of a sentence or two, which introduces nobody, where it
 * acts at all. Whatever else is called so (a firm, a team, a town) mostly stands elsewhere or takes an article.
 */
import type { Context } from "./context.js";
import type { Draft, NameSpan } from "./draft.js";
import { isGivenName } from "./lexicon.js";
import type { Scan } from "./scan.js";

/** Sentences of a text that is too short to introduce its persons. */
const brief = 2;

/** @param length  Sentences of the report. */
export function actsAsPerson(draft: Draft, scan: Scan, context: Context, length: number): boolean {
  const name = draft.name as NameSpan;
  const piece = scan.piece(name.from);
  const word = scan.word(name.from);
  const part = name.parts[0] as string;
  if (draft.kind !== "person" || draft.from !== name.from || name.to !== name.from + 1) return false;
  if (!piece || word?.upos !== "PROPN" || scan.titleCase || piece.hyphen || !/^\p{Lu}\p{Ll}{2,}$/u.test(piece.text))
    return false;
  const { lexicon } = context;
  if (scan.name(name.from) !== null || lexicon.notPersons.has(part) || lexicon.timeNames.has(part)) return false;
  const before = scan.word(name.from - 1);
  if (before?.upos === "DET" || before?.upos === "PROPN" || scan.piece(name.to)?.capital) return false;
  // "Guardias eritreos": what takes an adjective is a noun, capital or not.
  const behind = scan.word(name.to);
  if (behind && /^(?:amod|flat)/u.test(behind.deprel) && scan.sentence.words[behind.head] === word) return false;
  const given = isGivenName(lexicon, part);
  const above = scan.sentence.words[word.head];
  if (word.deprel.startsWith("appos")) return given;
  if (!word.deprel.startsWith("nsubj") || above?.upos !== "VERB") return false;
  return given || lexicon.people.isSurname(part) || length <= brief;
}
