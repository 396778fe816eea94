/** @module Hashes and ids: they depend on what a report says, never on when it arrived. */
import { createHash } from "node:crypto";
import type { CodedActor, CodedEvent, Coding } from "#coding";
import { isDated } from "./merge/days.js";
import { fold } from "./merge/names.js";

/** Crockford's alphabet: no letter that reads as a figure. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

export function sha256(...parts: readonly (string | null | undefined)[]): string {
  return createHash("sha256")
    .update(parts.map((part) => part ?? "\u0001").join("\u0000"))
    .digest("hex");
}

/** The first letters of a hash, five bits each. */
export function letters(hash: string, count: number): string {
  let bits = BigInt(`0x${hash.slice(0, 16)}`);
  let out = "";
  for (let i = 0; i < count; i++) {
    out += LETTERS[Number((bits >> 59n) & 31n)];
    bits = (bits << 5n) & 0xffffffffffffffffn;
  }
  return out;
}

/** An event's id: six letters; eight where another mention of the record has the same six. */
export function eventId(key: string, count = 6): string {
  return `e-${letters(key, count)}`;
}

/** A state or body by its code; a person or a name where neither is known. */
export function partyKey(actor: CodedActor): string {
  return actor.state ?? actor.org ?? (actor.person ? `person:${fold(actor.person)}` : `name:${fold(actor.name)}`);
}

export function partyKeys(actors: readonly CodedActor[]): string[] {
  return [...new Set(actors.map(partyKey))].sort();
}

/** Asked of each pair of mentions, so kept. */
const sides = new WeakMap<CodedEvent, string>();

/** Who stands on which side: "PER > VEN", or "PER+VEN" where none acts on the other. */
export function sidesOf(event: CodedEvent): string {
  let known = sides.get(event);
  if (known === undefined) {
    const actors = partyKeys(event.actors).join("+");
    known = event.symmetric ? actors : `${actors} > ${partyKeys(event.recipients).join("+")}`;
    sides.set(event, known);
  }
  return known;
}

/** Of what is read in a text, whichever of its words say so. */
export function readingKey(text: string, event: CodedEvent): string {
  return sha256(text, event.type, sidesOf(event), event.mode, event.factuality);
}

/** One key a mention, in the order of the coding; the n-th of equals is told apart by n. */
export function mentionKeys(coding: Coding): string[] {
  const seen = new Map<string, number>();
  return coding.events.map((event) => {
    const base = readingKey(coding.report.text, event);
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    return n === 0 ? base : sha256(base, String(n));
  });
}

/** Publication, then the key. A day that is only bounded counts as unknown: last. */
export function sortKey({ published }: Pick<Coding["report"], "published">, key: string): string {
  return `${isDated(published) ? published.earliest : "9999-12-31"} ${key}`;
}
