/** @module Makes, undoes and takes over decisions. Each is one transaction; the events follow at once. */
import type { CodedEvent } from "#coding";
import { Fault } from "#text";
import type { Record } from "../open.js";
import { settle } from "../settle.js";
import type { Database } from "../store/schema.js";
import { applyDecisions } from "./apply.js";
import { insertRuling } from "./insert.js";
import { loadDecisions } from "./rows.js";
import { type Signature, signed } from "./signed.js";
import { targetOf } from "./targets.js";
import type { Decision, Ruling, RulingKind, Target } from "./types.js";
import { checkedField, checkedValue } from "./values.js";

/** A decision as one asks for it. */
export interface NewDecision extends Signature {
  readonly kind: RulingKind;
  /** An event's id; an old one leads to the event that has its mentions now. */
  readonly event: string;
  /** The other event of a merge; of a split, one that is to stay apart. */
  readonly other?: string | null;
  /** Only the mentions of this report; of a split, those that go. */
  readonly report?: string | null;
  readonly field?: string | null;
  readonly value?: unknown;
}

interface Row {
  readonly report: string;
  readonly ordinal: number;
  readonly key: string;
  readonly body: string;
  readonly read_body: string | null;
  readonly text_sha256: string;
}

/** The mentions of an event, or those that had this id before they were rejected. */
async function mentionsOf(db: Database, id: string): Promise<Row[]> {
  const redirected = await db.selectFrom("redirects").select("target").where("id", "=", id).executeTakeFirst();
  const select = db
    .selectFrom("mentions")
    .innerJoin("reports", "reports.id", "mentions.report")
    .select(["report", "ordinal", "key", "body", "read_body", "text_sha256"])
    .orderBy("report")
    .orderBy("ordinal");
  const own = await select.where("event", "=", redirected?.target ?? id).execute();
  if (own.length > 0) return own;
  // Withdrawn: the mentions that were rejected under this id.
  const rejected = db
    .selectFrom("decision_targets")
    .innerJoin("decisions", "decisions.id", "decision_targets.decision")
    .select("decision_targets.key")
    .where("kind", "=", "reject")
    .where("event", "=", id)
    .$castTo<{ key: string }>();
  return select
    .where("rejected", "=", 1)
    .where((where) => where.or([where("short_id", "=", id), where("key", "in", rejected)]))
    .execute();
}

function targetsOf(rows: readonly Row[], side: 0 | 1): Target[] {
  return rows.map(({ report, ordinal, key, body, read_body, text_sha256 }) =>
    targetOf({ key, ordinal, event: JSON.parse(read_body ?? body) as CodedEvent }, report, text_sha256, side),
  );
}

async function rowsOf(db: Database, event: string): Promise<Row[]> {
  const rows = await mentionsOf(db, event);
  if (rows.length === 0)
    throw new Fault("CH-D13", `nothing in the record has the id “${event}”. See: chancery events.`);
  return rows;
}

function ofReport(rows: readonly Row[], event: string, report: string): Row[] {
  const found = rows.filter((row) => row.report === report);
  if (found.length === 0)
    throw new Fault(
      "CH-D14",
      `report “${report}” is no witness of ${event}. Its witnesses: ${[...new Set(rows.map((row) => row.report))].join(", ")}.`,
    );
  return found;
}

/** The two sides of a merge or a split. */
async function sidesOf(db: Database, wanted: NewDecision): Promise<Target[]> {
  const rows = await rowsOf(db, wanted.event);
  if (wanted.other) {
    const others = await rowsOf(db, wanted.other);
    const same = others.some((other) => rows.some((row) => row.key === other.key));
    if (same)
      throw new Fault("CH-D15", `${wanted.event} and ${wanted.other} are one event already, or copies of one text.`);
    return [...targetsOf(rows, 0), ...targetsOf(others, 1)];
  }
  if (wanted.kind === "merge" || !wanted.report)
    throw new Fault(
      "CH-D16",
      wanted.kind === "merge"
        ? "a merge needs two events: chancery merge ID ID --reason …"
        : "a split needs the witness that goes, or a second event: chancery split ID --report REPORT --reason …",
    );
  const going = ofReport(rows, wanted.event, wanted.report);
  const staying = rows.filter(({ key }) => !going.some((row) => row.key === key));
  if (staying.length === 0)
    throw new Fault("CH-D15", `${wanted.event} has no other witness that “${wanted.report}” could be split from.`);
  return [...targetsOf(staying, 0), ...targetsOf(going, 1)];
}

async function rulingFor(db: Database, wanted: NewDecision): Promise<Ruling> {
  const { kind, event } = wanted;
  const head = { kind, event, ...signed(wanted, kind !== "accept") };
  if (kind === "merge" || kind === "split")
    return { ...head, other: wanted.other ?? null, field: null, value: null, targets: await sidesOf(db, wanted) };
  const all = await rowsOf(db, event);
  const rows = wanted.report ? ofReport(all, event, wanted.report) : all;
  const plain = { ...head, other: null, targets: targetsOf(rows, 0) };
  if (kind !== "correct") return { ...plain, field: null, value: null };
  const field = checkedField(wanted.field ?? "");
  const { type } = JSON.parse((rows[0] as Row).body) as CodedEvent;
  return { ...plain, field, value: checkedValue(field, wanted.value, type) };
}

const reportsOf = ({ targets }: Ruling): string[] => [...new Set(targets.map(({ report }) => report))];

/** One transaction: what is ruled is worked out, kept and applied; then the events are laid together anew. */
export async function make(record: Record, rulingFor: (db: Database) => Promise<Ruling>): Promise<Decision> {
  const id = await record.db.transaction().execute(async (db) => {
    const ruling = await rulingFor(db);
    const inserted = await insertRuling(db, ruling);
    await applyDecisions(db, reportsOf(ruling));
    return inserted.id;
  });
  await settle(record);
  return (await loadDecisions(record.db, [id]))[0] as Decision;
}

/**
 * Makes a decision; the events are laid together anew. The same decision twice is one.
 *
 * @throws Fault CH-D10 (not signed, no reason, no instant), CH-D11 (field), CH-D12 (value), CH-D13 (event),
 *         CH-D14 (report), CH-D15 (the two are one, or nothing to split), CH-D16 (a second event is missing).
 */
export async function decide(record: Record, wanted: NewDecision): Promise<Decision> {
  return make(record, (db) => rulingFor(db, wanted));
}

/**
 * Takes a decision back: what it did is undone, whatever came after it stays.
 *
 * @returns What it was.
 * @throws Fault CH-D17 where there is no such decision.
 */
export async function undo(record: Record, id: string): Promise<Decision> {
  const undone = await record.db.transaction().execute(async (db) => {
    const [decision] = await loadDecisions(db, [id]);
    if (!decision) throw new Fault("CH-D17", `there is no decision “${id}”. See: chancery decisions.`);
    const rows = await db.selectFrom("decision_targets").select("key").where("decision", "=", id).execute();
    await db.deleteFrom("decision_targets").where("decision", "=", id).execute();
    await db.deleteFrom("decisions").where("id", "=", id).execute();
    await applyDecisions(
      db,
      reportsOf(decision),
      rows.flatMap(({ key }) => key ?? []),
    );
    return decision;
  });
  await settle(record);
  return undone;
}

/**
 * Takes over decisions made elsewhere, as `decisionsOf` gave them. Those known already change nothing.
 *
 * @returns How many are new, and how many of them wait for a reading.
 */
export async function replay(
  record: Record,
  rulings: readonly Ruling[],
): Promise<{ taken: number; known: number; waiting: number }> {
  const ids = await record.db.transaction().execute(async (db) => {
    const fresh: string[] = [];
    for (const ruling of rulings) {
      const { id, known } = await insertRuling(db, ruling);
      if (!known) fresh.push(id);
    }
    await applyDecisions(db, [...new Set(rulings.flatMap(reportsOf))]);
    return fresh;
  });
  await settle(record);
  const made = await loadDecisions(record.db, ids);
  return {
    taken: ids.length,
    known: rulings.length - ids.length,
    waiting: made.filter(({ waiting }) => waiting).length,
  };
}
