/** @module The course of a relation on a terminal: what stands now and why, the chronicle in chapters, stances, offices. */
import {
  boundedDays,
  type Chapter,
  type Course,
  type CourseEvent,
  type Holder,
  type LevelPeriod,
  type StanceRow,
} from "#answers";
import {
  daysWord,
  dayWord,
  eventWord,
  listWords,
  pairTitle,
  partyWord,
  shapeOf,
  sourcesWord,
  standingWords,
  type Words,
} from "#exports";
import { messages } from "./messages.js";
import { bold, dim, terminalWidth } from "./terminal.js";

export interface ChronicleParts {
  readonly course: Course;
  readonly by: "year" | "government";
  readonly chapters: readonly Chapter[];
  readonly reason: CourseEvent | null;
  readonly stances: readonly StanceRow[];
  readonly words: Words;
}

const said = messages.relation;

/** Lines no wider than the terminal, indented. */
function wrapped(text: string, indent: number): string[] {
  const room = Math.max(30, Math.min(terminalWidth(), 110) - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${" ".repeat(indent)}${one}`);
}

const marks = {
  circle: ["○", "●"],
  square: ["□", "■"],
  triangle: ["▽", "▼"],
  cross: ["×", "×"],
} as const;

/** One event: its day, its sentence, its words with their outlet, how it stands. */
function eventLines(one: CourseEvent, { words }: ChronicleParts, above?: string): string[] {
  const { event } = one;
  const witness = event.witnesses[0];
  const mark = marks[shapeOf(one)][event.quad.startsWith("material") ? 1 : 0];
  const head = `  ${mark} ${daysWord(boundedDays(one), words)}`;
  const standing = standingWords(one, words);
  const quote = !witness
    ? []
    : witness.quote === above
      ? [dim(`    ${said.sameWords}`)]
      : wrapped(
          `“${cut(witness.quote)}” ${[witness.outlet ?? witness.report, witness.agency].filter(Boolean).join(", ")}`,
          4,
        );
  const foot = [...standing, sourcesWord(event.independentWitnesses, words), event.id].join(" · ");
  const lines = [
    event.background ? dim(head) : head,
    ...wrapped(eventWord(event, words), 4).map((line) => (event.background ? dim(line) : bold(line))),
    ...quote.map((line) => (event.background ? dim(line) : line)),
    dim(`    ${foot}`),
  ];
  return lines;
}

/** A long quotation at a word's end. */
function cut(quote: string, most = 260): string {
  const plain = quote.replace(/\s+/g, " ").trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/\s\S*$/, "")} …`;
}

function levelLine(level: readonly LevelPeriod[], { words }: ChronicleParts): string[] {
  const now = level.at(-1);
  if (!now?.cause) return [];
  const { event, person, basis, quote } = now.cause;
  const open = now.from.earliest === null;
  const since = said.since(now.from.earliest !== null, daysWord(now.from, words));
  const why = event ?? `${person}, ${basis}`;
  const line = said.level(words.levels[now.level], open ? words.levels.open : "", since, why);
  return [...wrapped(line, 0), ...(quote ? wrapped(`“${cut(quote)}”`, 2) : [])];
}

function leadersWords(leaders: readonly Holder[]): string {
  return [...new Set(leaders.map(({ person, state }) => `${person} (${state})`))].join(" · ");
}

/** Months told as stretches: "March to July, September". */
function stretches(months: readonly string[], year: number | null, words: Words): string {
  const next = (month: string): string => {
    const [year, at] = month.split("-").map(Number) as [number, number];
    return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, "0")}`;
  };
  const runs: [string, string][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && next(last[1]) === month) last[1] = month;
    else runs.push([month, month]);
  }
  const bare = new Intl.DateTimeFormat(words.locale, { month: "long", timeZone: "UTC" });
  const name = (month: string): string =>
    year === null ? dayWord(month, words) : bare.format(new Date(`${month}-01T00:00:00Z`));
  return runs.map(([from, to]) => (from === to ? name(from) : said.stretch(name(from), name(to)))).join(", ");
}

function chapterLines(chapter: Chapter, parts: ChronicleParts): string[] {
  const { words } = parts;
  const government = chapter.government;
  const title = government
    ? said.government(government.person, government.from ?? "?", government.to ?? "")
    : (chapter.year?.toString() ?? said.undated);
  const lines = ["", `${bold(title)}  ${dim(leadersWords(chapter.leaders))}`.trimEnd()];
  for (const one of chapter.events) lines.push("", ...eventLines(one, parts, daysWord(boundedDays(one), words)));
  if (chapter.reports > 0 || chapter.silent.length > 0) {
    const silent = chapter.silent.length > 0 ? said.silent(stretches(chapter.silent, chapter.year, words)) : "";
    lines.push("", ...wrapped([said.coverage(chapter.reports), silent].filter(Boolean).join(" "), 2).map(dim));
  }
  return lines;
}

/** Years of which nothing was read and nothing is known, told in one line. */
function chapterBlocks(parts: ChronicleParts): string[] {
  const lines: string[] = [];
  let empty: number[] = [];
  const flush = (): void => {
    const [last, first] = [empty[0], empty.at(-1)];
    if (last !== undefined && first !== undefined) lines.push("", dim(said.emptyYears(first, last)));
    empty = [];
  };
  for (const chapter of parts.chapters) {
    if (chapter.year !== null && chapter.events.length === 0 && chapter.reports === 0) {
      empty.push(chapter.year);
      continue;
    }
    flush();
    lines.push(...chapterLines(chapter, parts));
  }
  flush();
  return lines;
}

function stanceLines({ stances, words }: ChronicleParts): string[] {
  if (stances.length === 0) return [];
  return [
    "",
    bold(said.stances),
    ...stances.flatMap((row) => {
      const who = partyWord({ ...row.holder, person: row.holder.state ? null : row.holder.person }, words);
      const about = listWords(
        row.about.map((party) => partyWord(party, words)),
        words.lang,
      );
      const span = said.stanceSpan(row.first?.published ?? null, row.last?.published ?? null);
      const end = row.ended ? said.ended(row.ended.event) : row.contradictedBy.length > 0 ? said.contradicted : "";
      const line = said.stance(who, row.government?.person ?? null, said.stanceKinds[row.stance], about);
      return wrapped([`${line}.`, span, end, row.event].filter(Boolean).join(" "), 2);
    }),
  ];
}

function officeLines({ course, words }: ChronicleParts): string[] {
  const day = course.span.latest;
  if (day === null) return [];
  const lines = course.offices.flatMap(({ state, office, holders }) => {
    const now = holders.filter(({ from, to, seen }) => {
      const first = from ?? seen.earliest;
      return first !== null && first <= day && (to === null ? from !== null || (seen.latest ?? "") >= day : to >= day);
    });
    const name = words.offices[now[0]?.office ?? office] ?? office;
    if (now.length === 0) return [`  ${state}  ${name}: ${said.nobody}`];
    return now.map(({ person, acting, from, to, basis, witnesses }) => {
      const reports = witnesses.map(({ report }) => report).slice(0, 3);
      const source = [...(basis === "report" ? [] : [basis]), ...reports].join("; ");
      return `  ${state}  ${name}: ${person}${acting ? said.acting : ""}, ${from ?? "?"} – ${to ?? ""}  ${dim(`[${source}]`)}`;
    });
  });
  return ["", bold(said.offices(day)), ...lines];
}

export function chroniclePage(parts: ChronicleParts): string {
  const { course, reason, words } = parts;
  const [a, b] = course.pair;
  const names = pairTitle([a, b], words);
  const lines = [bold(names)];
  lines.push(...levelLine(course.level, parts));
  if (reason) lines.push("", said.reason, ...eventLines(reason, parts));
  lines.push(...chapterBlocks(parts), ...stanceLines(parts), ...officeLines(parts));
  return `${lines.join("\n")}\n`;
}
