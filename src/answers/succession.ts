/** @module What tenures of one office say about each other: ends and starts by succession, two holders at once, days without one. */
import { samePerson } from "#record";
import { type Days, endOf, startOf } from "./days.js";
import type { OfficeRow } from "./tenure-rows.js";

/** Offices that several hold at the same time (a speaker leads each chamber), or whose id does not say which is meant. */
const shared: ReadonlySet<string> = new Set([
  "office",
  "spokesperson",
  "vice-president",
  "deputy-head-of-government",
  "prosecutor",
  "speaker-of-parliament",
  "president",
  "charge-daffaires",
  // Offices of which a state has many.
  "minister",
  "deputy-minister",
  "state-secretary",
  "government-delegate",
  "member-of-parliament",
  "judge",
  "governor",
  "prefect",
  "head-of-city",
  "consul",
  "special-envoy",
  "permanent-representative",
  "adviser",
  "diplomatic-advisor",
  "agency-head",
  "commissioner",
  "chief-of-staff",
]);

const officeKey = ({ state, org, office, accreditedTo }: OfficeRow): string =>
  `${state ?? org} ${office} ${accreditedTo ?? ""}`;

function byOffice(rows: readonly OfficeRow[]): Map<string, OfficeRow[]> {
  const offices = new Map<string, OfficeRow[]>();
  for (const row of rows) {
    const known = offices.get(officeKey(row));
    if (known) known.push(row);
    else offices.set(officeKey(row), [row]);
  }
  return offices;
}

/** A successor's start ends a tenure, a predecessor's end begins one, where nothing else tells. */
export function withSuccession(rows: readonly OfficeRow[]): OfficeRow[] {
  return [...byOffice(rows).values()].flatMap((group) =>
    group.map((row) => {
      const after = group.find(
        (other) =>
          other !== row &&
          ((row.successor !== null && samePerson(row.successor, other.person)) ||
            (other.predecessor !== null && samePerson(other.predecessor, row.person))),
      );
      const before = group.find(
        (other) =>
          other !== row &&
          ((row.predecessor !== null && samePerson(row.predecessor, other.person)) ||
            (other.successor !== null && samePerson(other.successor, row.person))),
      );
      const to = row.to ?? after?.from ?? null;
      const from = row.from ?? before?.to ?? null;
      return {
        ...row,
        to,
        from,
        toBasis: row.to === null && to !== null ? "successor" : row.toBasis,
        fromBasis: row.from === null && from !== null ? "predecessor" : row.fromBasis,
        successor: row.successor ?? after?.person ?? null,
        predecessor: row.predecessor ?? before?.person ?? null,
      };
    }),
  );
}

/** Days on which somebody is known to hold the office: told or listed ones, else those of the reports. */
function surely({ from, to, heldOn, leftBy }: OfficeRow): { first: string; last: string } | null {
  const first = from === null ? heldOn.earliest : startOf(from);
  const last = to === null ? (heldOn.latest ?? first) : endOf(to);
  if (first === null || last === null) return null;
  return { first, last: leftBy !== null && leftBy < last ? leftBy : last };
}

function clash(a: OfficeRow, b: OfficeRow): boolean {
  if (a.acting || b.acting || samePerson(a.person, b.person)) return false;
  const [x, y] = [surely(a), surely(b)];
  // The day of a change belongs to both.
  return x !== null && y !== null && x.first < y.last && y.first < x.last;
}

function shift(day: string, by: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

function gapBefore(row: OfficeRow, group: readonly OfficeRow[]): Days | null {
  if (row.from === null) return null;
  const start = startOf(row.from);
  const others = group.filter((other) => other !== row);
  const holding = others.some((other) => {
    const days = surely(other);
    return days !== null && days.first < start && (days.last >= shift(start, -1) || other.to === null);
  });
  const ends = others.flatMap(({ to }) => (to !== null && endOf(to) < start ? [endOf(to)] : []));
  const last = ends.sort().at(-1);
  if (holding || last === undefined || shift(last, 1) >= start) return null;
  const gap = { earliest: shift(last, 1), latest: shift(start, -1) };
  // A weekend between two oaths of office is no gap.
  return shift(last, 3) >= start ? null : gap;
}

/** Each row with who else held the office at the time, and the days before it without a known holder. */
export function withConflicts(rows: readonly OfficeRow[]): OfficeRow[] {
  return [...byOffice(rows).values()].flatMap((group) =>
    group.map((row) => {
      if (shared.has(row.office)) return row;
      const conflicts = group.filter((other) => clash(row, other)).map(({ person }) => person);
      return { ...row, conflicts: [...new Set(conflicts)].sort(), unheld: gapBefore(row, group) };
    }),
  );
}
