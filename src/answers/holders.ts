/**
 * @module Who held an office over time: the known lists and the reports together.
 *
 * A list gives the days, the reports their words; a holder whom only reports show stands with the days on which they
 * show him. `basis` names where the days come from.
 */
import type { CodedTenure } from "#coding";
import { loadKnowledge, type Tenure } from "#data";
import { type Record as OpenRecord, samePerson, settledPublished } from "#record";
import { type Days, openDays } from "./days.js";
import { type Evidence, type FactRow, factRows } from "./facts.js";
import { quoter } from "./quote.js";

export interface Holder {
  readonly state: string | null;
  readonly org: string | null;
  readonly office: string;
  readonly accreditedTo: string | null;
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The end is only bounded by what was seen. */
  readonly uncertain: boolean;
  readonly acting: boolean;
  /** Days on which reports show the person in office. */
  readonly seen: Days;
  /** The list that gives the days, or "report". */
  readonly basis: string;
  readonly witnesses: readonly Evidence[];
}

/** Which offices are meant. */
export type Which = (office: string, state: string | null, accreditedTo: string | null) => boolean;

function fromList(tenure: Tenure): Holder {
  const { state, org, office, accreditedTo, person, from, to, uncertain, acting, source } = tenure;
  const basis = source;
  return {
    state,
    org,
    office,
    accreditedTo,
    person,
    from,
    to,
    uncertain,
    acting,
    seen: openDays,
    basis,
    witnesses: [],
  };
}

/** Days on which one report shows the holder in office. */
export function shownOn({ fact, anchor }: FactRow<CodedTenure>): Days {
  const { earliest, latest } = settledPublished(fact.heldOn, anchor);
  return fact.successor === null ? { earliest, latest } : openDays;
}

function wider(a: Days, b: Days): Days {
  const pick = (values: readonly (string | null)[], last: boolean): string | null => {
    const known = values.filter((value) => value !== null).sort();
    return (last ? known.at(-1) : known[0]) ?? null;
  };
  return { earliest: pick([a.earliest, b.earliest], false), latest: pick([a.latest, b.latest], true) };
}

const within = (day: string, { from, to }: Holder): boolean =>
  (from === null || from <= day) && (to === null || day <= to || to === day.slice(0, to.length));

function holds(holder: Holder, { fact }: FactRow<CodedTenure>, seen: Days): boolean {
  if (holder.office !== fact.office || holder.state !== fact.state || holder.accreditedTo !== fact.accreditedTo)
    return false;
  if (!samePerson(holder.person, fact.person)) return false;
  return [seen.earliest, seen.latest].every((day) => day === null || within(day, holder));
}

/**
 * @param parties  States or bodies whose offices are looked at.
 * @param which    Which of their offices.
 */
export async function holders(record: OpenRecord, parties: readonly string[], which: Which): Promise<Holder[]> {
  const listed = loadKnowledge()
    .tenures.filter((tenure) => {
      const party = tenure.state ?? tenure.org;
      return party !== null && parties.includes(party) && which(tenure.office, party, tenure.accreditedTo);
    })
    .map(fromList);
  const all: Holder[] = [...listed];
  const quote = quoter(record);
  for (const row of await factRows<CodedTenure>(record, "tenure", { subjects: parties })) {
    const { fact, report } = row;
    if (!which(fact.office, fact.state ?? fact.org ?? null, fact.accreditedTo)) continue;
    const seen = shownOn(row);
    const words = { report, start: fact.start, end: fact.end, quote: await quote(report, fact.start, fact.end) };
    const at = all.findIndex((holder) => holds(holder, row, seen));
    const known = all[at];
    if (known) all[at] = { ...known, seen: wider(known.seen, seen), witnesses: [...known.witnesses, words] };
    else
      all.push({
        state: fact.state,
        org: fact.org ?? null,
        office: fact.office,
        accreditedTo: fact.accreditedTo,
        person: fact.person,
        from: fact.from,
        to: fact.to,
        uncertain: fact.to === null,
        acting: fact.acting,
        seen,
        basis: "report",
        witnesses: [words],
      });
  }
  const key = ({ office, from, seen, person }: Holder): string =>
    `${office} ${from ?? seen.earliest ?? "9999"} ${person}`;
  return all.sort((x, y) => (key(x) < key(y) ? -1 : 1));
}
