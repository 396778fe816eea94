/**
 * @module A sketch of a text (MinHash over five-word shingles), to tell that two texts are nearly one.
 *
 * Two sketches agree in about as many places as the two texts have shingles in common (Broder, 1997).
 */
import { fold } from "./names.js";

const PLACES = 64;
const SHINGLE = 5;

/** Texts shorter than this say too little to be called copies by their shingles. */
const LEAST_WORDS = 30;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** One of many hash functions over a hash: odd multiplier and offset differ by place. */
function mixed(value: number, place: number): number {
  let x = Math.imul(value ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The least hash of all shingles at each place, in hexadecimal; "" for a text too short. */
export function sketchOf(text: string): string {
  const words = fold(text).split(" ");
  if (words.length < LEAST_WORDS) return "";
  const least = new Array<number>(PLACES).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const value = hash(words.slice(at, at + SHINGLE).join(" "));
    for (let place = 0; place < PLACES; place++) least[place] = Math.min(least[place] as number, mixed(value, place));
  }
  return least.map((value) => value.toString(16).padStart(8, "0")).join("");
}

/** The share of shingles that the two texts have in common, estimated; 0 where one is too short. */
export function resemblance(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  let same = 0;
  for (let at = 0; at < PLACES * 8; at += 8) if (a.slice(at, at + 8) === b.slice(at, at + 8)) same++;
  return same / PLACES;
}
