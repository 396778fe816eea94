/** @module Classes that are read from numerals: days, years, counts, clock hours, numeric dates; in digits or words. */
import { dayOf } from "./day.js";
import type { Grammar } from "./grammar.js";
import type { Captures } from "./meaning.js";
import type { PhraseTable } from "./pattern-tree.js";
import type { Token } from "./tokens.js";

/** A class found at a place: where it ends and what it says. */
export interface Hit {
  readonly end: number;
  readonly captures: Captures;
  readonly ambiguous: boolean;
}

/** Phrases of a table at a place, longest first. */
export function phrasesAt(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable | undefined,
): { end: number; value: string; ambiguous: boolean }[] {
  const same = table?.get(tokens[at]?.lower ?? "");
  if (!same) return [];
  return same
    .filter((phrase) => phrase.tokens.every((word, i) => tokens[at + i]?.lower === word))
    .map((phrase) => ({ end: at + phrase.tokens.length, value: phrase.value, ambiguous: phrase.ambiguous }));
}

/** A number in words, "two thousand and nineteen", "quatre-vingt-dix": smaller parts add, hundreds and thousands multiply. */
function spelled(tokens: readonly Token[], at: number, grammar: Grammar): { end: number; value: number } | null {
  const table = grammar.classes.get("numbers");
  let total = 0;
  let current = 0;
  let least = Number.POSITIVE_INFINITY;
  let end = at;
  for (let i = at; ; ) {
    const phrase = phrasesAt(tokens, i, table)[0];
    if (!phrase) break;
    const value = Number(phrase.value);
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
      least = value;
    } else if (value === 100 && current > 0 && current < 100) {
      current *= 100;
      least = 100;
    } else if (
      value < least &&
      !(least < 20) &&
      !(least < 100 && value >= 10 && least % 20 !== 0) &&
      !(least === 100 && value > 100)
    ) {
      current += value;
      least = value;
    } else break;
    end = phrase.end;
    i = end;
    while (grammar.joiners.has(tokens[i]?.lower ?? "")) i++;
  }
  return end === at ? null : { end, value: total + current };
}

function digitsAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.digits ?? -1;
}

function lengthAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text.length ?? 0;
}

function one(end: number, name: string, value: number | string): Hit {
  return { end, captures: { [name]: value }, ambiguous: false };
}

function ordinal(tokens: readonly Token[], at: number, grammar: Grammar): { end: number; value: number } | null {
  const value = digitsAt(tokens, at);
  if (value > 0) {
    let next = at + 1;
    if (
      tokens[next]?.lower === "." &&
      tokens[next]?.joined &&
      grammar.suffixes.has(tokens[next + 1]?.lower ?? "") &&
      tokens[next + 1]?.joined
    )
      next++;
    return grammar.suffixes.has(tokens[next]?.lower ?? "") && tokens[next]?.joined ? { end: next + 1, value } : null;
  }
  const phrase = phrasesAt(tokens, at, grammar.classes.get("ordinals"))[0];
  const tens = phrase ? undefined : phrasesAt(tokens, at, grammar.classes.get("numbers"))[0];
  if (tens && (tens.value === "20" || tens.value === "30")) {
    const units = phrasesAt(tokens, tens.end, grammar.classes.get("ordinals"))[0];
    return units && Number(units.value) < 10
      ? { end: units.end, value: Number(tens.value) + Number(units.value) }
      : null;
  }
  return phrase ? { end: phrase.end, value: Number(phrase.value) } : null;
}

function day(tokens: readonly Token[], at: number, grammar: Grammar, alias: string): Hit[] {
  const value = digitsAt(tokens, at);
  const found =
    ordinal(tokens, at, grammar) ??
    (value >= 0 ? (lengthAt(tokens, at) <= 2 ? { end: at + 1, value } : null) : spelled(tokens, at, grammar));
  return found && found.value >= 1 && found.value <= 31 ? [one(found.end, alias, found.value)] : [];
}

function year(tokens: readonly Token[], at: number, grammar: Grammar, alias: string): Hit[] {
  const value = digitsAt(tokens, at);
  if (value >= 1000 && value < 2200 && lengthAt(tokens, at) === 4) return [one(at + 1, alias, value)];
  if (tokens[at]?.lower === "'" || tokens[at]?.lower === "‘") {
    const short = digitsAt(tokens, at + 1);
    return short >= 0 && lengthAt(tokens, at + 1) === 2 && tokens[at + 1]?.joined
      ? [one(at + 2, alias, short + (short < 50 ? 2000 : 1900))]
      : [];
  }
  const words = value < 0 ? spelled(tokens, at, grammar) : null;
  if (!words) return [];
  if (words.value >= 1500 && words.value < 2100) return [one(words.end, alias, words.value)];
  const rest =
    words.value >= 11 && words.value <= 20 && digitsAt(tokens, words.end) < 0
      ? spelled(tokens, words.end, grammar)
      : null;
  return rest && rest.value >= 10 && rest.value < 100 ? [one(rest.end, alias, words.value * 100 + rest.value)] : [];
}

function count(tokens: readonly Token[], at: number, grammar: Grammar, alias: string): Hit[] {
  const value = digitsAt(tokens, at);
  if (value < 0) {
    const words = spelled(tokens, at, grammar);
    return words ? [one(words.end, alias, words.value)] : [];
  }
  if (
    [".", ","].includes(tokens[at + 1]?.lower ?? "") &&
    tokens[at + 1]?.joined &&
    tokens[at + 2]?.joined &&
    digitsAt(tokens, at + 2) >= 0
  ) {
    const fraction = lengthAt(tokens, at + 2);
    return [
      one(
        at + 3,
        alias,
        fraction === 3 ? value * 1000 + digitsAt(tokens, at + 2) : Number(`${value}.${tokens[at + 2]?.text}`),
      ),
    ];
  }
  return [one(at + 1, alias, value)];
}

const separators = new Set(["/", "-", "."]);

/** A date in figures, "2019-04-09", "4/9/2019", "09.04.2019"; order as the data has it, turned where only the other is a day. */
function numericDate(tokens: readonly Token[], at: number, grammar: Grammar): Hit[] {
  const [a, first, b, second, c] = [0, 1, 2, 3, 4].map((i) => tokens[at + i]);
  if (!a || !first || !b || !second || !c || !separators.has(first.lower) || first.lower !== second.lower) return [];
  if ([first, b, second, c].some((token) => !token.joined) || a.digits < 0 || b.digits < 0 || c.digits < 0) return [];
  if (a.text.length === 4) return checked(at + 5, a.digits, b.digits, c.digits);
  if (a.text.length > 2 || b.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return [];
  const years = c.text.length === 4 ? c.digits : c.digits + (c.digits < 50 ? 2000 : 1900);
  const [month, dayNumber] = grammar.data.numericOrder === "mdy" ? [a.digits, b.digits] : [b.digits, a.digits];
  const straight = checked(at + 5, years, month, dayNumber);
  return straight.length > 0 ? straight : checked(at + 5, years, dayNumber, month);
}

function checked(end: number, year: number, month: number, dayNumber: number): Hit[] {
  return year >= 1000 && year < 2200 && dayOf(year, month, dayNumber)
    ? [{ end, captures: { year, month, day: dayNumber }, ambiguous: false }]
    : [];
}

function monthDay(tokens: readonly Token[], at: number, grammar: Grammar): Hit[] {
  const [a, slash, b, more] = [0, 1, 2, 3].map((i) => tokens[at + i]);
  if (
    !a ||
    slash?.lower !== "/" ||
    !slash.joined ||
    !b?.joined ||
    a.digits < 1 ||
    b.digits < 1 ||
    a.text.length > 2 ||
    b.text.length > 2
  )
    return [];
  if (more?.joined && (more.lower === "/" || more.digits >= 0)) return [];
  const orders = [
    [a.digits, b.digits],
    [b.digits, a.digits],
  ];
  if (grammar.data.numericOrder === "dmy") orders.reverse();
  const fitting = orders.find(([month = 0, dayNumber = 0]) => dayOf(2000, month, dayNumber) !== null);
  return fitting ? [{ end: at + 3, captures: { month: fitting[0] ?? 0, day: fitting[1] ?? 0 }, ambiguous: false }] : [];
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function roman(tokens: readonly Token[], at: number, grammar: Grammar, alias: string): Hit[] {
  let text = tokens[at]?.lower ?? "";
  for (const suffix of grammar.suffixes)
    if (text.length > suffix.length && text.endsWith(suffix) && /^[ivx]+$/.test(text.slice(0, -suffix.length)))
      text = text.slice(0, -suffix.length);
  if (!/^[ivx]{1,5}$/.test(text) || !/^[IVX]/.test(tokens[at]?.text ?? "")) return [];
  const values = [...text].map((letter) => romanDigits[letter] ?? 0);
  return [
    one(
      at + 1,
      alias,
      values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0),
    ),
  ];
}

function decade(tokens: readonly Token[], at: number, alias: string): Hit[] {
  const shift = tokens[at]?.lower === "'" || tokens[at]?.lower === "‘" ? 1 : 0;
  const value = digitsAt(tokens, at + shift);
  if (value < 0 || value % 10 !== 0) return [];
  return lengthAt(tokens, at + shift) === 4
    ? [one(at + shift + 1, alias, value)]
    : lengthAt(tokens, at + shift) === 2
      ? [one(at + shift + 1, alias, value)]
      : [];
}

/** The numeric class `name` at a place; empty where it is none. */
export function numericAt(name: string, tokens: readonly Token[], at: number, grammar: Grammar, alias: string): Hit[] {
  switch (name) {
    case "day":
      return day(tokens, at, grammar, alias);
    case "year":
      return year(tokens, at, grammar, alias);
    case "number":
      return count(tokens, at, grammar, alias);
    case "ordinal": {
      const found = ordinal(tokens, at, grammar);
      return found ? [one(found.end, alias, found.value)] : [];
    }
    case "hour":
    case "minute": {
      const value =
        digitsAt(tokens, at) >= 0 ? { end: at + 1, value: digitsAt(tokens, at) } : spelled(tokens, at, grammar);
      return value &&
        value.value <= (name === "hour" ? 24 : 59) &&
        (name === "hour" || lengthAt(tokens, at) >= 2) &&
        lengthAt(tokens, at) <= (digitsAt(tokens, at) >= 0 ? 2 : 20)
        ? [one(value.end, alias, value.value)]
        : [];
    }
    case "decade":
      return decade(tokens, at, alias);
    case "quarter": {
      const value = tokens[at]?.lower === "q" && tokens[at + 1]?.joined ? digitsAt(tokens, at + 1) : -1;
      return value >= 1 && value <= 4 ? [one(at + 2, alias, value)] : [];
    }
    case "roman":
      return roman(tokens, at, grammar, alias);
    case "date":
      return numericDate(tokens, at, grammar);
    default:
      return monthDay(tokens, at, grammar);
  }
}
