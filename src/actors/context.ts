/** @module What the whole report tells about one mention: its days, its home state, its states and persons. */
import type { Party, Place, Remark, Report, Span } from "#text";
import { Clusters } from "./clusters.js";
import { anyDay, type Days, daysOf } from "./days.js";
import type { Lexicon, NameValue } from "./lexicon.js";
import { fold } from "./pieces.js";
import { quotations } from "./quotations.js";
import type { NameAtom } from "./scan.js";

export interface Context {
  readonly report: Report;
  readonly lexicon: Lexicon;
  readonly clusters: Clusters;
  readonly remarks: Remark[];
  /** Days the report may be of; open where nothing tells. */
  days: Days;
  /** The state of the dateline, else of the outlet, else what `inferHome` makes of the text. */
  home: string | null;
  /** How often each state is named. */
  readonly states: Map<string, number>;
  readonly quoted: readonly Span[];
}

export function makeContext(report: Report, lexicon: Lexicon): Context {
  const { earliest, latest } = report.published;
  const days = earliest && latest ? daysOf(earliest, latest) : anyDay;
  const outlet = [report.outlet, report.agency]
    .map((name) => (name ? lexicon.outlets.get(fold(name)) : undefined))
    .find((state) => state !== undefined);
  return {
    report,
    lexicon,
    clusters: new Clusters(lexicon.particles),
    remarks: [],
    days,
    home: report.dateline?.country ?? outlet ?? null,
    states: new Map(),
    quoted: quotations(report.text),
  };
}

/** What a name stands for, by its likeliest reading. */
export interface Meaning {
  readonly value: NameValue;
  readonly state: string | null;
  readonly org: string | null;
  readonly party: Party | null;
  readonly place: Place | null;
}

export const nobody: Party = { state: null, org: null, sector: null, person: null, office: null };

/** Of several readings of the first kind ("Congolese"), the state that the report names most. */
export function meaningOf(atom: NameAtom, context: Context): Meaning {
  const first = atom.readings[0] as NameValue;
  let value = first;
  if (first.kind === "state" || first.kind === "demonym" || first.kind === "capital") {
    let most = -1;
    for (const reading of atom.readings) {
      if (reading.kind !== first.kind) continue;
      const times = context.states.get(reading.code) ?? 0;
      if (times > most) {
        most = times;
        value = reading;
      }
    }
  }
  switch (value.kind) {
    case "state":
    case "capital":
      return {
        value,
        state: value.code,
        org: null,
        party: { ...nobody, state: value.code, sector: "GOV" },
        place: value.place,
      };
    case "demonym":
      return {
        value,
        state: value.code,
        org: null,
        party: { ...nobody, state: value.code, sector: "GOV" },
        place: null,
      };
    case "metonym": {
      const { state, org, sector } = value.metonym;
      return { value, state, org, party: { ...nobody, state, org, sector }, place: null };
    }
    case "org":
      return {
        value,
        state: null,
        org: value.org.id,
        party: { ...nobody, org: value.org.id, sector: value.org.sector },
        place: null,
      };
    case "orgAdjective":
      return { value, state: null, org: value.org, party: null, place: null };
    case "place":
      return { value, state: null, org: null, party: null, place: value.place };
    default:
      return { value, state: null, org: null, party: null, place: null };
  }
}

export function countStates(atoms: Iterable<NameAtom>, context: Context): void {
  for (const atom of atoms) {
    const codes = new Set(
      atom.readings.flatMap((reading) =>
        "code" in reading
          ? [reading.code]
          : reading.kind === "metonym" && reading.metonym.state
            ? [reading.metonym.state]
            : [],
      ),
    );
    for (const code of codes) context.states.set(code, (context.states.get(code) ?? 0) + 1 / codes.size);
  }
}
