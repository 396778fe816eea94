/**
 * @module Is a line part of the report? The rules of `debris.yaml` over one line, and the few signs that no language owns.
 *
 * In: a line, folded. Out: why it is set aside, or null. A line is kept in doubt: what is news and set aside is lost,
 * what is debris and kept yields at most a remark.
 */
import type { DebrisFile, DebrisRule } from "#data";
import type { SetAside } from "#text";
import { type DateReader, dateReader } from "./dates.js";
import { fold } from "./fold.js";
import { initialsLine, isMenu, signs, stampLine } from "./line-signs.js";
import { matchAt, PhraseIndex, PhraseList, type Words, wordsOf } from "./phrases.js";

export type Why = SetAside["why"];

/** What a rule found in a line. */
export interface Verdict {
  readonly why: Why;
  readonly opens: boolean;
  readonly dates: "published" | "updated" | null;
  /** The words that may name an agency, or null. */
  readonly agency: string | null;
}

export interface LineRules {
  /** The verdict on a whole line or sentence. */
  judge(text: string, folded: string): Verdict | null;
  /** The verdict on the last sentence of a paragraph, where numbers and short words are no signs. */
  judgeTail(text: string, folded: string): Verdict | null;
}

const plain = (why: Why): Verdict => ({ why, opens: false, dates: null, agency: null });

function nameShape(rest: string, particles: ReadonlySet<string>, person: boolean): boolean {
  // An agency or desk that is known by its letters ("By AFP").
  if (/^\p{Lu}{2,8}$/u.test(rest.trim())) return true;
  const words = rest.split(/[\s/,&|–—-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (
    rest.length > 90 ||
    words.length === 0 ||
    words.length > 12 ||
    /[.!?]["”»)]?\s+\p{L}/u.test(rest.replace(/\b\p{Lu}\.\s/gu, ""))
  )
    return false;
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  const small = words.filter(
    (word) => /^[^\p{L}]*\p{Ll}/u.test(word) && !particles.has(fold(word).replace(/[^\p{L}']/gu, "")),
  );
  // One small word beside names is a calling ("Source Prensa latina", "Jane Doe, correspondent").
  return (
    capital >= (person ? 2 : 1) &&
    small.length <= (words.length > 1 ? 1 : 0) &&
    capital > small.length - (person ? 0 : 1)
  );
}

function restFits(rule: DebrisRule, rest: string, dates: DateReader, particles: ReadonlySet<string>): boolean {
  const said = rest.trim();
  switch (rule.rest) {
    case "nothing":
      return !/[\p{L}\p{N}]/u.test(said);
    case "name":
      return nameShape(said, particles, false);
    case "person":
      return nameShape(said, particles, true);
    case "date": {
      const found = dates.first(fold(said));
      // "Published on April 9, 2019 at 10:44"; not "Published April 9, the report says …".
      return found !== null && found.start <= 20 && said.length - found.end <= 80 && !/\p{Ll}{2}[.!?]$/u.test(said);
    }
    case "short":
      return said.length <= 160;
    case "any":
      return true;
  }
}

/** Whether an offset stands inside a quotation of the line. */
function quoted(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    const c = text[i];
    if (c === "“" || c === "«") depth++;
    else if (c === "”" || c === "»") depth--;
    else if (c === '"') depth = depth > 0 ? depth - 1 : depth + 1;
  }
  return depth > 0;
}

type Sort = "line" | "starts" | "ends" | "holds" | "cues";

/** A phrase's use in a rule; rules earlier in the file go before later ones. */
interface Use {
  readonly rule: DebrisRule;
  readonly order: number;
  readonly sort: Sort;
  /** Number of the cue, so that two hits of one cue count once. */
  readonly cue: number;
}

const sorts: readonly Sort[] = ["line", "starts", "ends", "holds", "cues"];
const afterLabel = /^["”»')\]*]*\s*[:|–—-]\s*/;

interface Judge {
  readonly uses: PhraseIndex<Use>;
  readonly saying: PhraseList;
  readonly dates: DateReader;
  readonly particles: ReadonlySet<string>;
}

/** The words after a label, or null where the rule wants something else there. */
function afterStart(judge: Judge, rule: DebrisRule, text: string, end: number): string | null {
  let rest = text.slice(end);
  const mark = afterLabel.exec(rest);
  if (rule.mark && !mark) return null;
  if (mark) rest = rest.slice(mark[0].length);
  return restFits(rule, rest, judge.dates, judge.particles) ? rest : null;
}

/** What one use of a phrase at word `at` says of the line; null where it does not hold. Cues are counted by the caller. */
function apply(
  judge: Judge,
  use: Use,
  phrase: Parameters<typeof matchAt>[0],
  text: string,
  line: Words,
  at: number,
): { rest: string } | null {
  const { words, starts, ends } = line;
  const { rule, sort } = use;
  if (text.length > rule.longest) return null;
  const all = (end: number): boolean => end === words.length;
  switch (sort) {
    case "line":
      return at === 0 && matchAt(phrase, words, 0, all) >= 0 ? { rest: "" } : null;
    case "ends":
      return matchAt(phrase, words, at, all) >= 0 ? { rest: "" } : null;
    case "starts": {
      if (at !== 0) return null;
      let rest: string | null = null;
      matchAt(phrase, words, 0, (end) => {
        rest = afterStart(judge, rule, text, ends[end - 1] as number);
        return rest !== null;
      });
      return rest === null ? null : { rest };
    }
    case "holds":
    case "cues":
      return matchAt(phrase, words, at, () => true) >= 0 && !quoted(text, starts[at] as number) ? { rest: "" } : null;
  }
}

function byRules(judge: Judge, text: string, folded: string): Verdict | null {
  const line = wordsOf(folded);
  let best: { use: Use; rest: string } | null = null;
  let says: boolean | undefined;
  const cues = new Map<number, Set<number>>();
  line.words.forEach((word, at) => {
    for (const { phrase, says: use } of judge.uses.from(word)) {
      if (best && use.order >= best.use.order) continue;
      const hit = apply(judge, use, phrase, text, line, at);
      if (!hit) continue;
      if (use.sort === "cues") {
        const seen = cues.get(use.order) ?? new Set();
        cues.set(use.order, seen.add(use.cue));
        if (seen.size < 2) continue;
      }
      // What somebody is reported to say is news, whatever it asks for.
      if (use.sort === "holds" || use.sort === "cues" || use.sort === "ends") {
        says ??= judge.saying.inside(line.words);
        if (says) continue;
      }
      best = { use, rest: hit.rest };
    }
  });
  if (!best) return null;
  const { use, rest } = best as { use: Use; rest: string };
  return {
    why: use.rule.why,
    opens: use.rule.opens,
    dates: use.rule.dates ?? null,
    agency: use.rule.agency ? rest : null,
  };
}

function build(data: DebrisFile): LineRules {
  const uses = new PhraseIndex<Use>();
  data.rules.forEach((rule, order) => {
    for (const sort of sorts) {
      for (const [cue, phrase] of (rule[sort] ?? []).entries()) uses.add(phrase, { rule, order, sort, cue });
    }
  });
  const judge: Judge = {
    uses,
    saying: new PhraseList(data.saying),
    dates: dateReader(data),
    particles: new Set(data.particles.map(fold)),
  };
  const menu = new PhraseList(data.menu);
  const longest = Math.max(...data.rules.map((rule) => rule.longest));
  // A paragraph of prose: no rule reaches so far.
  const ruled = (text: string, folded: string): Verdict | null =>
    text.length > longest ? null : byRules(judge, text, folded);
  return {
    judge(text, folded) {
      const sign = signs(text);
      if (sign) return plain(sign);
      const verdict = ruled(text, folded);
      if (verdict) return verdict;
      // "The Gazette | Updated: 2018-02-06": the date says what the line is.
      if (text.length <= 160 && text.includes(" | ")) {
        for (const part of text.split(" | ")) {
          const dated = ruled(part.trim(), fold(part.trim()));
          if (dated?.dates) return dated;
        }
      }
      if (stampLine(text, folded, judge.dates)) return plain("furniture");
      return isMenu(text, menu) || (text.length <= 60 && menu.whole(wordsOf(folded).words))
        ? plain("navigation")
        : null;
    },
    judgeTail: (text, folded) => (text.length <= 40 && initialsLine.test(text) ? plain("credit") : ruled(text, folded)),
  };
}

const built = new WeakMap<object, LineRules>();

/** The rules of one language; compiled once. */
export function lineRules(data: DebrisFile): LineRules {
  let rules = built.get(data);
  if (!rules) {
    rules = build(data);
    built.set(data, rules);
  }
  return rules;
}
