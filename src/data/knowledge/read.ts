/**
 * @module Reads `knowledge/` from its CSV and YAML and checks it.
 *
 * One file a concern, one schema a file (`schemas.ts`); what must hold between files is in `checks.ts`.
 * Throws a Fault CH-K… that names file, line and remedy; never drops a row silently.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { home } from "../home.js";
import { readYaml } from "../yaml.js";
import { checkClaims, checkKnowledge, checkTenures, refuse } from "./checks.js";
import { type Row, readCsv } from "./csv.js";
import { dataSetsFile, historianFile } from "./imports-files.js";
import * as schemas from "./schemas.js";
import type { Government, Knowledge, Names, Organisation, State, Tenure } from "./types.js";

const folder = "knowledge";
const namesFile = /^names\.([a-z]{2})\.csv$/;

/** Languages that `states/` has names in. */
function namedLanguages(): string[] {
  return readdirSync(join(home, folder, "states"))
    .map((file) => namesFile.exec(file)?.[1])
    .filter((code) => code !== undefined)
    .sort();
}

interface Claim {
  readonly code: string;
  readonly name: string;
  readonly note: string;
}

function claims(kind: "names" | "demonyms" | "capitals", language: string): Row<Claim>[] {
  const path = `${folder}/states/${kind}.${language}.csv`;
  if (kind !== "demonyms") return readCsv(home, path, schemas.nameRow);
  return readCsv(home, path, schemas.demonymRow).map(({ value, at }) => ({
    at,
    value: { code: value.code, name: value.form, note: value.note },
  }));
}

/** State code → language → names. */
function byState(
  kind: "names" | "demonyms" | "capitals",
  languages: readonly string[],
): Map<string, Record<string, string[]>> {
  const out = new Map<string, Record<string, string[]>>();
  const faults: string[] = [];
  for (const language of languages) {
    const rows = claims(kind, language);
    faults.push(...checkClaims(kind, rows));
    for (const { value } of rows) {
      const names = out.get(value.code) ?? {};
      names[language] = [...(names[language] ?? []), value.name];
      out.set(value.code, names);
    }
  }
  refuse(faults);
  return out;
}

function readStates(): State[] {
  const languages = namedLanguages();
  const all = {
    names: byState("names", languages),
    demonyms: byState("demonyms", languages),
    capitals: byState("capitals", languages),
  };
  const rows = readCsv(home, `${folder}/states/states.csv`, schemas.stateRow);
  const codes = new Set(rows.map((row) => row.value.code));
  refuse(
    Object.entries(all).flatMap(([kind, map]) =>
      [...map.keys()]
        .filter((code) => !codes.has(code))
        .map((code) => `states/${kind}: unknown state “${code}”. Add it to states.csv, or correct the code.`),
    ),
  );
  const of = (map: Map<string, Names>, code: string): Names => map.get(code) ?? {};
  return rows.map(({ value: { iso2: _, ...state } }) => ({
    ...state,
    names: of(all.names, state.code),
    demonyms: of(all.demonyms, state.code),
    capitals: of(all.capitals, state.code),
  }));
}

function readOrganisations(): Organisation[] {
  const path = `${folder}/organisations`;
  return readdirSync(join(home, path))
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => readYaml(`${path}/${file}`, schemas.organisationsFile));
}

/** An id or a name that stands for two would put two texts together. */
function readAgreements(): Knowledge["agreements"] {
  const agreements = readYaml(`${folder}/agreements.yaml`, schemas.agreementsFile);
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { id, names } of agreements) {
    for (const name of [id, ...new Set(Object.values(names).flat())]) {
      const owner = owners.get(name);
      if (owner !== undefined) faults.push(`agreements.yaml: “${name}” stands for ${owner} and ${id}. Remove one.`);
      owners.set(name, id);
    }
  }
  refuse(faults);
  return agreements;
}

function readGovernments(states: ReadonlySet<string>): Government[] {
  const rows = readCsv(home, `${folder}/states/governments.csv`, schemas.governmentRow);
  refuse(
    rows
      .filter(({ value }) => !states.has(value.code))
      .map(({ value, at }) => `${at}  unknown state “${value.code}”. Add it to states.csv, or correct the code.`),
  );
  return rows.map(({ value: { note: _, ...row } }) => row);
}

function readTenures(states: readonly State[], organisations: readonly Organisation[]): Tenure[] {
  const path = `${folder}/offices`;
  const rows = readdirSync(join(home, path))
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .flatMap((file) => readCsv(home, `${path}/${file}`, schemas.tenureRow));
  const tenures = rows.map(({ value: { note: _, ...tenure }, at }) => ({ value: tenure, at }));
  refuse(
    checkTenures(tenures, new Set(states.map((state) => state.code)), new Set(organisations.map((body) => body.id))),
  );
  return tenures.map((row) => row.value);
}

/** @throws Fault CH-K01, CH-K02 (YAML), CH-K11 to CH-K13 (CSV), CH-K14 (what does not hold across files). */
export function readKnowledge(): Knowledge {
  if (!existsSync(join(home, folder, "states"))) refuse([`${folder}/states is missing. Restore the folder.`]);
  const states = readStates();
  const organisations = readOrganisations();
  const cameo = readCsv(home, `${folder}/ontology/cameo.csv`, schemas.cameoRow).map(
    ({ value: { note: _, ...row } }) => row,
  );
  const knowledge: Knowledge = {
    states,
    organisations,
    metonyms: readYaml(`${folder}/metonyms.yaml`, schemas.metonymsFile),
    governments: readGovernments(new Set(states.map((state) => state.code))),
    tenures: readTenures(states, organisations),
    memberships: readCsv(home, `${folder}/memberships.csv`, schemas.membershipRow).map(
      ({ value: { note: _, ...row } }) => row,
    ),
    places: readCsv(home, `${folder}/places/places.csv`, schemas.placeRow).map((row) => row.value),
    ontology: readYaml(`${folder}/ontology/plover.yaml`, schemas.ploverFile),
    agreements: readAgreements(),
    levelActs: readYaml(`${folder}/ontology/relations.yaml`, schemas.relationsFile),
    contexts: readYaml(`${folder}/ontology/contexts.yaml`, schemas.contextsFile),
    goldstein: Object.fromEntries(cameo.map(({ code, goldstein }) => [code, goldstein])),
    cameo,
    outlets: readYaml(`${folder}/outlets.yaml`, schemas.outletsFile),
    imports: {
      historian: readYaml(`${folder}/imports/historian.yaml`, historianFile),
      dataSets: readYaml(`${folder}/imports/data-sets.yaml`, dataSetsFile),
    },
  };
  checkKnowledge(knowledge);
  return knowledge;
}
