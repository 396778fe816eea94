/**
 * @module Lays mentions together: those of one event in one group.
 *
 * The order of the input does not matter: mentions are sorted first, and every choice looks at
 * sorted things only. Dated mentions first, those that tell the act alike before those that do not; an undated one
 * then joins a dated group where exactly one may take it; the rest are grouped among themselves.
 */
import { isDated } from "./days.js";
import { fits, isAlike, likeness, mayBeOne } from "./fits.js";
import type { Mention } from "./types.js";

export type Group = readonly Mention[];

function bySort(a: Mention, b: Mention): number {
  return a.sort < b.sort
    ? -1
    : a.sort > b.sort
      ? 1
      : a.report.id < b.report.id
        ? -1
        : a.report.id > b.report.id
          ? 1
          : a.ordinal - b.ordinal;
}

function byDate(a: Mention, b: Mention): number {
  const [left, right] = [a.when.earliest ?? "", b.when.earliest ?? ""];
  return left < right ? -1 : left > right ? 1 : bySort(a, b);
}

/**
 * Whether every member may be one with the mention: groups never chain. Members that people put together count as
 * one: it is enough that one of them fits, and that nothing forbids the others.
 */
function takes(group: Group, mention: Mention, one: (a: Mention, b: Mention) => boolean = mayBeOne): boolean {
  const forbids = ({ report, key }: Mention): boolean => report.id === mention.report.id || mention.apart.includes(key);
  return group.every(
    (member) =>
      one(member, mention) ||
      (!forbids(member) && group.some((other) => member.together.includes(other.key) && one(other, mention))),
  );
}

/** Sets of mentions that people ruled to be one event, whatever else is said of them; the others are left. */
function ruledOne(mentions: readonly Mention[]): { sets: Mention[][]; others: Mention[] } {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) byKey.set(mention.key, [...(byKey.get(mention.key) ?? []), mention]);
  const seen = new Set<Mention>();
  const sets: Mention[][] = [];
  for (const mention of [...mentions].sort(bySort)) {
    if (mention.together.length === 0 || seen.has(mention)) continue;
    const set = [mention];
    seen.add(mention);
    for (const one of set)
      for (const other of one.together.flatMap((key) => byKey.get(key) ?? [])) {
        if (seen.has(other)) continue;
        seen.add(other);
        set.push(other);
      }
    if (set.length > 1) sets.push(set.sort(bySort));
    else seen.delete(mention);
  }
  return { sets, others: mentions.filter((mention) => !seen.has(mention)) };
}

function likenessTo(group: Group, mention: Mention): number {
  return Math.max(...group.map((member) => likeness(member, mention)));
}

/** Of groups of which every member may be one with every member of the other, the likeliest two. */
function likeliest(groups: readonly Mention[][]): readonly [one: number, other: number] | null {
  let most = -1;
  const pairs = groups.flatMap((one, at) =>
    groups.flatMap((other, index): [number, number][] => {
      if (index <= at || !other.every((member) => takes(one, member))) return [];
      const like = Math.max(...other.map((member) => likenessTo(one, member)));
      if (like <= most) return [];
      most = like;
      return [[at, index]];
    }),
  );
  return pairs.at(-1) ?? null;
}

/** Lays groups together that are one. */
function unite(groups: readonly Mention[][]): Mention[][] {
  const left = [...groups];
  for (let pair = likeliest(left); pair !== null; pair = likeliest(left)) {
    const [other] = left.splice(pair[1], 1);
    left[pair[0]]?.push(...(other ?? []));
  }
  return left;
}

const alike = (a: Mention, b: Mention): boolean => mayBeOne(a, b) && isAlike(a, b);

/** Puts each into the likeliest group that takes it, or a new one; then groups that tell the act otherwise together. */
function gather(mentions: readonly Mention[], groups: Mention[][] = []): Mention[][] {
  for (const mention of mentions) {
    let best: Mention[] | null = null;
    let most = -1;
    for (const group of groups) {
      if (!takes(group, mention, alike)) continue;
      const like = likenessTo(group, mention);
      if (like > most) [best, most] = [group, like];
    }
    if (best) best.push(mention);
    else groups.push([mention]);
  }
  return unite(groups);
}

/** @returns Groups, each sorted; no mention in two. */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const { sets, others } = ruledOne(mentions);
  const dated = others.filter((mention) => isDated(mention.when)).sort(byDate);
  const undated = others.filter((mention) => !isDated(mention.when)).sort(bySort);
  const groups = gather(dated, sets);
  const joined: Mention[][] = groups.map(() => []);
  const left: Mention[] = [];
  for (const mention of undated) {
    // A ruling that it is none of one group's does not make it another's.
    const fitting = groups.flatMap((group, index) => (takes(group, mention, fits) ? [index] : []));
    const [index] = fitting.length === 1 ? fitting : [];
    const only = index === undefined ? undefined : joined[index];
    if (only && takes([...(groups[index as number] as Group), ...only], mention)) only.push(mention);
    else left.push(mention);
  }
  return [...groups.map((group, index) => [...group, ...(joined[index] as Mention[])]), ...gather(left)].map((group) =>
    [...group].sort(bySort),
  );
}
