/**
 * @module Who the named persons of a report are: state, sector and office of each, from the title borne, the
 * knowledge of tenures on the report's days, or the report's own surroundings (then with a remark).
 */
import type { Party, Sector } from "#text";
import type { Cluster } from "./clusters.js";
import { type Context, meaningOf, nobody } from "./context.js";
import { anyDay, daysOf, isBounded, meet } from "./days.js";
import type { Draft, NameSpan } from "./draft.js";
import { type HeadValue, isGivenName, type TitleValue } from "./lexicon.js";
import { type PersonRecord, tenureOn } from "./people.js";
import type { SentenceDrafts } from "./phrases.js";
import type { Scan } from "./scan.js";
import { actsAsPerson } from "./single-names.js";

/** Sectors whose persons serve a state. */
const ofStates: ReadonlySet<Sector> = new Set(["GOV", "MIL", "LEG", "JUD", "COP", "SPY"]);

export interface Seat {
  readonly state: string | null;
  readonly org: string | null;
}

/** The first state and the first organisation named inside a phrase. */
export function seatOf(draft: Draft, context: Context): Seat {
  let state: string | null = null;
  let org: string | null = null;
  for (const atom of draft.qualifiers) {
    const meaning = meaningOf(atom, context);
    state ??= meaning.state;
    org ??= meaning.org;
  }
  // "le secrétaire général des Nations unies sud-coréen": no state has such an office.
  const ofBody =
    org !== null && draft.heads.some((head) => head.kind === "title" && head.office === "secretary-general");
  return state && !ofBody ? { state, org: null } : { state: null, org };
}

/** The reading of a title in a state: one bound to the state, else the general one. */
export function titleIn(heads: readonly HeadValue[], state: string | null): TitleValue | null {
  const titles = heads.filter((head): head is TitleValue => head.kind === "title");
  if (!state) return titles.find(({ only }) => only === null) ?? titles[0] ?? null;
  return titles.find(({ only }) => only?.includes(state)) ?? titles.find(({ only }) => only === null) ?? null;
}

/** Office and sector that a phrase tells. A former holder has none; a deputy has no office of the codebook. */
export function functionOf(
  draft: Draft,
  state: string | null,
): { readonly office: string | null; readonly sector: Sector | null } {
  const title = titleIn(draft.heads, state);
  const post = draft.heads.find((head) => head.kind === "post" || head.kind === "body");
  const sector = title?.sector ?? (post && "sector" in post ? post.sector : "GOV") ?? null;
  if (draft.bodySector && title)
    return {
      office: title.office === "spokesperson" && !draft.former ? title.office : null,
      sector: draft.bodySector === "UNK" ? null : draft.bodySector,
    };
  if (draft.former || draft.elect)
    return { office: null, sector: draft.elect ? "ELI" : sector === "GOV" ? "ELI" : sector };
  if (draft.foreign && draft.heads[0]?.kind !== "post") return { office: null, sector: null };
  if (draft.deputy && title && !draft.foreign) return { office: deputyOf(title.office), sector };
  if (draft.deputy || draft.foreign || !title)
    return { office: null, sector: sector ?? (state && !draft.foreign ? "GOV" : null) };
  return { office: title.office, sector };
}

/** A deputy's office has its own id. */
function deputyOf(office: string | null): string | null {
  return office === "head-of-state" ? "vice-president" : office && `deputy-${office}`;
}

/** Joins all names of the report to persons and settles what is known of each. */
export function introducePersons(sentences: readonly SentenceDrafts[], context: Context): void {
  const named = sentences.flatMap(({ scan, drafts }) =>
    drafts.filter((draft) => draft.name !== null).map((draft): Named => ({ draft, scan, beside: drafts })),
  );
  if (!isBounded(context.days))
    narrowDays(
      named.map(({ draft }) => draft),
      context,
    );
  const full = named.filter(({ draft }) => (draft.name as NameSpan).parts.length > 1);
  const short = named.filter(({ draft }) => (draft.name as NameSpan).parts.length === 1 && draft.kind !== "person");
  const titled = full.filter(({ draft }) => draft.kind !== "person");
  const untitled = full.filter((one) => one.draft.kind === "person" && isTrusted(one));
  for (const one of [...titled, ...untitled, ...short]) introduce(one, context);
  for (const { draft, scan } of named) {
    const name = draft.name as NameSpan;
    if (name.parts.length > 1 || !actsAsPerson(draft, scan, context, sentences.length)) continue;
    const { people } = context.lexicon;
    if (context.clusters.find(name) || people.famous(name.parts, context.days, new Set(context.states.keys())))
      continue;
    context.clusters.introduce(name, null);
  }
  for (const cluster of context.clusters.all) if (!cluster.party) settleUntitled(cluster, context);
}

/** A headline's capitals make no names: there only what is known elsewhere counts. */
function isTrusted({ draft, scan }: { readonly draft: Draft; readonly scan: Scan }): boolean {
  return (
    draft.kind !== "person" ||
    !scan.titleCase ||
    scan.name((draft.name as NameSpan).from)?.readings.some(({ kind }) => kind === "person") === true
  );
}

/** An undated report is of the days in which those it names held what it calls them. */
function narrowDays(drafts: readonly Draft[], context: Context): void {
  for (const draft of drafts) {
    if (draft.kind !== "title" || draft.former || draft.elect || draft.deputy) continue;
    const { state, org } = seatOf(draft, context);
    const { office } = functionOf(draft, state);
    if (!office) continue;
    const record = context.lexicon.people.match((draft.name as NameSpan).parts, { state, org, office, days: anyDay });
    const tenures =
      record?.tenures.filter((tenure) => tenure.office === office && (!state || tenure.state === state)) ?? [];
    const only = tenures.length === 1 ? tenures[0] : undefined;
    const narrowed = only && meet(context.days, daysOf(only.from, only.to));
    if (narrowed) context.days = narrowed;
  }
}

/** The state of a body named before in the sentence: "the Peruvian delegation included General X". */
function localState({ draft, beside }: Named, context: Context): string | null {
  const body = beside.findLast(
    (other) => other.from < draft.from && other.kind === "body" && other.qualifiers.length > 0,
  );
  return body ? seatOf(body, context).state : null;
}

interface Named {
  readonly draft: Draft;
  readonly scan: Scan;
  /** All phrases of its sentence. */
  readonly beside: readonly Draft[];
}

function introduce(one: Named, context: Context): void {
  const { draft, scan } = one;
  const name = draft.name as NameSpan;
  const { people } = context.lexicon;
  const { state, org } = seatOf(draft, context);
  const { office } = draft.kind === "person" ? { office: null } : functionOf(draft, state);
  const cited = draft.former || draft.elect ? anyDay : context.days;
  const among = new Set(context.states.keys());
  let record = people.match(name.parts, { state, org, office, days: cited, among });
  if (!record && name.parts.length === 1 && !state) {
    const famous = people.famous(name.parts, context.days, among);
    const named =
      office ?? draft.heads.flatMap((head) => (head.kind === "post" && head.office ? [head.office] : []))[0];
    if (famous && (!named || famous.tenures.some((tenure) => tenure.office === named))) record = famous;
  }
  // Without a state, the title may be that of another office where its bearer holds it.
  const bearer =
    record || !office || state || org
      ? null
      : ([null, ...otherOffices(draft, office)]
          .map((other) => people.match(name.parts, { state, org, office: other, days: cited, among }))
          .find((one) => one !== null) ?? null);
  const held = bearer && tenureOn(bearer, { days: cited });
  if (held && titleIn(draft.heads, held.state)?.office === held.office) record = bearer;
  if (
    draft.kind === "person" &&
    !record &&
    (!isPersonal(draft, scan, context) || context.clusters.find(name)?.misspelt)
  )
    return;
  const cluster = context.clusters.introduce(name, record);
  for (let at = draft.core.from; at < draft.core.to && draft.kind !== "person"; at++)
    cluster.titleWords.add(scan.piece(at)?.key ?? "");
  cluster.acting ||= draft.acting;
  cluster.gender ??= genderOf(draft, scan);
  if (draft.kind === "person" || draft.kind === "counterpart") return;
  const party = partyOfTitled(draft, cluster, context, localState(one, context));
  const weight = (of: Party | null): number => (of ? (of.state || of.org ? 2 : 0) + (of.office ? 1 : 0) : -1);
  if (weight(party) > weight(cluster.party)) {
    cluster.party = party;
    cluster.former = draft.former;
  }
}

/** What else the title is in some state: "secretary of state" in the Vatican. */
function otherOffices(draft: Draft, office: string): string[] {
  return draft.heads.flatMap((head) => (head.kind === "title" && head.office !== office ? [head.office] : []));
}

/** A name without a title is a person's where its first part is a given name, or an honorific says so. */
function isPersonal(draft: Draft, scan: Scan, context: Context): boolean {
  const name = draft.name as NameSpan;
  if (draft.from < name.from) return true;
  const place = scan.name(name.from);
  if ((place && place.to >= name.to) || name.parts.some((part) => context.lexicon.notPersons.has(part))) return false;
  const first = name.parts[0] as string;
  const word = scan.word(name.from);
  if (
    scan.piece(name.from)?.first === 0 &&
    !context.lexicon.people.isGivenName(first) &&
    isSomebody(name.parts.slice(1), context)
  )
    return false;
  // A parser joins the parts of a personal name as equals; other names are built of a head and its modifiers.
  const whole =
    name.to - name.from >= 2 &&
    name.to - name.from <= 4 &&
    word?.upos === "PROPN" &&
    scan.word(name.to - 1)?.deprel.startsWith("flat") === true;
  const given = isGivenName(context.lexicon, first);
  // "la Junta de Andalucía", "the Capitol Hill": what takes an article and begins with no given name is a thing.
  const thing = !given && scan.word(name.from - 1)?.upos === "DET";
  if (whole && !thing && !scan.titleCase && !scan.piece(name.from)?.allCaps) return true;
  return name.parts.length > 1 && name.parts.length < 5 && given;
}

/** Whether the parts after a sentence's first word are a name of their own: "Now Castillo faces …". */
function isSomebody(parts: readonly string[], context: Context): boolean {
  if (parts.length === 0) return false;
  const last = parts.at(-1) as string;
  return (
    context.clusters.all.some((cluster) => cluster.surnames.has(last)) ||
    context.lexicon.people.famous(parts, context.days, new Set(context.states.keys())) !== null
  );
}

export function genderOf(draft: Draft, scan: Scan): "m" | "f" | null {
  const title = draft.heads.find((head): head is TitleValue => head.kind === "title");
  if (draft.name?.gender) return draft.name.gender;
  if (title?.gender) return title.gender;
  if (draft.kind === "person") return null;
  const feats = scan.word(draft.core.from)?.feats ?? "";
  const determiner = scan.word(draft.from - 1)?.feats ?? "";
  if (/Gender=Fem/u.test(feats) || (/Gender=Fem/u.test(determiner) && /PronType=Art/u.test(determiner))) return "f";
  return /Gender=Masc/u.test(feats) ? "m" : null;
}

/** The party of a person with a title, its state from the phrase, the person's tenure, or the report. */
export function partyOfTitled(draft: Draft, cluster: Cluster, context: Context, beside: string | null = null): Party {
  let { state, org } = seatOf(draft, context);
  let { office, sector } = functionOf(draft, state);
  const accreditedTo = draft.accreditedTo ? meaningOf(draft.accreditedTo, context) : null;
  if (!state && !org) {
    const tenure = cluster.record && tenureOn(cluster.record, { office, days: context.days });
    // "canciller Angela Merkel": a title that is another office in the state of its bearer.
    const local = tenure && titleIn(draft.heads, tenure.state)?.office === tenure.office;
    const fits = tenure && (!office || tenure.office === office || local || draft.former || draft.kind !== "title");
    const own = titleIn(draft.heads, null)?.office;
    const earlier =
      (draft.former || draft.elect) && cluster.record
        ? (cluster.record.tenures.find((held) => held.office === own) ?? cluster.record.tenures[0])
        : null;
    const past =
      !fits && !earlier && draft.kind === "title" && office
        ? cluster.record?.tenures.find((held) => held.office === office)
        : undefined;
    if (past && !past.uncertain && past.state) {
      return {
        state: past.state,
        org: null,
        sector: "ELI",
        person: cluster.parts.size > 1 ? cluster.name : (cluster.record?.name ?? cluster.name),
        office: null,
      };
    }
    const given = fits ? tenure : earlier;
    if (given) {
      state = given.state;
      org = given.state ? null : given.org;
      ({ office, sector } = functionOf(draft, state));
      if (
        !office &&
        !draft.former &&
        !draft.elect &&
        !draft.foreign &&
        !draft.deputy &&
        given === tenure &&
        draft.kind !== "post"
      )
        office = given.office;
    } else if (cluster.party?.state) {
      state = cluster.party.state;
    } else ({ state, office } = fromSurroundings(draft, cluster, office, beside, context));
  }
  if (!state && org) office = officeOfBody(office, draft.plural);
  const { record } = cluster;
  const person = cluster.parts.size > 1 || !record ? cluster.name : record.name;
  const base: Party = { state, org: state ? null : org, sector: state || !org ? sector : null, person, office };
  return accreditedTo ? { ...base, accreditedTo: accreditedTo.state ?? accreditedTo.org } : base;
}

/** An organisation has a president, but no head of state. */
export function officeOfBody(office: string | null, plural: boolean): string | null {
  if (office !== "head-of-state" && office !== "head-of-government") return office;
  return plural ? null : "president";
}

/** No state in the phrase and none known: the title's own default, else the report's home, if nobody else is known to hold it there. */
function fromSurroundings(
  draft: Draft,
  cluster: Cluster,
  office: string | null,
  local: string | null,
  context: Context,
): { state: string | null; office: string | null } {
  const preset = titleIn(draft.heads, null)?.default ?? null;
  if (preset && !draft.foreign) return { state: preset, office: functionOf(draft, preset).office };
  if (draft.foreign && !office?.endsWith("-minister")) return { state: null, office: null };
  const home = (office ? null : local) ?? context.home;
  const sector = functionOf(draft, home).sector;
  if (
    home &&
    !office &&
    (draft.kind === "post" || draft.deputy || draft.former || draft.elect) &&
    !draft.foreign &&
    sector !== null &&
    (ofStates.has(sector) || draft.former || draft.elect)
  ) {
    remarkHome(cluster, home, context);
    return { state: home, office: null };
  }
  if (!home || draft.kind !== "title" || !office || draft.foreign || office === "secretary-general")
    return { state: null, office };
  const holder = context.lexicon.people.holder(home, office, context.days);
  if (holder && ![...cluster.surnames].some((part) => holder.parts.has(part))) return { state: null, office };
  remarkHome(cluster, home, context);
  return { state: home, office };
}

function remarkHome(cluster: Cluster, home: string, context: Context): void {
  const message = `“${cluster.name}” has a title without a state: read as of ${home}, the state of a body named beside, or of the report's dateline, outlet or own officials.`;
  if (!context.remarks.some((remark) => remark.message === message)) context.remarks.push({ code: "CH-A02", message });
}

/** A person with no title in the report: the office held on its days, as far as known. */
function settleUntitled(cluster: Cluster, context: Context): void {
  cluster.party = cluster.record
    ? partyOfRecord(cluster.record, cluster.name, context)
    : { ...nobody, person: cluster.name };
}

export function partyOfRecord(record: PersonRecord, name: string, context: Context): Party {
  const tenure = tenureOn(record, { days: context.days });
  if (tenure) {
    const sector =
      tenure.office === "speaker-of-parliament"
        ? "LEG"
        : tenure.office === "chief-of-staff-armed-forces"
          ? "MIL"
          : "GOV";
    return {
      state: tenure.state,
      org: tenure.state ? null : tenure.org,
      sector: tenure.state ? sector : null,
      person: name,
      office: tenure.office,
    };
  }
  const latest = record.tenures.find(({ state }) => state !== null);
  return { ...nobody, state: latest?.state ?? null, sector: latest ? "ELI" : null, person: name };
}
