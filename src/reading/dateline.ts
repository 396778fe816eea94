/**
 * @module The dateline: place, day and agency before a report's first words.
 *
 * "LIMA – ", "10:44 | Lima, Feb. 6.", "Washington D.C. (U.S.), Apr. 9.", "Caracas, 1er août (RHC)", "PARIS, 12 mars (AFP) -",
 * "Washington / Lima.", "(Reuters) -", "16 janvier 2017. –". A line that only looks alike is left alone: there must be a date,
 * an agency, a clock time, or a known place before a dash or full stop. Adds no year.
 */
import type { DebrisFile, Knowledge } from "#data";
import type { Span } from "#text";
import { dateReader, type WrittenDate } from "./dates.js";
import { fold } from "./fold.js";
import type { Line } from "./lines.js";
import { outletIndex } from "./outlets.js";
import { type KnownPlace, placeIndex } from "./places.js";

export interface FoundDateline extends Span {
  readonly place: string | null;
  readonly country: string | null;
  readonly date: WrittenDate | null;
  /** What stands in brackets: an agency's or outlet's name. */
  readonly credit: string | null;
  /** A place is named that no list knows. */
  readonly unknown: string | null;
  /** The line says nothing else. */
  readonly alone: boolean;
  /** Believed only where a report's first words stand: a day without year, a name in capitals that no list knows. */
  readonly weak: boolean;
}

/** The grammar of one language's datelines. */
interface Grammar {
  readonly lead: RegExp;
  readonly dateOnly: RegExp;
  readonly creditOnly: RegExp;
  readonly after: RegExp;
  readonly and: RegExp;
  readonly month: RegExp;
  readonly day: RegExp;
  readonly desk: RegExp;
}

/** Characters of a line that may hold its dateline. */
const reach = 180;
const clock = "\\d{1,2}[:hH.]\\d{2}(?:\\s?[aApP]\\.?[mM]\\.?)?(?:\\s?[A-Z]{2,4})?";
const separator = "(?:\\.?\\s?(?:-{1,2}|[–—_](?=\\s))|[.:](?=\\s|$)|,?$)";

const grammars = new WeakMap<object, Grammar>();

function grammarOf(data: DebrisFile): Grammar {
  let grammar = grammars.get(data);
  if (!grammar) {
    const and = data.dateline.and.map(fold).join("|");
    const small = data.particles.join("|");
    // "St." and "D.C." hold their points; the point behind a longer word ends the dateline.
    const word = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}\\p{Ll}{1,2}\\.(?=\\s\\p{Lu})|\\p{Lu}[\\p{L}'’]*)";
    const name = `${word}(?:[ -](?:(?:${small})[ -]){0,2}${word}){0,4}`;
    const weekdays = `(?:${data.dateline.weekdays.map(fold).join("|")})`;
    const weekday = `(?:${weekdays}(?:\\.?,?\\s|\\s?-\\s))?`;
    const before = data.dateline.before.length > 0 ? `(?:(?:${data.dateline.before.map(fold).join("|")})\\s)?` : "";
    const date = `${before}${weekday}(?:${dateReader(data).named}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4})`;
    grammar = {
      lead: new RegExp(
        `^(?<time>${clock}\\s*[|–—-]\\s*)?(?<places>${name}(?:\\s?(?:/|,?\\s(?:${and})\\s)\\s?${name}){0,2})(?<region>(?:,?\\s?(?:\\p{Lu}\\.){2,5})?(?:,\\s${name}(?=\\s?[,(–—.-]))?(?:\\s?\\([^()]{1,30}\\))?)`,
        "u",
      ),
      dateOnly: new RegExp(
        `^(?<date>${date})(?:,?\\s${clock.replace("[A-Z]", "[a-z]")}|,?\\s\\d{1,2} h \\d{2}(?: [a-z]{3})?)?(?:\\s?\\((?<credit>[^()]{2,40})\\))?\\s?${separator}`,
        "u",
      ),
      creditOnly: /^\((?<credit>[^()]{2,40})\)(?:\s?(?:\.?-{1,2}|[–—])|(?=\s\p{Lu}))/u,
      after: new RegExp(
        `^(?:[,.]?\\s?(?<date>${date}),?|,\\s(?<weekday>${weekdays})(?![\\p{L}]))?(?:[,.]?\\s?\\((?<credit>[^()]{2,40})\\))?(?:,?\\s(?<later>${date}))?(?:,?\\s?\\((?<second>[^()]{2,40})\\)|\\s?[/–—-]{1,2}\\s?(?<bare>\\p{L}[\\p{L} ]{1,25}?)(?=\\s?[–—-]{1,2}\\s|\\.\\s))?(?<sep>\\s?${separator})?`,
        "u",
      ),
      desk: new RegExp(`^(?:${data.dateline.desks.map(fold).join("|")})(?![\\p{L}])`, "u"),
      day: new RegExp(`^${date}(?:,|\\.|\\s?[–—-])\\s(?=\\p{L})`, "u"),
      month: new RegExp(
        `^,\\s(?:${[...data.dateline.months.flat(), ...data.dateline.weekdays].map(fold).join("|")})(?![\\p{L}])`,
        "u",
      ),
      and: new RegExp(`\\s?/\\s?|,?\\s(?:${and})\\s`, "u"),
    };
    grammars.set(data, grammar);
  }
  return grammar;
}

/** "Washington D.C." → the place known by the longest beginning of these words. */
function findPlace(words: string, country: string | null, known: ReturnType<typeof placeIndex>): KnownPlace | null {
  const parts = words.replace(/(?:\s(?:\p{Lu}\.){1,5}\p{Lu}?)+$/u, "").split(" ");
  for (let size = parts.length; size > 0; size--) {
    const found = known.find(parts.slice(0, size).join(" "), country);
    if (found && (size === parts.length || found.sort === "capital")) return found;
  }
  return null;
}

/** "LIMA" → "Lima", where no list knows how it is written. */
function inSmallLetters(text: string): string {
  return text.replace(/\p{L}{2,}/gu, (word) =>
    word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

/** Reads datelines of one language with one body of knowledge. */
export function datelineReader(
  data: DebrisFile,
  knowledge: Knowledge,
  lang: string,
): (line: Line) => FoundDateline | null {
  const grammar = grammarOf(data);
  const dates = dateReader(data);
  const outlets = outletIndex(knowledge);
  const known = placeIndex(knowledge, lang);
  const nothing = { place: null, country: null, date: null, credit: null, unknown: null };

  const creditIn = (line: Line, said: string | undefined): string | null =>
    said ? line.text.slice(line.folded.indexOf(said)).slice(0, said.length) : null;

  const withoutPlace = (line: Line, head: string): FoundDateline | null => {
    const credit = grammar.creditOnly.exec(head);
    const name = credit?.groups?.credit;
    if (credit && name) {
      return outlets.named(name)
        ? { ...nothing, start: line.start, end: line.start + credit[0].length, credit: name, alone: false, weak: false }
        : null;
    }
    const dated = grammar.dateOnly.exec(line.folded.slice(0, reach));
    const date = dated && dates.first(dated[0]);
    if (!dated || !date) return null;
    const end = line.start + dated[0].trimEnd().length;
    return {
      ...nothing,
      start: line.start,
      end,
      date,
      credit: creditIn(line, dated.groups?.credit),
      alone: dated[0].length >= line.text.length,
      weak: date.year === null && !dated.groups?.credit,
    };
  };

  const withPlace = (line: Line, head: string): FoundDateline | null => {
    const lead = grammar.lead.exec(head);
    if (!lead?.groups) return null;
    const { time, places = "" } = lead.groups;
    let { region = "" } = lead.groups;
    // "PARIS (AFP) -": the brackets hold an agency, not a region.
    const bracket = /\s?\(([^()]{1,30})\)$/.exec(region);
    // "GENEVA (14 March 2019) –": or a day.
    if (bracket && (outlets.named(bracket[1] as string) || dates.first(fold(bracket[1] as string))))
      region = region.slice(0, bracket.index);
    // "Lima, Feb. 6": what follows the comma is a month, not a region.
    if (grammar.month.test(fold(region))) region = "";
    // A sentence may begin with a name and a date's first letter: marks at the end of the name belong to what follows.
    const given = (places + region).replace(/(?<=\p{L}{3})\.$/u, "");
    const from = (time?.length ?? 0) + given.length;
    const tail = grammar.after.exec(line.folded.slice(from, reach));
    if (!tail) return null;
    const end = from + tail[0].trimEnd().length;
    const { groups = {} } = tail;
    const date = (groups.date ?? groups.later ?? groups.credit) ? dates.first(tail[0]) : null;
    const asWritten = (said: string): string =>
      line.text.slice(line.folded.indexOf(said, from)).slice(0, said.length).trim();
    const parts = places.split(grammar.and);
    // "Ciudad de México / EFE."
    const second = parts.length > 1 ? [parts.at(-1)?.trim() ?? ""] : [];
    const credits = [groups.credit, groups.second, groups.bare]
      .flatMap((said) => (said && !dates.first(said) ? [asWritten(said)] : []))
      .concat(second.filter((one) => outlets.named(one) !== null));
    const credit =
      credits.find((one) => outlets.named(one)?.kind === "agency") ??
      credits.find((one) => outlets.named(one) !== null) ??
      credits[0] ??
      null;
    const named = (parts[0] ?? places).replace(/(?<=\p{L}{3})\.$/u, "").trim();
    const state = region === "" ? null : known.state(region.replace(/[(),]/g, " "));
    const place = findPlace(named, state, known) ?? (state === null ? null : findPlace(named, null, known));
    const alone = end >= line.text.length;
    const sign: Signs = {
      time: time !== undefined,
      date: date !== null,
      weekday: groups.weekday !== undefined,
      credited: credit !== null && outlets.named(credit) !== null,
      bracketed: (groups.credit ?? groups.second) !== undefined,
      bare: groups.bare !== undefined,
      separator: (groups.sep ?? "").trim(),
      spaced: /^\s|^$/.test(line.text.slice(end)),
      alone,
      place,
      capitals: named === named.toUpperCase() && /\p{Lu}{3}/u.test(named),
      words: named.split(" ").length,
    };
    if (!isDateline(sign)) return null;
    const country = state ?? place?.country ?? null;
    const span = { start: line.start, end: line.start + end };
    // "Redacción Internacional, 3 abr (EFE).-": a desk, no place.
    const desk = place === null && grammar.desk.test(fold(named));
    return {
      ...span,
      place: desk ? null : (place?.name ?? inSmallLetters(named)),
      country,
      date,
      credit,
      unknown: country === null && !desk ? named : null,
      alone,
      weak: !isSure(sign),
    };
  };

  /** "29 juillet 2016, Lyon, France. –" */
  const dateFirst = (line: Line): FoundDateline | null => {
    const day = grammar.day.exec(line.folded.slice(0, reach));
    const date = day && dates.first(day[0]);
    if (!day || !date) return null;
    const text = line.text.slice(day[0].length);
    const rest = withPlace(
      { ...line, text, folded: line.folded.slice(day[0].length), start: line.start + day[0].length },
      text.slice(0, reach),
    );
    return rest && rest.date === null && rest.place !== null && !rest.weak
      ? { ...rest, start: line.start, date }
      : null;
  };

  /** "(Lima, 6 de febrero de 2018).-" */
  const inBrackets = (line: Line): FoundDateline | null => {
    const brackets = /^\(([^()]{6,80})\)\s?(?:\.?\s?[-–—]{1,2}|\.(?=\s|$)|$)/u.exec(line.text);
    const text = brackets?.[1];
    if (!brackets || !text) return null;
    const inner = withPlace({ ...line, text, folded: fold(text) }, text);
    const end = line.start + brackets[0].trimEnd().length;
    return inner?.alone && inner.date
      ? { ...inner, start: line.start, end, alone: brackets[0].length >= line.text.length }
      : null;
  };

  return (line) => {
    const head = line.text.slice(0, reach);
    return dateFirst(line) ?? withoutPlace(line, head) ?? withPlace(line, head) ?? inBrackets(line);
  };
}

interface Signs {
  readonly time: boolean;
  readonly date: boolean;
  /** A weekday alone follows the place. */
  readonly weekday: boolean;
  readonly credited: boolean;
  readonly bracketed: boolean;
  readonly bare: boolean;
  readonly separator: string;
  readonly spaced: boolean;
  readonly alone: boolean;
  readonly place: KnownPlace | null;
  readonly capitals: boolean;
  readonly words: number;
}

/** Whether it is a dateline wherever it stands. */
function isSure(sign: Signs): boolean {
  return sign.place !== null || sign.date || sign.credited || sign.time;
}

/** What beginning with a name is a dateline: prose begins with names as well. */
function isDateline(sign: Signs): boolean {
  const dashed = /[-–—]$/.test(sign.separator) && sign.spaced;
  const stopped = sign.separator === "." || sign.separator === ",";
  if (sign.bare && !sign.credited) return false;
  if (sign.time) return sign.place !== null || sign.date;
  const city = sign.place !== null && (sign.place.sort !== "state" || sign.capitals);
  // "RABAT, 7 April.", "AACHEN, Germany, 22/1/2019:": a place in capitals with a day is one, whatever stands behind.
  const shown = stopped || sign.bracketed || sign.capitals;
  if (sign.date) return sign.alone || dashed || (sign.place !== null && shown) || sign.credited;
  // "LIMA, Saturday."
  if (sign.weekday && sign.capitals && (dashed || (stopped && sign.place !== null))) return true;
  if (sign.credited) return dashed || city;
  if (sign.separator === ":") return sign.capitals && city && !sign.alone;
  if (dashed) return city || (sign.capitals && sign.separator !== "-" && sign.words <= 3);
  return stopped && !sign.alone && sign.separator === "." && sign.place?.sort === "capital";
}
