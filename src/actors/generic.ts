/**
 * @module "the country", "this nation", "the bloc": a noun for any state or body stands for the one in view.
 *
 * One alone must be in view: where two are, and neither is the subject, the phrase stands for nobody.
 */
import type { Party } from "#text";
import { type Context, nobody } from "./context.js";
import type { Draft } from "./draft.js";
import type { History } from "./history.js";
import type { HeadValue } from "./lexicon.js";
import type { Resolved } from "./resolve.js";
import type { Scan } from "./scan.js";
import { isDefinite, quotedAt } from "./titles.js";

type GenericValue = Extract<HeadValue, { readonly kind: "generic" }>;

/** Null where the phrase is none of this kind: "a country", "the host country", "the country that won". */
export function partiesOfGeneric(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const head = draft.heads.find((value): value is GenericValue => value.kind === "generic");
  if (!head || draft.plural) return null;
  if (isSpecified(draft, scan, head.bodies !== null)) return null;
  const quoted = quotedAt(draft, scan, context);
  if (head.bodies !== null) {
    const { bodies } = head;
    if (draft.possessive || !(draft.demonstrative || isDefinite(draft, scan))) return null;
    const body = history.bodyInView(draft.sentence, quoted, (org) => {
      const kind = context.lexicon.bodyKinds.get(org);
      return kind !== undefined && bodies.has(kind);
    });
    return body ? { parties: [body], basis: "description" } : null;
  }
  if (draft.possessive?.person === 1) return { parties: [], basis: "pronoun" };
  const state = draft.possessive
    ? ownerState(draft, history, quoted)
    : draft.demonstrative || isDefinite(draft, scan)
      ? history.stateInView(draft.sentence, quoted)
      : null;
  return state ? { parties: [ofState(state)], basis: "description" } : null;
}

const ofState = (state: string): Party => ({ ...nobody, state, sector: "GOV" });

/** "his country": that of the person or body last in view; "their" points to those who are several. */
function ownerState(draft: Draft, history: History, quoted: boolean): string | null {
  if (draft.possessive?.number === "plural") {
    const states = new Set(history.plural(draft.sentence, quoted).flatMap(({ state }) => state ?? []));
    return states.size === 1 ? ([...states][0] as string) : null;
  }
  const owner = history.antecedent(
    draft.sentence,
    quoted,
    ({ parties }) => parties.length === 1 && parties[0]?.state !== null,
  );
  return owner?.parties[0]?.state ?? null;
}

/** Whether something after or before the noun says which one is meant; adjectives do not where a body is ("the militant group"). */
function isSpecified(draft: Draft, scan: Scan, adjectives: boolean): boolean {
  const { words } = scan.sentence;
  const first = scan.piece(draft.core.from)?.first ?? 0;
  const last = scan.piece(draft.core.to - 1)?.last ?? first;
  return words.some(({ head, deprel, upos }, at) => {
    if (head < first || head > last || (at >= first && at <= last)) return false;
    if (/^(nmod:poss|det)/u.test(deprel)) return false;
    if (/^(acl|nmod|compound|flat|nummod|appos)/u.test(deprel)) return true;
    return /^amod/u.test(deprel) && !adjectives && upos === "ADJ";
  });
}
