/** @module What must hold across the files of `knowledge/`: assertions on data, so that a broken file stops the build and not a reading. */
import { Fault } from "#text";
import type { Row } from "./csv.js";
import type { Knowledge, Tenure } from "./types.js";

/** Moved only with a reason: what the data held when the assertion was written, rounded down. */
const least = { sovereign: 190, organisations: 250, metonyms: 120, tenures: 6000, places: 4500, outlets: 300 } as const;

/** First and last day a partial date allows, for comparing. */
const first = (date: string | null): string => (date === null ? "0000" : date);
const last = (date: string | null): string => (date === null ? "9999" : date.padEnd(10, "~"));

/** A name that two states claim needs a note on each, so that the claim is seen to be meant. */
export function checkClaims(
  kind: string,
  rows: readonly Row<{ readonly code: string; readonly name: string; readonly note: string }>[],
): string[] {
  const seen = new Map<string, Row<{ readonly code: string; readonly name: string; readonly note: string }>>();
  const faults: string[] = [];
  for (const row of rows) {
    const other = seen.get(row.value.name);
    if (other && other.value.code === row.value.code)
      faults.push(`${row.at}  ${kind} “${row.value.name}” stands twice for ${row.value.code}. Remove one.`);
    else if (other && (other.value.note === "" || row.value.note === ""))
      faults.push(
        `${row.at}  ${kind} “${row.value.name}” is claimed by ${other.value.code} (${other.at}) and ${row.value.code} without a note. Write on both which is meant, or remove one.`,
      );
    else seen.set(row.value.name, row);
  }
  return faults;
}

export function checkTenures(
  rows: readonly Row<Tenure>[],
  states: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  for (const { value, at } of rows) {
    if (value.state === null && value.org === null)
      faults.push(`${at}  neither a state nor an organisation. Fill one of the columns.`);
    for (const code of [value.state, value.accreditedTo])
      if (code !== null && !states.has(code))
        faults.push(`${at}  unknown state “${code}”. Add it to states/states.csv, or correct the code.`);
    if (value.org !== null && !organisations.has(value.org))
      faults.push(`${at}  unknown organisation “${value.org}”. Add it to organisations/, or correct the id.`);
    if (first(value.from) > last(value.to))
      faults.push(`${at}  ${value.person} ends (${value.to}) before beginning (${value.from}). Correct a date.`);
    if (value.from === null && value.to === null)
      faults.push(`${at}  ${value.person} has no date at all. Give one, or remove the row.`);
  }
  return faults;
}

function checkIds(knowledge: Knowledge): string[] {
  const faults: string[] = [];
  const twice = (what: string, ids: readonly string[]): void => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) faults.push(`${what} “${id}” stands twice. Remove one.`);
      seen.add(id);
    }
  };
  twice(
    "state",
    knowledge.states.map((state) => state.code),
  );
  twice(
    "organisation",
    knowledge.organisations.map((body) => body.id),
  );
  twice(
    "outlet",
    knowledge.outlets.map((outlet) => outlet.name),
  );
  twice(
    "event type",
    knowledge.ontology.map((type) => type.type),
  );
  return faults;
}

function checkReferences(knowledge: Knowledge): string[] {
  const faults: string[] = [];
  const states = new Set(knowledge.states.map((state) => state.code));
  const organisations = new Set(knowledge.organisations.map((body) => body.id));
  const needState = (where: string, code: string | null): void => {
    if (code !== null && !states.has(code)) faults.push(`${where}: unknown state “${code}”. Correct the code.`);
  };
  for (const body of knowledge.organisations) needState(`organisations/, ${body.id}`, body.state);
  for (const outlet of knowledge.outlets) needState(`outlets.yaml, ${outlet.name}`, outlet.state);
  for (const place of knowledge.places) needState(`places/places.csv, ${place.names[0]}`, place.country);
  for (const seat of knowledge.metonyms) {
    needState(`metonyms.yaml, ${seat.names.en?.[0]}`, seat.state);
    if (seat.org !== null && !organisations.has(seat.org))
      faults.push(`metonyms.yaml, ${seat.names.en?.[0]}: unknown organisation “${seat.org}”. Correct the id.`);
    if ((seat.state === null) === (seat.org === null))
      faults.push(`metonyms.yaml, ${seat.names.en?.[0]}: needs a state or an organisation, not both.`);
  }
  for (const row of knowledge.memberships) {
    needState(`memberships.csv, ${row.org}`, row.member);
    if (!organisations.has(row.org)) faults.push(`memberships.csv: unknown organisation “${row.org}”. Correct the id.`);
    if (first(row.from) > last(row.to))
      faults.push(
        `memberships.csv: ${row.member} leaves ${row.org} (${row.to}) before joining (${row.from}). Correct a date.`,
      );
  }
  for (const type of knowledge.ontology)
    for (const code of [type.cameo, ...Object.values(type.cameoByMode)])
      if (knowledge.goldstein[code] === undefined)
        faults.push(`ontology/plover.yaml, ${type.type}: CAMEO code “${code}” is not in cameo.csv. Correct it.`);
  return [...faults, ...checkCameo(knowledge), ...checkImports(knowledge, states, organisations)];
}

function checkCameo({ cameo, ontology, contexts }: Knowledge): string[] {
  return cameo.flatMap(({ code, type, mode, contexts: own }) => {
    const modes = ontology.find((one) => one.type === type)?.modes ?? {};
    return [
      ...(mode !== null && modes[mode] === undefined ? [`mode “${mode}” is none of ${type}`] : []),
      ...own.filter((context) => !contexts.includes(context)).map((context) => `unknown context “${context}”`),
    ].map((said) => `ontology/cameo.csv, ${code}: ${said}. Correct it.`);
  });
}

function checkImports(
  { imports: { historian, dataSets }, goldstein, ontology }: Knowledge,
  states: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
): string[] {
  const codes = [
    historian.state,
    ...Object.values(historian.countries),
    ...Object.values(dataSets.icews.countries),
    ...Object.values(dataSets.polecat.countries).map((one) => (one && "state" in one ? one.state : null)),
  ];
  const bodies = Object.values(dataSets.polecat.countries).flatMap((one) => (one && "org" in one ? [one.org] : []));
  const acts = historian.headings.flatMap((one) => ("type" in one ? [one] : []));
  return [
    ...codes
      .filter((code) => code !== null && !states.has(code))
      .map((code) => `imports/: unknown state “${code}”. Correct the code.`),
    ...bodies
      .filter((id) => !organisations.has(id))
      .map((id) => `imports/data-sets.yaml: unknown organisation “${id}”. Correct the id.`),
    ...acts
      .filter(({ type, mode = null, cameo }) => {
        const modes = ontology.find((one) => one.type === type)?.modes ?? {};
        return goldstein[cameo] === undefined || (mode !== null && modes[mode] === undefined);
      })
      .map(({ words }) => `imports/historian.yaml, “${words[0]}”: unknown mode or CAMEO code. Correct it.`),
  ];
}

function checkCounts(knowledge: Knowledge): string[] {
  const faults: string[] = [];
  const now = knowledge.states.filter((state) => state.sovereign && state.validTo === null);
  const need = (what: string, count: number, atLeast: number): void => {
    if (count < atLeast)
      faults.push(
        `only ${count} ${what}, at least ${atLeast} expected. Restore what was lost, or lower the assertion in checks.ts with a reason.`,
      );
  };
  need("sovereign states", now.length, least.sovereign);
  need("organisations", knowledge.organisations.length, least.organisations);
  need("metonyms", knowledge.metonyms.length, least.metonyms);
  need("tenures", knowledge.tenures.length, least.tenures);
  need("places", knowledge.places.length, least.places);
  need("outlets", knowledge.outlets.length, least.outlets);
  need("event types", knowledge.ontology.length, 16);
  // A language that names one state names them all.
  const languages = [...new Set(knowledge.states.flatMap((state) => Object.keys(state.names)))].sort();
  need("languages", languages.length, 4);
  for (const state of knowledge.states.filter((one) => one.sovereign))
    for (const language of languages)
      for (const field of ["names", "demonyms"] as const)
        if ((state[field][language] ?? []).length === 0)
          faults.push(`states/${field}.${language}.csv: nothing for ${state.code}. Add a row.`);
  return faults;
}

/** @throws Fault CH-K14 with all that does not hold. */
export function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Fault("CH-K14", faults.slice(0, 40).join("\n"));
}

export function checkKnowledge(knowledge: Knowledge): void {
  refuse([...checkIds(knowledge), ...checkReferences(knowledge), ...checkCounts(knowledge)]);
}
