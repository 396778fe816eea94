/**
 * @module Lays mentions together: those of one event in one group.
 *
 * The order of the input does not matter: mentions are sorted first, and every choice looks at
 * sorted things only. Dated mentions first; an undated one then joins a dated group where exactly
 * one may take it; the rest are grouped among themselves.
 */
import { isDated } from "./days.js";
import { likeness, mayBeOne } from "./fits.js";
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

/** Whether every member may be one with the mention: groups never chain. */
function takes(group: Group, mention: Mention): boolean {
  return group.every((member) => mayBeOne(member, mention));
}

function likenessTo(group: Group, mention: Mention): number {
  return Math.max(...group.map((member) => likeness(member, mention)));
}

/** Puts each into the likeliest group that takes it, or a new one. */
function gather(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    let best: Mention[] | null = null;
    let most = -1;
    for (const group of groups) {
      if (!takes(group, mention)) continue;
      const like = likenessTo(group, mention);
      if (like > most) [best, most] = [group, like];
    }
    if (best) best.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** @returns Groups, each sorted; no mention in two. */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const dated = mentions.filter((mention) => isDated(mention.when)).sort(byDate);
  const undated = mentions.filter((mention) => !isDated(mention.when)).sort(bySort);
  const groups = gather(dated);
  const joined: Mention[][] = groups.map(() => []);
  const left: Mention[] = [];
  for (const mention of undated) {
    const fitting = groups.flatMap((group, index) => (takes(group, mention) ? [index] : []));
    const only = fitting.length === 1 ? joined[fitting[0] as number] : undefined;
    if (only && takes(only, mention)) only.push(mention);
    else left.push(mention);
  }
  return [...groups.map((group, index) => [...group, ...(joined[index] as Mention[])]), ...gather(left)].map((group) =>
    [...group].sort(bySort),
  );
}
