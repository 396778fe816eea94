/** @module Outlets and agencies by name, alias and domain. Never guesses: a name is known, or it is not. */
import type { Knowledge, Outlet } from "#data";
import { nameKey } from "./fold.js";

export interface OutletIndex {
  /** The outlet of this name, or null. */
  named(name: string): Outlet | null;
  /** The outlet whose site an address is on, or null. */
  at(url: string): Outlet | null;
  /** The outlet whose name ends a text of a few words ("Source Prensa Latina"), or begins it; longest name wins. */
  within(text: string): Outlet | null;
}

/** The host of an address, without "www.", or null. */
export function hostOf(url: string): string | null {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(url.trim());
  return match ? (match[1] as string).toLowerCase().replace(/^www\d?\./, "") : null;
}

function build(outlets: readonly Outlet[]): OutletIndex {
  const names = new Map<string, Outlet>();
  const domains = new Map<string, Outlet>();
  let longest = 1;
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) {
      const key = nameKey(name);
      if (key !== "" && !names.has(key)) names.set(key, outlet);
      longest = Math.max(longest, key.split(" ").length);
    }
    for (const domain of outlet.domains) domains.set(domain.toLowerCase().replace(/^www\./, ""), outlet);
  }
  return {
    named: (name) => names.get(nameKey(name)) ?? null,
    at(url) {
      let host = hostOf(url);
      while (host?.includes(".")) {
        const outlet = domains.get(host);
        if (outlet) return outlet;
        host = host.slice(host.indexOf(".") + 1);
      }
      return null;
    },
    within(text) {
      const words = nameKey(text.slice(0, 200)).split(" ");
      for (let size = Math.min(longest, words.length); size > 0; size--) {
        for (let i = 0; i + size <= words.length; i++) {
          const outlet = names.get(words.slice(i, i + size).join(" "));
          if (outlet) return outlet;
        }
      }
      return null;
    },
  };
}

const built = new WeakMap<object, OutletIndex>();

export function outletIndex(knowledge: Knowledge): OutletIndex {
  let index = built.get(knowledge.outlets);
  if (!index) {
    index = build(knowledge.outlets);
    built.set(knowledge.outlets, index);
  }
  return index;
}
