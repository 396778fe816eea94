/** @module The parties of a phrase headed by an office, a post, "leader" or "counterpart", with or without a name. */
import type { Party, Sector } from "#text";
import type { Cluster } from "./clusters.js";
import { type Context, meaningOf, nobody } from "./context.js";
import type { Draft } from "./draft.js";
import type { History } from "./history.js";
import { functionOf, genderOf, officeOfBody, partyOfTitled, type Seat, titleIn } from "./persons.js";
import { isQuoted } from "./quotations.js";
import { keysBetween, type Resolved } from "./resolve.js";
import type { Scan } from "./scan.js";

const topOffices = ["head-of-state", "head-of-government"] as const;

export function partiesOfTitle(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const seats = seatsOf(draft, scan, history, context);
  if (draft.kind === "counterpart") return counterpart(draft, scan, seats, history, context);
  if (draft.name) return named(draft, scan, context);
  if (draft.kind === "leader") return leader(draft, scan, seats, history, context);
  if (seats.length > 1)
    return { parties: seats.map((seat) => ({ ...nobody, ...seat, ...functionOf(draft, seat.state) })), basis: "title" };
  const seat = seats[0];
  const known = seat ? personInView(draft, scan, seat, history) : null;
  if (known) return { parties: [known], basis: "description" };
  return seat ? seated(draft, seat, context) : unseated(draft, scan, history, context);
}

/** Callings, by which one person may be named: "the Peruvian teacher". */
const callings: ReadonlySet<Sector> = new Set(["EDU", "JRN", "LAB", "AGR", "BUS", "MED", "REL"]);

/** "the Peruvian teacher", in the singular and definite: the person of that state who was named last, if shortly before. */
function personInView(draft: Draft, scan: Scan, seat: Seat, history: History): Party | null {
  const { sector } = functionOf(draft, seat.state);
  if (draft.kind !== "post" || draft.plural || !seat.state || !sector || !callings.has(sector)) return null;
  if (!isDefinite(draft, scan)) return null;
  const last = history.last(
    ({ sort, parties, sentence }) =>
      sort === "person" &&
      sentence >= draft.sentence - 2 &&
      parties.length === 1 &&
      parties[0]?.person !== null &&
      parties[0]?.state === seat.state,
  );
  return last?.parties[0] ?? null;
}

/** The states and organisations of the phrase; several only where the head is in the plural. */
function seatsOf(draft: Draft, scan: Scan, history: History, context: Context): Seat[] {
  const seats: Seat[] = [];
  for (const atom of draft.qualifiers) {
    const { state, org } = meaningOf(atom, context);
    if ((state || org) && !seats.some((seat) => seat.state === state && seat.org === org))
      seats.push({ state, org: state ? null : org });
  }
  if (seats.length === 0 && draft.owner) {
    const owner = context.clusters.find(draft.owner)?.cluster.party ?? famousParty(draft, context);
    if (owner?.state) seats.push({ state: owner.state, org: null });
  }
  if (seats.length === 0 && draft.possessive?.person === 3 && draft.kind !== "counterpart") {
    const owner = history.antecedent(
      draft.sentence,
      quotedAt(draft, scan, context),
      (focus) => focus.parties[0]?.state !== null && focus.subject,
    );
    const state = owner?.parties.length === 1 ? owner.parties[0]?.state : null;
    if (state) seats.push({ state, org: null });
  }
  const states = seats.filter(({ state }) => state !== null);
  const kept = states.length > 0 ? states : seats;
  return draft.plural ? kept : kept.slice(0, 1);
}

export function famousParty(draft: Draft, context: Context): Party | null {
  const record =
    draft.owner && context.lexicon.people.famous(draft.owner.parts, context.days, new Set(context.states.keys()));
  const state = record?.tenures.find((tenure) => tenure.state !== null)?.state;
  return state ? { ...nobody, state, sector: "GOV", person: record.name } : null;
}

/** "President Vizcarra": the person as settled for the whole report, with what this phrase adds. */
function named(draft: Draft, scan: Scan, context: Context): Resolved | null {
  const name = draft.name;
  const joined = name && context.clusters.find(name);
  if (!joined) return null;
  const { cluster } = joined;
  cluster.gender ??= genderOf(draft, scan);
  const own = partyOfTitled(draft, cluster, context);
  const settled = cluster.party;
  const poorer =
    settled !== null &&
    (own.state === null || own.state === settled.state) &&
    own.office === null &&
    !draft.former &&
    !draft.elect;
  const party = poorer
    ? { ...settled, accreditedTo: own.accreditedTo ?? settled.accreditedTo }
    : own.state || own.org || !settled
      ? own
      : { ...own, state: settled.state };
  return { parties: [{ ...party, person: displayName(cluster) }], basis: "title", cluster };
}

export function displayName(cluster: Cluster): string {
  return cluster.parts.size > 1 || !cluster.record ? cluster.name : cluster.record.name;
}

/** An office with its state and no name: the person named so in the report, else the one known. */
function seated(draft: Draft, seat: Seat, context: Context): Resolved {
  const { office: titled, sector } = functionOf(draft, seat.state);
  const office = seat.state ? titled : officeOfBody(titled, draft.plural);
  const to = draft.accreditedTo ? meaningOf(draft.accreditedTo, context) : null;
  const base: Party = {
    ...nobody,
    ...seat,
    office,
    sector: seat.state ? sector : null,
    ...(to && { accreditedTo: to.state ?? to.org }),
  };
  if (!office || draft.plural || draft.former)
    return { parties: [base], basis: draft.kind === "post" ? "body" : "title" };
  const cluster = clusterInOffice(context, seat, [office]);
  return {
    parties: [
      { ...base, person: cluster ? displayName(cluster) : holderName(context, seat.state ?? seat.org, office) },
    ],
    basis: "title",
    cluster,
  };
}

function holderName(context: Context, state: string | null, office: string): string | null {
  if (!state || office === "ambassador" || office === "spokesperson") return null;
  return context.lexicon.people.holder(state, office, context.days)?.name ?? null;
}

function clusterInOffice(context: Context, seat: Seat, offices: readonly string[]): Cluster | null {
  const found = context.clusters.all.filter(
    ({ party, former }) =>
      party &&
      !former &&
      party.state === seat.state &&
      party.org === seat.org &&
      party.office !== null &&
      offices.includes(party.office),
  );
  return found.length === 1 ? (found[0] as Cluster) : null;
}

/** "the Peruvian leader": the head of state or government that the report names, else the one known. */
function leader(draft: Draft, scan: Scan, seats: readonly Seat[], history: History, context: Context): Resolved | null {
  if (seats.length === 0) {
    const row = draft.plural && isDefinite(draft, scan) ? history.rowOfPersons(draft.sentence, null) : [];
    return row.length > 0 ? { parties: row, basis: "description" } : null;
  }
  if (draft.plural || seats.length > 1)
    return { parties: seats.map((seat) => ({ ...nobody, ...seat, sector: "GOV" })), basis: "description" };
  const seat = seats[0] as Seat;
  const cluster = clusterInOffice(context, seat, topOffices);
  if (cluster?.party)
    return { parties: [{ ...cluster.party, person: displayName(cluster) }], basis: "description", cluster };
  const { people } = context.lexicon;
  const holders =
    seat.state && !draft.former
      ? topOffices.flatMap((office) => people.holder(seat.state as string, office, context.days) ?? [])
      : [];
  const only = new Set(holders).size === 1 ? holders[0] : undefined;
  const office =
    only?.tenures.find((tenure) => tenure.state === seat.state && tenure.office === "head-of-state")?.office ?? null;
  return {
    parties: [
      {
        ...nobody,
        ...seat,
        sector: "GOV",
        person: only?.name ?? null,
        office: only ? (office ?? "head-of-government") : null,
      },
    ],
    basis: "description",
  };
}

/** "the minister", "President": the person last named with that title, else the holder at the report's home. */
function unseated(draft: Draft, scan: Scan, history: History, context: Context): Resolved | null {
  const core = keysBetween(scan, draft.core);
  const definite = isDefinite(draft, scan);
  const { office, sector } = functionOf(draft, null);
  if (definite && draft.plural && !draft.foreign && draft.kind === "title") {
    const row = history.rowOfPersons(draft.sentence, core.at(-1) ?? "");
    if (row.length > 0) return { parties: row, basis: "description" };
  }
  if (definite && !draft.plural && !draft.foreign && !draft.former) {
    const gender = genderOf(draft, scan);
    const focus = history.last(({ parties, sort, gender: own, words }) => {
      if (
        draft.kind === "post" &&
        parties.length === 1 &&
        words.length >= core.length &&
        core.every((word) => words.includes(word)) &&
        (parties[0]?.state || parties[0]?.person)
      )
        return true;
      if (sort !== "person" || parties.length !== 1 || (gender && own && own !== gender)) return false;
      const person = parties[0]?.person;
      if (office && parties[0]?.office === office) return true;
      const cluster = person ? context.clusters.all.find((one) => displayName(one) === person) : undefined;
      return draft.deputy === false && cluster !== undefined && core.every((word) => cluster.titleWords.has(word));
    });
    if (focus && focus.sentence >= draft.sentence - 12) return { parties: focus.parties, basis: "description" };
    const preset = titleIn(draft.heads, null)?.default ?? null;
    const home = preset ?? context.home;
    if (office && home && context.lexicon.people.knowsOffice(home, office) && office !== "ambassador") {
      const read = functionOf(draft, home);
      return {
        parties: [
          {
            ...nobody,
            state: home,
            sector: read.sector,
            office: read.office,
            person: holderName(context, home, read.office ?? office),
          },
        ],
        basis: "description",
      };
    }
  }
  if (draft.foreign || draft.former)
    return { parties: [{ ...nobody, sector: draft.kind === "title" ? null : sector }], basis: "body" };
  return { parties: [{ ...nobody, sector, office }], basis: draft.kind === "post" ? "body" : "title" };
}

export function quotedAt(draft: Draft, scan: Scan, context: Context): boolean {
  return isQuoted(context.quoted, scan.piece(draft.from)?.start ?? 0);
}

/** Told by the determiner of the head, or by none at all before a capital ("Secretary to visit Lima"). */
export function isDefinite(draft: Draft, scan: Scan): boolean {
  const { words } = scan.sentence;
  const first = scan.piece(draft.core.from)?.first ?? 0;
  const last = scan.piece(draft.core.to - 1)?.last ?? first;
  for (const word of words) {
    if (word.upos === "DET" && word.head >= first && word.head <= last)
      return /Definite=Def|PronType=Dem/u.test(word.feats);
  }
  const beside = scan.word(draft.from - 1);
  if (beside?.upos === "DET") return /Definite=Def|PronType=Dem/u.test(beside.feats);
  return scan.piece(draft.from)?.capital === true && !draft.plural;
}

/** "his Peruvian counterpart": the office of the person before, in the state named. */
function counterpart(
  draft: Draft,
  scan: Scan,
  seats: readonly Seat[],
  history: History,
  context: Context,
): Resolved | null {
  const person = history.antecedent(
    draft.sentence,
    quotedAt(draft, scan, context),
    (focus) => focus.sort === "person" && focus.parties.length === 1 && focus.parties[0]?.office !== null,
  );
  const office = person?.parties[0]?.office ?? null;
  const joined = draft.name && context.clusters.find(draft.name);
  if (joined) {
    const { cluster } = joined;
    const known = cluster.party;
    const state = seats[0]?.state ?? known?.state ?? null;
    const own = known?.state === state ? known.office : null;
    const party: Party = {
      ...nobody,
      state,
      sector: known?.sector ?? "GOV",
      person: displayName(cluster),
      office: own ?? office,
    };
    if (!known?.office || known.state !== state) cluster.party = party;
    return { parties: [party], basis: "counterpart", cluster };
  }
  if (seats.length === 0) return { parties: [], basis: "counterpart" };
  if (draft.plural)
    return { parties: seats.map((seat) => ({ ...nobody, ...seat, sector: "GOV" })), basis: "counterpart" };
  const seat = seats[0] as Seat;
  const cluster = office ? clusterInOffice(context, seat, office.startsWith("head-of-") ? topOffices : [office]) : null;
  const name = cluster ? displayName(cluster) : office ? holderName(context, seat.state, office) : null;
  return {
    parties: [
      {
        ...nobody,
        ...seat,
        sector: person?.parties[0]?.sector ?? "GOV",
        office: cluster?.party?.office ?? office,
        person: name,
      },
    ],
    basis: "counterpart",
    cluster,
  };
}
