/**
 * @module The phrase around an office or a body: "US Secretary of State Rex Tillerson",
 * "le ministre péruvien de la Défense, Walter Astudillo", "the spokesman of the Peruvian government".
 *
 * What stands before the head, the head, what stands after it, and the name. What may stand where is a matter of the
 * language's data; a phrase without a head is none (a bare name is found elsewhere).
 */
import { after } from "./after-head.js";
import { before } from "./before-head.js";
import { type Draft, type DraftKind, emptyDraft } from "./draft.js";
import type { HeadValue } from "./lexicon.js";
import type { HeadMatch, Scan } from "./scan.js";

const kindOrder: readonly HeadValue["kind"][] = [
  "counterpart",
  "leader",
  "title",
  "post",
  "body",
  "description",
  "generic",
];

/** The phrase that begins at a piece; null where none does. */
export function nominal(scan: Scan, at: number, depth = 0): Draft | null {
  if (!scan.piece(at)?.isWord) return null;
  const building = before(scan, at);
  if (!building) return null;
  const plural = isPlural(scan, building.head);
  after(scan, building, plural, depth, nominal);
  const core = { from: building.head.from, to: building.head.to };
  const { head, from, to, ...rest } = building;
  const heads = [...head.values].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const kind = (heads[0]?.kind ?? "body") as DraftKind;
  const former = rest.former || heads.some((value) => "former" in value);
  return { ...emptyDraft, ...rest, former, sentence: scan.index, kind, from, to, core, heads, plural };
}

function isPlural(scan: Scan, head: HeadMatch): boolean {
  for (let at = head.from; at < head.to; at++) {
    const piece = scan.piece(at);
    const word = scan.word(at);
    if (
      !piece ||
      !word ||
      (word.head >= (scan.piece(head.from)?.first ?? 0) && word.head <= (scan.piece(head.to - 1)?.last ?? 0))
    )
      continue;
    return /Number=Plur/u.test(word.feats);
  }
  return /Number=Plur/u.test(scan.word(head.from)?.feats ?? "");
}
