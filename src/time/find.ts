/**
 * @module Finds and anchors the time expressions of a report.
 *
 * Takes the report, its analysis, the language's time data and the tenures that hold at its time; gives the
 * mentions with their days and the report's own day as settled.
 * Next: `#events`, which dates events by them.
 */
import { type Analysis, covers, type Report, type TimeMention, type Times } from "#text";
import { anchored } from "./anchor.js";
import type { TimeFile } from "./data.js";
import { filedOn } from "./filed.js";
import { grammarOf } from "./grammar.js";
import { matchTimes } from "./match.js";
import type { BoundKind, Meaning } from "./meaning.js";
import { numbersIn } from "./numbers.js";
import { bareWeekday, settlePublished, type TenureBound } from "./published.js";
import type { Tense } from "./resolve.js";
import { tenseDirection } from "./tense.js";
import { tokensOf } from "./tokens.js";

interface Found {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly tense: Tense;
}

function kindOf(meaning: Meaning): TimeMention["kind"] {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "period" && meaning.count !== undefined) return "DURATION";
  if (meaning.kind === "offset" && (meaning.unit === "hour" || meaning.unit === "minute" || meaning.unit === "second"))
    return "TIME";
  if (meaning.kind === "set") return "SET";
  if (meaning.kind === "bound") return kindOf(meaning.of);
  return meaning.kind === "clock" ? "TIME" : "DATE";
}

function boundOf(meaning: Meaning): BoundKind | null {
  return meaning.kind === "bound" ? meaning.bound : null;
}

/** "In six years" counts ahead, but in a past clause tells how long: "the lowest in six years". */
function inClause(meaning: Meaning, tense: Tense): Meaning {
  const told = meaning.kind === "offset" && meaning.pastIsDuration === true && tense === "past";
  return told ? { kind: "duration", count: meaning.count, unit: meaning.unit } : meaning;
}

function findIn(report: Report, analysis: Analysis, data: TimeFile): Found[] {
  const grammar = grammarOf(data);
  const found: Found[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    if (report.setAside.some((part) => covers(part, sentence))) continue;
    const tokens = tokensOf(report.text, sentence);
    for (const match of matchTimes(tokens, sentence, grammar)) {
      const first = tokens[match.first];
      const last = tokens[match.end - 1];
      if (!first || !last) continue;
      const place = { start: first.start, end: last.end };
      if (report.setAside.some((part) => covers(part, place))) continue;
      const tense = tenseDirection(sentence, first.word, data);
      found.push({
        sentence: index,
        first: first.word,
        last: last.word,
        ...place,
        meaning: inClause(match.meaning, tense),
        tense,
      });
    }
  }
  return found;
}

/** "The same day" is the last single day told before it; open where none is. */
function withSameDays(mentions: readonly TimeMention[]): TimeMention[] {
  let last: TimeMention | null = null;
  return mentions.map((mention) => {
    const told = mention.value === "SAME_DAY" && last ? { ...mention, value: last.value, when: last.when } : mention;
    const { earliest, latest } = told.when;
    if (told.kind === "DATE" && told.bound === null && earliest !== null && earliest === latest) last = told;
    return told;
  });
}

/**
 * @param tenures  Tenures of those that the report names as being in office; they bound a report without a date.
 */
export function findTimes(report: Report, analysis: Analysis, data: TimeFile, tenures: readonly TenureBound[]): Times {
  const found = findIn(report, analysis, data);
  const weekdays = found.flatMap(({ meaning, tense }) => {
    const weekday = bareWeekday(meaning);
    return weekday === null ? [] : [{ weekday, tense }];
  });
  const { published, remarks } = settlePublished(report, weekdays, tenures);
  const filed = filedOn(report, published);
  const anchoredMentions = found.map(({ meaning, tense, ...place }): TimeMention => {
    const { value, when } = anchored(meaning, filed.day, tense);
    const inDateline =
      report.dateline?.start !== undefined &&
      report.dateline.end !== undefined &&
      place.start >= report.dateline.start &&
      place.end <= report.dateline.end;
    const basis = inDateline && when.basis === "relative" ? "dateline" : when.basis;
    return { ...place, kind: kindOf(meaning), value, when: { ...when, basis }, bound: boundOf(meaning) };
  });
  const mentions = withSameDays(anchoredMentions);
  const grammar = grammarOf(data);
  const numbers = analysis.sentences.flatMap((sentence) =>
    report.setAside.some((part) => covers(part, sentence)) ? [] : numbersIn(report, sentence, mentions, grammar),
  );
  return { mentions, numbers, published, remarks: [...remarks, ...filed.remarks] };
}
