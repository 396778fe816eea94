/**
 * @module Holds the record's events against the made set: how mentions were laid together, what was said of their
 * differences, links and independent witnesses.
 *
 * Types only are imported, so that `scripts/evaluate-merging.mjs` can load this file without its types.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface GoldDifference {
  readonly field: string;
  readonly sort: string;
  /** Other sorts that a fair reader might give. */
  readonly alsoRight?: readonly string[];
  /** False: neither asked for nor counted as wrong. */
  readonly sure?: boolean;
  readonly reports: readonly string[];
}

export interface GoldMention {
  readonly report: string;
  readonly lang: string;
  readonly quote: string;
  /** Where the day that the page gives (`published`) is not the report's. */
  readonly pageDay?: "wrong";
}

export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly alsoRight: readonly string[];
  readonly parties: readonly string[];
  /** The event that this one may be mistaken for. */
  readonly looksLike: string | null;
  readonly independentWitnesses: number;
  readonly mentions: readonly GoldMention[];
  readonly differences: readonly GoldDifference[];
  readonly links: readonly { readonly sort: string; readonly to: string }[];
}

interface ReadDifference {
  readonly field: string;
  readonly sort: string;
  /** What each witness says; reports beside the gold's are not judged. */
  readonly values?: readonly { readonly report: string; readonly value: string | null }[];
}

interface PartyShape {
  readonly state: string | null;
  readonly org: string | null;
}

interface WitnessShape extends Span {
  readonly report: string;
  readonly trigger: Span;
}

/** What is asked of one line of `chancery events`. */
export interface EventShape {
  readonly id: string;
  readonly type: string;
  readonly actors: readonly PartyShape[];
  readonly recipients: readonly PartyShape[];
  readonly witnesses: readonly WitnessShape[];
  readonly independentWitnesses: number;
  readonly differences: readonly ReadDifference[];
  readonly links?: readonly { readonly to: string; readonly sort: string }[];
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of one gold event: which read event has each of its mentions; null where none was read. */
export interface Paired {
  readonly gold: GoldEvent;
  readonly read: readonly (EventShape | null)[];
}

export interface Measured {
  readonly mentions: Share;
  /** Over the mentions that were read. */
  readonly bcubed: Scores;
  /** Over all, one that was not read standing alone. */
  readonly bcubedAll: Scores;
  readonly pairs: Scores;
  readonly differences: Share;
  /** Of the differences between reports whose mentions were all read and laid together. */
  readonly differencesInReach: Share;
  readonly extraDifferences: number;
  readonly links: Share;
  readonly independent: Share;
  /** Of the events whose mentions were all read and laid together. */
  readonly independentInReach: Share;
  readonly lookAlikesKeptApart: Share;
}

function scores(precision: number, recall: number): Scores {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Code points of the text before the words; null where they do not stand in it. */
export function spanOf(text: string, quote: string): Span | null {
  const at = text.indexOf(quote);
  if (at < 0) return null;
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(quote).length };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Finds each gold mention among the witnesses of its report: right type, and words or trigger within the gold's words.
 *
 * @param textOf  The kept text of a report, into which the witnesses' offsets point.
 */
export function pair(
  gold: readonly GoldEvent[],
  events: readonly EventShape[],
  textOf: (report: string) => string,
): Paired[] {
  const byReport = new Map<string, { event: EventShape; witness: WitnessShape }[]>();
  for (const event of events)
    for (const witness of event.witnesses) {
      const list = byReport.get(witness.report) ?? [];
      byReport.set(witness.report, list);
      list.push({ event, witness });
    }
  const fitness = (one: GoldEvent, at: Span, event: EventShape, witness: WitnessShape): number => {
    if (![one.type, ...one.alsoRight].includes(event.type)) return 0;
    if (!overlaps(at, witness.trigger) && !overlaps(at, witness)) return 0;
    const codes = [...event.actors, ...event.recipients].flatMap(({ state, org }) => [state, org]);
    const shared = one.parties.filter((code) => codes.includes(code)).length;
    return 1 + shared * 4 + (event.type === one.type ? 2 : 0) + (overlaps(at, witness.trigger) ? 1 : 0);
  };
  return gold.map((one) => ({
    gold: one,
    read: one.mentions.map(({ report, quote }) => {
      const at = spanOf(textOf(report), quote);
      if (!at) return null;
      let best: { event: EventShape; value: number } | null = null;
      for (const { event, witness } of byReport.get(report) ?? []) {
        const value = fitness(one, at, event, witness);
        if (value > (best?.value ?? 0)) best = { event, value };
      }
      return best?.event ?? null;
    }),
  }));
}

/** B-cubed over items that bear the cluster they belong to and the cluster they were put in. */
export function bcubed(items: readonly { readonly gold: string; readonly read: string }[]): Scores {
  if (items.length === 0) return scores(0, 0);
  const count = (key: (item: (typeof items)[number]) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return counts;
  };
  const both = (item: (typeof items)[number]): string => JSON.stringify([item.gold, item.read]);
  const [golds, reads, shared] = [count((item) => item.gold), count((item) => item.read), count(both)];
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const together = shared.get(both(item)) ?? 0;
    precision += together / (reads.get(item.read) ?? 1);
    recall += together / (golds.get(item.gold) ?? 1);
  }
  return scores(precision / items.length, recall / items.length);
}

function pairScores(items: readonly { readonly gold: string; readonly read: string }[]): Scores {
  let [right, read, wanted] = [0, 0, 0];
  items.forEach((a, at) => {
    for (const b of items.slice(at + 1)) {
      const [sameGold, sameRead] = [a.gold === b.gold, a.read === b.read];
      if (sameGold) wanted++;
      if (sameRead) read++;
      if (sameGold && sameRead) right++;
    }
  });
  return scores(read === 0 ? 0 : right / read, wanted === 0 ? 0 : right / wanted);
}

const isRight = (gold: GoldDifference, read: { readonly field: string; readonly sort: string }): boolean =>
  gold.field === read.field && [gold.sort, ...(gold.alsoRight ?? [])].includes(read.sort);

/** Whether it lies between these reports: what a report tells beside its main event is not in the gold. */
function liesBetween({ values }: ReadDifference, reports: ReadonlySet<string>): boolean {
  return !values || new Set(values.filter(({ report }) => reports.has(report)).map(({ value }) => value)).size > 1;
}

const unique = (read: readonly (EventShape | null)[]): EventShape[] => [
  ...new Map(read.flatMap((event) => (event ? [[event.id, event] as const] : []))).values(),
];

/** All read, and all in one event. */
function isWhole({ read }: Pick<Paired, "read">): boolean {
  return read.every((event) => event !== null && event.id === read[0]?.id);
}

function ofReports({ gold, read }: Paired, reports: readonly string[]): (EventShape | null)[] {
  return read.filter((_, at) => reports.includes(gold.mentions[at]?.report ?? ""));
}

function differences(paired: readonly Paired[]) {
  const [all, inReach] = [
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ];
  const allowed = new Map<string, { event: EventShape; gold: GoldDifference[]; reports: Set<string> }>();
  for (const one of paired) {
    const events = unique(one.read);
    for (const event of events) {
      const entry = allowed.get(event.id) ?? { event, gold: [], reports: new Set<string>() };
      allowed.set(event.id, entry);
      entry.gold.push(...one.gold.differences);
      for (const { report } of one.gold.mentions) entry.reports.add(report);
    }
    for (const gold of one.gold.differences.filter(({ sure }) => sure !== false)) {
      const right = events.some((event) => event.differences.some((read) => isRight(gold, read))) ? 1 : 0;
      all.right += right;
      all.of++;
      if (!isWhole({ read: ofReports(one, gold.reports) })) continue;
      inReach.right += right;
      inReach.of++;
    }
  }
  let extra = 0;
  for (const { event, gold, reports } of allowed.values())
    extra += event.differences.filter(
      (read) => liesBetween(read, reports) && !gold.some((one) => isRight(one, read)),
    ).length;
  return { differences: all, differencesInReach: inReach, extraDifferences: extra };
}

function links(paired: readonly Paired[]): Share {
  const events = new Map(paired.map(({ gold, read }) => [gold.id, unique(read)]));
  const wanted = paired.flatMap(({ gold }) => gold.links.map((link) => ({ from: gold.id, ...link })));
  const right = wanted.filter(({ from, to, sort }) => {
    const targets = new Set((events.get(to) ?? []).map(({ id }) => id));
    return (events.get(from) ?? []).some((event) =>
      (event.links ?? []).some((link) => link.sort === sort && targets.has(link.to)),
    );
  });
  return { right: right.length, of: wanted.length };
}

function independent(paired: readonly Paired[]) {
  const told = paired.filter(({ gold }) => gold.mentions.length > 1);
  const isRightCount = ({ gold, read }: Paired): boolean =>
    unique(read).length === 1 && unique(read)[0]?.independentWitnesses === gold.independentWitnesses;
  const whole = told.filter(isWhole);
  return {
    independent: { right: told.filter(isRightCount).length, of: told.length },
    independentInReach: { right: whole.filter(isRightCount).length, of: whole.length },
  };
}

/** Look-alikes of which something was read, and whose events are none of those of what they look like. */
function lookAlikes(paired: readonly Paired[]): Share {
  const events = new Map(paired.map(({ gold, read }) => [gold.id, new Set(unique(read).map(({ id }) => id))]));
  const asked = paired.filter(({ gold, read }) => gold.looksLike !== null && unique(read).length > 0);
  const right = asked.filter(
    ({ gold, read }) => !unique(read).some(({ id }) => events.get(gold.looksLike ?? "")?.has(id)),
  );
  return { right: right.length, of: asked.length };
}

export function measure(paired: readonly Paired[]): Measured {
  const items = paired.flatMap(({ gold, read }) =>
    read.map((event, at) => ({ gold: gold.id, read: event?.id ?? `unread ${gold.id} ${at}`, isRead: event !== null })),
  );
  const read = items.filter(({ isRead }) => isRead);
  return {
    mentions: { right: read.length, of: items.length },
    bcubed: bcubed(read),
    bcubedAll: bcubed(items),
    pairs: pairScores(read),
    ...differences(paired),
    links: links(paired),
    ...independent(paired),
    lookAlikesKeptApart: lookAlikes(paired),
  };
}
