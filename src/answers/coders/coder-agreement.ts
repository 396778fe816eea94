/** @module How far the people who reviewed the record agree: by event type, and where they do not. */
import { type Decision, decisionsOf, type Record as OpenRecord } from "#record";
import { type Measures, measuresOf } from "./measures.js";

export interface AgreementBy extends Measures {
  /** An event type, or null for all together. */
  readonly type: string | null;
}

/** What each of several people said of one reading. */
export interface Disagreement {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly type: string;
  readonly said: readonly { readonly by: string; readonly verdict: string; readonly decision: string }[];
}

export interface CoderAgreement {
  readonly people: readonly string[];
  /** All together first, then each type. */
  readonly by: readonly AgreementBy[];
  readonly disagreements: readonly Disagreement[];
}

/** Days as EDTF, parties as codes and persons, all else as it is. */
function shortValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(shortValue).join("+");
  if (typeof value !== "object" || value === null) return String(value ?? "none");
  const { edtf, state, org, person, name } = value as Record<string, string | null | undefined>;
  return edtf ?? ([state ?? org, person].filter(Boolean).join(":") || (name ?? ""));
}

/** Right as read, right once corrected in these fields, or wrong: a person's last word on a reading. */
function verdictOf(decisions: readonly Decision[]): string {
  const last = decisions.findLast(({ kind }) => kind === "accept" || kind === "reject");
  if (last?.kind === "reject") return "reject";
  const fields = decisions.flatMap(({ kind, field, value }) =>
    kind === "correct" ? `${field} ${shortValue(value)}` : [],
  );
  return fields.length === 0 ? "accept" : `correct ${[...new Set(fields)].sort().join(", ")}`;
}

interface Judged {
  readonly target: Decision["targets"][number];
  readonly byPerson: Map<string, Decision[]>;
}

function judgedReadings(decisions: readonly Decision[]): Judged[] {
  const readings = new Map<string, Judged>();
  for (const decision of decisions) {
    if (decision.kind === "merge" || decision.kind === "split") continue;
    for (const target of decision.targets) {
      const place = `${target.report} ${target.key}`;
      const reading = readings.get(place) ?? { target, byPerson: new Map<string, Decision[]>() };
      reading.byPerson.set(decision.by, [...(reading.byPerson.get(decision.by) ?? []), decision]);
      readings.set(place, reading);
    }
  }
  return [...readings.values()];
}

/** @param people  Whose word counts; everybody's where none is named. */
export async function coderAgreement(record: OpenRecord, people: readonly string[] = []): Promise<CoderAgreement> {
  const decisions = (await decisionsOf(record)).filter(({ by }) => people.length === 0 || people.includes(by));
  const units: { type: string; labels: string[] }[] = [];
  const disagreements: Disagreement[] = [];
  const heard = new Set<string>();
  for (const { target, byPerson } of judgedReadings(decisions)) {
    if (byPerson.size < 2) continue;
    const said = [...byPerson]
      .map(([by, own]) => ({ by, verdict: verdictOf(own), decision: (own.at(-1) as Decision).id }))
      .sort((a, b) => (a.by < b.by ? -1 : 1));
    for (const { by } of said) heard.add(by);
    const { report, start, end, quote, type } = target;
    units.push({ type, labels: said.map(({ verdict }) => verdict) });
    if (new Set(said.map(({ verdict }) => verdict)).size > 1)
      disagreements.push({ report, start, end, quote, type, said });
  }
  const measured = (type: string | null): AgreementBy => ({
    type,
    ...measuresOf(units.filter((unit) => type === null || unit.type === type).map(({ labels }) => labels)),
  });
  const types = [...new Set(units.map(({ type }) => type))].sort();
  return {
    people: [...heard].sort(),
    by: units.length === 0 ? [] : [measured(null), ...types.map(measured)],
    disagreements: disagreements.sort((a, b) =>
      a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start,
    ),
  };
}
