/**
 * @module What waits for a person's word, what would change the record most first: pairs that may be one event, witnesses
 * that contradict each other, then events that hang on one witness, those whose report is itself in doubt before the others.
 */
import { loadKnowledge } from "#data";
import {
  chunks,
  type DecisionKind,
  type DecisionNote,
  type Difference,
  type Record as OpenRecord,
  type RecordEvent,
  type RulingKind,
} from "#record";
import { type Remark, tookPlace } from "#text";
import { rejectedEvents } from "./blind.js";
import { mergeCandidates } from "./candidates.js";

/** Are the two one event? Which of the values is right? Is it right as read? */
export type Question = "same-event" | "which-value" | "right";

export interface CodebookLine {
  readonly type: string;
  readonly mode: string | null;
  readonly definition: string;
}

/** What a yes or a no decides. */
export interface Answer {
  readonly kind: RulingKind;
  readonly event: string;
  readonly other: string | null;
}

export interface ReviewItem {
  /** The same question about the same events has it again. */
  readonly id: string;
  readonly question: Question;
  readonly event: RecordEvent;
  readonly other: RecordEvent | null;
  /** Where the witnesses contradict each other. */
  readonly differences: readonly Difference[];
  /** What reading its reports left in doubt. */
  readonly remarks: readonly (Remark & { readonly report: string })[];
  readonly codebook: CodebookLine;
  readonly yes: Answer;
  /** Null where a no alone says too little: the right value has to be given. */
  readonly no: Answer | null;
}

export interface ReviewQueue {
  /** All that wait, shown or not. */
  readonly waiting: number;
  readonly items: readonly ReviewItem[];
}

export interface ReviewOptions {
  readonly limit?: number;
  /** A second coder works blind: only what this person has ruled on is left out. */
  readonly by?: string;
}

function codebookLine({ type, mode }: RecordEvent): CodebookLine {
  const definition = loadKnowledge().ontology.find((one) => one.type === type)?.definition ?? "";
  return { type, mode, definition };
}

const judging: ReadonlySet<DecisionKind> = new Set(["accept", "reject", "correct", "add"]);

function isJudged({ decisions }: RecordEvent, by: string | undefined): boolean {
  return decisions.some((note) => judging.has(note.kind) && (by === undefined || note.by === by));
}

/** Whether a person has said of the two that they are two. */
function isRuledApart(a: RecordEvent, b: RecordEvent): boolean {
  const splits = (notes: readonly DecisionNote[]): string[] =>
    notes.filter(({ kind }) => kind === "split").map(({ id }) => id);
  const other = splits(b.decisions);
  return splits(a.decisions).some((id) => other.includes(id));
}

function pairItem(event: RecordEvent, other: RecordEvent): ReviewItem {
  const answer = { event: event.id, other: other.id };
  return {
    id: `same-event ${event.id} ${other.id}`,
    question: "same-event",
    event,
    other,
    differences: [],
    remarks: [],
    codebook: codebookLine(event),
    yes: { kind: "merge", ...answer },
    no: { kind: "split", ...answer },
  };
}

type ReportRemark = Remark & { readonly report: string };

function eventItem(event: RecordEvent, remarks: readonly ReportRemark[]): ReviewItem {
  const differences = event.differences.filter(({ sort }) => sort === "contradicts");
  const question = differences.length > 0 ? "which-value" : "right";
  const answer = { event: event.id, other: null };
  return {
    id: `${question} ${event.id}`,
    question,
    event,
    other: null,
    differences,
    remarks,
    codebook: codebookLine(event),
    yes: { kind: "accept", ...answer },
    no: differences.length > 0 ? null : { kind: "reject", ...answer },
  };
}

async function remarksByReport(record: OpenRecord): Promise<Map<string, readonly ReportRemark[]>> {
  const rows = await record.db.selectFrom("reports").select(["id", "remarks"]).where("remarks", "!=", "[]").execute();
  return new Map(
    rows.map(({ id, remarks }) => [id, (JSON.parse(remarks) as Remark[]).map((remark) => ({ ...remark, report: id }))]),
  );
}

/** What is said of the whole report, or of words that the event stands on. */
function remarksOn(event: RecordEvent, byReport: ReadonlyMap<string, readonly ReportRemark[]>): ReportRemark[] {
  const found = event.witnesses.flatMap(({ report, start, end }) =>
    (byReport.get(report) ?? []).filter(
      (remark) => remark.start === undefined || remark.end === undefined || (remark.start < end && start < remark.end),
    ),
  );
  return [...new Set(found)];
}

/** Ids of the events that hang on one independent witness, or whose witnesses contradict each other. */
async function doubtful(record: OpenRecord): Promise<string[]> {
  const rows = await record.db
    .selectFrom("events")
    .select("id")
    .where((where) => where.or([where("independent", "<", 2), where("body", "like", '%"sort":"contradicts"%')]))
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Contradictions first; then news before background, what happened before what was only announced, doubts before the rest. */
function rank({ event, differences, remarks }: ReviewItem): number {
  return (
    (differences.length > 0 ? 100 + event.witnesses.length : 0) +
    (event.background ? 0 : 8) +
    (remarks.length > 0 ? 4 : 0) +
    (tookPlace(event.factuality) ? 2 : 0) +
    Math.min(Math.abs(event.score), 10) / 10
  );
}

export async function reviewQueue(record: OpenRecord, options: ReviewOptions = {}): Promise<ReviewQueue> {
  const { limit = 20, by } = options;
  const pairs = (await mergeCandidates(record))
    .filter(({ a, b }) => !isRuledApart(a, b))
    .map(({ a, b }) => pairItem(a, b));
  const remarks = await remarksByReport(record);
  const items: ReviewItem[] = [];
  const ids = await doubtful(record);
  for (const some of chunks(ids)) {
    const rows = await record.db.selectFrom("events").select("body").where("id", "in", some).execute();
    for (const { body } of rows) {
      const event = JSON.parse(body) as RecordEvent;
      if (isJudged(event, by)) continue;
      items.push(eventItem(event, remarksOn(event, remarks)));
    }
  }
  const others = by === undefined ? [] : await rejectedEvents(record);
  for (const event of others) if (!isJudged(event, by)) items.push(eventItem(event, remarksOn(event, remarks)));
  items.sort((a, b) => rank(b) - rank(a) || (a.event.id < b.event.id ? -1 : 1));
  return { waiting: pairs.length + items.length, items: [...pairs, ...items].slice(0, limit) };
}
