/**
 * @module An office told once and borne by several, each with a state and a name: "the presidents of Peru, Dina
 * Boluarte, and of Chile, Gabriel Boric". Each becomes a phrase of its own.
 */
import { isActorName } from "./building.js";
import type { Draft, NameSpan } from "./draft.js";
import { personName } from "./person-names.js";
import type { Scan } from "./scan.js";

/** Holders of one office read at most; a list is not endless. */
const most = 8;

/** A name in commas, dashes or brackets behind a state. */
function apposedName(scan: Scan, at: number): { readonly name: NameSpan; readonly to: number } | null {
  const bracket = scan.mark(at, "(");
  if (!bracket && !scan.mark(at, ",")) return null;
  const name = personName(scan, at + 1, true);
  if (!name || isActorName(scan.name(at + 1))) return null;
  if (bracket) return scan.mark(name.to, ")") ? { name, to: name.to + 1 } : null;
  return { name, to: name.to };
}

/** Behind a holder, the next one's state: past a mark, a conjunction and the "of" that the office had. */
function nextState(scan: Scan, at: number): { readonly from: number; readonly at: number } | null {
  const marked = scan.mark(at, ",", ";") ? at + 1 : at;
  const joined = scan.skip(marked, "and");
  if (joined === at) return null;
  const state = scan.skip(scan.skip(joined, "of"), "article");
  return isActorName(scan.name(state)) ? { from: joined, at: state } : null;
}

/**
 * The holders told by a phrase in the plural with one state and no name.
 *
 * @returns  Two phrases or more, in order; none where the pattern is not whole.
 */
export function holdersOf(scan: Scan, draft: Draft): Draft[] {
  const [state] = draft.qualifiers;
  if (!draft.plural || draft.name || draft.qualifiers.length !== 1 || !state) return [];
  if (draft.kind !== "title" && draft.kind !== "post" && draft.kind !== "leader") return [];
  const first = apposedName(scan, draft.to);
  if (!first) return [];
  const holders: Draft[] = [{ ...draft, to: first.name.to, name: first.name, plural: false }];
  for (let end = first.to; holders.length < most; ) {
    const next = nextState(scan, end);
    const atom = next && scan.name(next.at);
    if (!next || !atom) break;
    const named = apposedName(scan, atom.to);
    if (!named) break;
    const { name } = named;
    holders.push({
      ...draft,
      from: next.from,
      to: name.to,
      core: { from: name.from, to: name.to },
      qualifiers: [atom],
      name,
      plural: false,
    });
    end = named.to;
  }
  return holders.length > 1 ? holders : [];
}
