/** @module Every key of the pages and what it does: the list in which a reader sets keys of their own. */
import type { Messages } from "../messages/index.js";

export interface KeyUse {
  readonly key: string;
  /** What it does; on which screens where it is not the same on all. */
  readonly says: string;
}

/** Keys that can be set: letters and signs. Arrows, Enter, space, backspace and figures stay as they are. */
export function allKeys(m: Messages): KeyUse[] {
  const { keys, nav } = m;
  const uses: readonly (readonly [string, string])[] = [
    ["?", keys.all],
    ["/", keys.find],
    ["n", keys.add],
    ["g", keys.go],
    ["+", keys.addMissed],
    ["a", `${keys.accept} (${nav.review}), ${keys.add} (${nav.reports})`],
    ["b", `${keys.brief}, ${keys.back}`],
    ["c", keys.cite],
    ["d", `${keys.differences}; ${keys.day} (${nav.offices})`],
    ["e", keys.edit],
    ["f", `${keys.filter}; ${keys.newPair} (${nav.desk})`],
    ["h", keys.history],
    ["i", keys.ink],
    ["j", keys.next],
    ["k", keys.previous],
    ["m", keys.merge],
    ["o", `${keys.codebook} (${nav.review})`],
    ["p", m.settings.print],
    ["s", keys.split],
    ["t", `${keys.table}, ${keys.drawing}, ${keys.tab}`],
    ["w", keys.why],
    ["x", `${keys.wrong}, ${keys.reject} (${nav.review})`],
  ];
  return uses.map(([key, says]) => ({ key, says }));
}
