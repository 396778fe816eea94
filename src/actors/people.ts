/**
 * @module The persons of `knowledge/`: found by any part of their names, by office and day.
 *
 * Built once. A name matches a person where all its parts are among the person's; a surname alone is accepted only
 * with something that tells the persons of that name apart (state, office, day).
 */
import type { Tenure } from "#data";
import { type Days, daysOf, holdsOn, isBounded } from "./days.js";
import { fold, keysOf } from "./pieces.js";

export interface PersonRecord {
  readonly name: string;
  readonly tenures: Tenure[];
  /** Parts of all the names, folded. */
  readonly parts: Set<string>;
  /** Parts by which the person may be called alone. */
  readonly surnames: Set<string>;
  /** The first part of each name. */
  readonly given: Set<string>;
  /** The given name of a monarch, by which a title calls him: "King Felipe". */
  readonly reigns: Set<string>;
}

export interface Sought {
  readonly state?: string | null;
  readonly org?: string | null;
  readonly office?: string | null;
  readonly days: Days;
  /** States that the report names: of several persons of one name, theirs is meant. */
  readonly among?: ReadonlySet<string>;
}

/** Offices whose holders are called by surname alone. */
const known: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "secretary-general",
]);
/** States whose names put the family first. */
const familyFirst: ReadonlySet<string> = new Set(["CHN", "PRK", "KOR", "VNM", "TWN", "KHM"]);
/** States whose head is called by the given name: "King Abdullah", "Queen Margrethe". */
const monarchies: ReadonlySet<string> = new Set(
  "ARE BEL BHR BRN BTN DNK ESP GBR JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA TON".split(
    " ",
  ),
);
const year = 366;

const parted = new Map<string, readonly string[]>();

/** The parts of a name that tell: no initials, no marks. */
export function nameParts(name: string): readonly string[] {
  let parts = parted.get(name);
  if (!parts) {
    if (parted.size > 50_000) parted.clear();
    parts = cutName(name);
    parted.set(name, parts);
  }
  return parts;
}

function cutName(name: string): readonly string[] {
  return keysOf(name)
    .map(({ key }) => key)
    .filter((key) => key.length > 1);
}

export class People {
  readonly #byName = new Map<string, PersonRecord>();
  readonly #byPart = new Map<string, PersonRecord[]>();
  readonly #bySurname = new Map<string, PersonRecord[]>();
  readonly #byOffice = new Map<string, { readonly tenure: Tenure; readonly person: PersonRecord }[]>();
  readonly #given = new Set<string>();
  readonly #held = new Map<string, PersonRecord[]>();
  readonly #surnamesOf = new Map<string, Set<string>>();

  constructor(tenures: readonly Tenure[], particles: ReadonlySet<string>) {
    for (const tenure of tenures) this.#addTenure(tenure);
    for (const person of this.#byName.values()) {
      if (!person.tenures.some(({ state }) => familyFirst.has(state ?? ""))) {
        for (const part of person.given) this.#given.add(part);
      }
    }
    const size = new Map<string | null, number>();
    for (const { state } of tenures) size.set(state, (size.get(state) ?? 0) + 1);
    for (const person of this.#byName.values()) {
      // Who holds one office in two states (a co-prince, a king of several realms) is first of the one better known.
      person.tenures.sort((a, b) => (size.get(b.state) ?? 0) - (size.get(a.state) ?? 0));
      this.#indexPerson(person, particles);
    }
  }

  #addTenure(tenure: Tenure): void {
    const key = fold(tenure.person);
    let person = this.#byName.get(key);
    if (!person) {
      person = {
        name: tenure.person,
        tenures: [],
        parts: new Set(),
        surnames: new Set(),
        given: new Set(),
        reigns: new Set(),
      };
      this.#byName.set(key, person);
    }
    person.tenures.push(tenure);
    for (const name of [tenure.person, ...tenure.aliases]) {
      const parts = nameParts(name);
      for (const part of parts) person.parts.add(part);
      if (parts.length > 1) {
        person.given.add(parts[0] as string);
        if (name === tenure.person && tenure.office === "head-of-state" && monarchies.has(tenure.state ?? ""))
          person.reigns.add(parts[0] as string);
      } else if (parts[0]) person.surnames.add(parts[0]);
    }
    const office = `${tenure.state ?? tenure.org}|${tenure.office}`;
    push(this.#byOffice, office, { tenure, person });
    push(this.#held, tenure.office, person);
  }

  #indexPerson(person: PersonRecord, particles: ReadonlySet<string>): void {
    const east = person.tenures.some(({ state }) => familyFirst.has(state ?? ""));
    const last = nameParts(person.name).findLast((part) => !particles.has(part));
    for (const part of person.parts) {
      push(this.#byPart, part, person);
      const surname = east
        ? person.given.has(part)
        : part === last || (!person.given.has(part) && !this.#given.has(part));
      if (surname && !particles.has(part)) person.surnames.add(part);
    }
    for (const part of person.surnames) push(this.#bySurname, part, person);
  }

  /** Whether somebody of that surname has held the office. */
  hasHeld(office: string, surname: string): boolean {
    let surnames = this.#surnamesOf.get(office);
    if (!surnames) {
      surnames = new Set((this.#held.get(office) ?? []).flatMap((person) => [...person.surnames]));
      this.#surnamesOf.set(office, surnames);
    }
    return surnames.has(surname);
  }

  get all(): Iterable<PersonRecord> {
    return this.#byName.values();
  }

  isSurname(part: string): boolean {
    return this.#bySurname.has(part);
  }

  isGivenName(part: string): boolean {
    return this.#given.has(part);
  }

  /**
   * The person meant by a name with a title or with several parts; null where none or more than one is.
   * Parts that knowledge lacks are forgiven where the surname, the state or the office, and the day agree.
   */
  match(parts: readonly string[], sought: Sought): PersonRecord | null {
    const last = parts.at(-1);
    if (!last) return null;
    const withAll = (this.#byPart.get(last) ?? []).filter((person) => parts.every((part) => person.parts.has(part)));
    const full =
      parts.length > 1
        ? withAll
        : withAll.filter((person) => person.surnames.has(last) || (sought.office && person.reigns.has(last)));
    const scored = best(full, sought);
    if (scored && (parts.length > 1 || scored.score >= 2)) return scored.person;
    if (
      parts.length < 2 ||
      full.length > 0 ||
      !sought.office ||
      (!(sought.state || sought.org) && !isBounded(sought.days))
    )
      return null;
    const shorter = best(this.#fewerParts(parts), sought);
    if (shorter && shorter.score >= (sought.state || sought.org ? 3 : 2)) return shorter.person;
    const loose = (this.#bySurname.get(last) ?? []).filter((person) =>
      person.tenures.some((tenure) => agrees(tenure, sought)),
    );
    const nearest = best(
      loose.filter((person) => sameGiven(person, parts)),
      sought,
    );
    return nearest && nearest.score >= (sought.state || sought.org ? 3 : 2) ? nearest.person : null;
  }

  /** "King Abdullah bin Abdulaziz al-Saud", known as Abdullah bin Abdulaziz: persons all of whose name the text has, and more. */
  #fewerParts(parts: readonly string[]): PersonRecord[] {
    if (parts.length < 3) return [];
    const has = new Set(parts);
    return (this.#byPart.get(parts[0] as string) ?? []).filter((person) => {
      const own = nameParts(person.name).filter((part) => has.has(part) || person.surnames.has(part));
      return own.length > 1 && own.every((part) => has.has(part));
    });
  }

  /** The one widely known person called so by surname in those days; `states` breaks ties. */
  famous(parts: readonly string[], days: Days, states: ReadonlySet<string>): PersonRecord | null {
    const last = parts.at(-1) as string;
    const slack = isBounded(days) ? year : 0;
    let found = (this.#bySurname.get(last) ?? []).filter(
      (person) =>
        parts.every((part) => person.parts.has(part)) &&
        person.tenures.some((tenure) => known.has(tenure.office) && holdsOn(tenure, days, slack)),
    );
    if (found.length > 1) {
      const named = found.filter((person) =>
        person.tenures.some((tenure) => tenure.state !== null && states.has(tenure.state)),
      );
      if (named.length > 0) found = named;
    }
    if (found.length > 1)
      found = found.filter((person) =>
        person.tenures.some((tenure) => known.has(tenure.office) && holdsOn(tenure, days)),
      );
    return found.length === 1 ? (found[0] as PersonRecord) : null;
  }

  /** Who holds the office in those days; null where nobody is known or several are. */
  holder(state: string, office: string, days: Days): PersonRecord | null {
    if (!isBounded(days)) return null;
    const held = (this.#byOffice.get(`${state}|${office}`) ?? []).filter(
      ({ tenure }) => tenure.from !== null && holdsOn(tenure, days),
    );
    const persons = new Set(held.map(({ person }) => person));
    return persons.size === 1 ? ([...persons][0] as PersonRecord) : null;
  }

  knowsOffice(state: string, office: string): boolean {
    return this.#byOffice.has(`${state}|${office}`);
  }
}

/** The tenure by which the person is known in those days: one that fits what is sought before others. */
export function tenureOn(person: PersonRecord, sought: Sought): Tenure | null {
  let found: Tenure | null = null;
  let most = -1;
  for (const tenure of person.tenures) {
    if (!holdsOn(tenure, sought.days)) continue;
    let score = known.has(tenure.office) ? 1 : 0;
    if (sought.office === tenure.office) score += 4;
    if (sought.state && sought.state === tenure.state) score += 2;
    if (tenure.from) score += 0.5;
    const later = score === most && found !== null && daysOf(tenure.from, null).from > daysOf(found.from, null).from;
    if (score > most || later) {
      found = tenure;
      most = score;
    }
  }
  return found;
}

function agrees(tenure: Tenure, sought: Sought): boolean {
  const seated = sought.state ? tenure.state === sought.state : sought.org ? tenure.org === sought.org : true;
  return seated && tenure.office === sought.office && holdsOn(tenure, sought.days, 60);
}

/** "Mike" for "Michael", "Rex W." for "Rex": the first letters agree. */
function sameGiven(person: PersonRecord, parts: readonly string[]): boolean {
  return parts
    .slice(0, -1)
    .some((part) => [...person.parts].some((own) => own[0] === part[0] && !person.surnames.has(own)));
}

function best(
  persons: readonly PersonRecord[],
  sought: Sought,
): { readonly person: PersonRecord; readonly score: number } | null {
  let top: { person: PersonRecord; score: number } | null = null;
  let tie = false;
  for (const person of persons) {
    let score = 0;
    for (const tenure of person.tenures) {
      let points = holdsOn(tenure, sought.days, 60) ? 1 : 0;
      if (sought.state || sought.org)
        points += (sought.state ? tenure.state === sought.state : tenure.org === sought.org) ? 1 : -1;
      if (sought.office && tenure.office === sought.office) points += points > 0 ? 1 : 0;
      score = Math.max(score, points);
    }
    if (sought.among && score > 0 && person.tenures.some(({ state }) => state !== null && sought.among?.has(state)))
      score += 0.5;
    if (!top || score > top.score) {
      top = { person, score };
      tie = false;
    } else if (score === top.score) tie = true;
  }
  return tie ? null : top;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
