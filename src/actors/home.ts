/**
 * @module The state a report is written from, where neither dateline nor outlet tells.
 *
 * A report says "President Biden" of its own president and "President Arévalo of Guatemala" of another's: the state
 * with which the headline is labelled is home, else that of the known persons whose title stands without one. Failing
 * that, of the states named, the only one, or the one that no titled person is said to be of.
 */
import type { Context } from "./context.js";
import { meaningOf } from "./context.js";
import type { Draft } from "./draft.js";
import { fold } from "./pieces.js";

function most(counts: ReadonlyMap<string, number>): string | null {
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

/** @param drafts  All phrases of the report. */
export function inferHome(drafts: readonly Draft[], context: Context): string | null {
  const bare = new Map<string, number>();
  const others = new Set<string>();
  for (const draft of drafts) {
    if (draft.kind !== "title" && draft.kind !== "post") continue;
    const states = draft.qualifiers.flatMap((atom) => meaningOf(atom, context).state ?? []);
    for (const state of states) others.add(state);
    if (!draft.name || states.length > 0 || draft.former) continue;
    const record = context.lexicon.people.famous(draft.name.parts, context.days, new Set(context.states.keys()));
    const seats = new Set(record?.tenures.flatMap(({ state }) => state ?? []));
    const [state] = seats;
    if (state && seats.size === 1) bare.set(state, (bare.get(state) ?? 0) + 1);
  }
  const untitled = [...context.states].filter(([state]) => !others.has(state));
  // "France : grève des trains": what a headline is labelled with.
  const label = /^([^:.]{3,40}?)\s*:\s/u.exec(context.report.title ?? "")?.[1];
  const labelled = label === undefined ? undefined : context.lexicon.stateNames.get(fold(label));
  if (labelled !== undefined) return labelled;
  // A report in which one state alone is named is of that state.
  if (bare.size === 0 && context.states.size === 1) return [...context.states.keys()][0] ?? null;
  return most(bare) ?? (others.size > 0 && untitled.length === 1 ? (untitled[0]?.[0] ?? null) : null);
}
