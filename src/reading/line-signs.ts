/** @module Signs of a line that is no part of a report, whatever its language: addresses, bars, initials, stamps, counts. */
import type { SetAside } from "#text";
import type { DateReader } from "./dates.js";
import { fold } from "./fold.js";
import { type PhraseList, wordsOf } from "./phrases.js";

const ruleLine = /^[^\p{L}\p{N}]{1,200}$/u;
/** "pic.example.com/abc", and the signature below a quoted post: "— Name (@name) July 31, 2021". */
const postLine = /^(?:[\w-]+(?:\.[\w-]+){1,4}\/\S{2,200}|[—–-]+\s?[^()]{2,60}\(@\w{2,30}\).{0,40})$/u;
const addressLine = /^[<([\s]*(?:https?:\/\/|www\.)\S{3,600}$/i;
const mailLine = /^[<([\s]*[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}[>)\]\s.]*$/;
const tagLine = /^(?:[#@][\p{L}\p{N}_]{2,40}[\s,;|]*){1,30}$/u;
/** Initials of writer and editors at a wire text's end: "NDP/DTK/MVB", "jb/mgt/ros". */
export const initialsLine = /^\(?(?:[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,5}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,5})\)?\.?$/;
const countLine = /^[\d\s.,:/()|+-]{1,40}$/;
const bars = /\s*(?:\||»|>|›|·|•)\s*|\s\/\s/;
const copyright = /^(?:©|\(c\)\s)/i;

export function signs(text: string): SetAside["why"] | null {
  if (ruleLine.test(text) || countLine.test(text) || /^(?:<!--|\[\[?[A-Z]\w+:)/.test(text)) return "furniture";
  if (text.length <= 620 && (addressLine.test(text) || postLine.test(text) || mailLine.test(text))) return "credit";
  if (tagLine.test(text)) return "furniture";
  if (text.length <= 40 && initialsLine.test(text)) return "credit";
  if (text.length <= 300 && copyright.test(text)) return "credit";
  return null;
}

/** "06/02/2018 10h44 - …": a day with its clock time at a short line's beginning is the page's stamp. */
export function stampLine(text: string, folded: string, dates: DateReader): boolean {
  if (text.length > 90 || /[.!?]["”»]?$/.test(text) || !/\d/.test(text.slice(0, 24))) return false;
  const date = dates.first(folded);
  return (
    date !== null &&
    date.year !== null &&
    date.start <= 12 &&
    /^\W{0,4}(?:\p{L}{1,3}\s)?\d{1,2}\s?[h:.]\s?\d{2}/u.test(folded.slice(date.end))
  );
}

/** A line of menu words with bars between. */
export function isMenu(text: string, menu: PhraseList): boolean {
  if (text.length > 400 || !bars.test(text)) return false;
  const parts = text.split(bars).filter((part) => part.trim() !== "");
  if (parts.length < 2 || !parts.every((part) => part.length <= 40 && part.trim().split(/\s+/).length <= 5))
    return false;
  const known = parts.filter((part) => menu.end(wordsOf(fold(part)).words)).length;
  return known >= 1 && (known * 2 >= parts.length || parts.length >= 4);
}
