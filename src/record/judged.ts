/** @module Why a mention was laid together with some and not with others: each against what it met. */
import { judge, likeness } from "./merge/fits.js";
import type { Ground } from "./merge/grounds.js";
import type { Mention } from "./merge/types.js";
import { neighbourhood } from "./neighbours.js";
import type { Record } from "./open.js";

/** One mention against another of the same event, or of one that it might have been. */
export interface Judged {
  readonly report: string;
  readonly event: string;
  readonly quote: string;
  readonly together: boolean;
  readonly grounds: readonly Ground[];
}

/** So many of those it was kept apart from are told, though something speaks for them: the likest first. */
const APART_TOLD = 5;

function judged(mention: Mention, other: Mention): Judged {
  const ruled = mention.together.includes(other.key) ? "for" : mention.apart.includes(other.key) ? "against" : null;
  const ruling: Ground[] = ruled === null ? [] : [{ side: ruled, matter: "ruling", values: [null, null] }];
  return {
    report: other.report.id,
    event: other.standing ?? "",
    quote: other.event.quote,
    together: other.standing === mention.standing,
    grounds: [...ruling, ...judge(mention, other).grounds],
  };
}

/** @returns By mention (`mentions.id`): its fellow witnesses, then those it was kept apart from. */
export async function judgedOf({ db }: Pick<Record, "db">, ids: readonly string[]): Promise<Map<string, Judged[]>> {
  const found = await neighbourhood(db, ids, "settled");
  const known = new Map(found.sets.flat().map((mention) => [mention.id, mention]));
  return new Map(
    ids.flatMap((id) => {
      const mention = known.get(id);
      if (!mention) return [];
      const others = found.near(id).filter(({ report }) => report.id !== mention.report.id);
      const fellows = others.filter(({ standing }) => standing === mention.standing);
      const apart = others
        .filter(({ standing }) => standing !== null && standing !== mention.standing)
        .sort((a, b) => likeness(mention, b) - likeness(mention, a) || (a.id < b.id ? -1 : 1))
        .map((other) => judged(mention, other))
        .filter(({ grounds }) => grounds.some(({ side }) => side === "for"));
      return [[id, [...fellows.map((other) => judged(mention, other)), ...apart.slice(0, APART_TOLD)]] as const];
    }),
  );
}
