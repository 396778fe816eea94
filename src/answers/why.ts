/** @module Why an event is read as it is: for each witness the rule, where it stands, the words, and what each value rests on. */

import type { CodedActor, CodedEvent } from "#coding";
import { type RulePlace, rulePlace } from "#data";
import {
  type DecidedEvent,
  type Judged,
  judgedOf,
  type Record as OpenRecord,
  type RecordEvent,
  type Witness,
} from "#record";
import type { ReportKind } from "#text";
import { quoteFrom } from "./quote.js";
import { findReport } from "./reports.js";

export interface Reason {
  readonly field: "type" | "actor" | "recipient" | "factuality" | "when" | "where" | "attribution";
  /** The words in the report, where the value rests on words. */
  readonly words: string | null;
  readonly value: string;
  readonly basis: string;
}

export interface WitnessReasons {
  readonly report: string;
  /** What is read by no rule, an official record or a data set, is told by its rows' own fields. */
  readonly kind: ReportKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly place: RulePlace | null;
  readonly reasons: readonly Reason[];
  /** Why it is one with its fellow witnesses, and with which it is not: the likest of those it met. */
  readonly merging: readonly Judged[];
}

function partyReason(field: "actor" | "recipient", actor: CodedActor, text: string): Reason {
  const who = [actor.person, actor.office, actor.state ?? actor.org].filter((part) => part !== null).join(", ");
  return { field, words: quoteFrom(text, actor.start, actor.end), value: who || actor.name, basis: "stated" };
}

/** A value that a person gave rests on the decision, and on no words. */
function withDecisions(reasons: readonly Reason[], { decided = {} }: DecidedEvent): Reason[] {
  const givers: Partial<Record<Reason["field"], string | undefined>> = {
    type: decided.type ?? decided.mode,
    actor: decided.actors,
    recipient: decided.recipients,
    factuality: decided.factuality ?? decided.background,
    when: decided.when,
    where: decided.where,
  };
  return reasons.map((reason) => {
    const id = givers[reason.field];
    return id === undefined ? reason : { ...reason, words: null, basis: `decision ${id}` };
  });
}

function reasonsOf(mention: CodedEvent, witness: Witness, text: string, lender: string | null): Reason[] {
  const { when } = witness;
  const { where } = mention;
  return [
    {
      field: "type",
      words: quoteFrom(text, mention.trigger.start, mention.trigger.end),
      value: mention.mode ? `${mention.type}/${mention.mode}` : mention.type,
      basis: `rule ${mention.rule}`,
    },
    ...mention.actors.map((actor) => partyReason("actor", actor, text)),
    ...mention.recipients.map((actor) => partyReason("recipient", actor, text)),
    {
      field: "factuality",
      words: null,
      value: `${mention.factuality}${mention.background ? ", background" : ""}`,
      basis: "stated",
    },
    {
      field: "when",
      words: null,
      value: when.edtf,
      basis: when.basis === "merge" && lender ? `merge: report ${lender} dates the same event` : when.basis,
    },
    ...(where
      ? [
          {
            field: "where" as const,
            words: where.name,
            value: [where.name, where.country].filter(Boolean).join(", "),
            basis: "stated",
          },
        ]
      : []),
    ...mention.attribution.map(({ name, state }) => ({
      field: "attribution" as const,
      words: name,
      value: state ?? name,
      basis: "stated",
    })),
  ];
}

interface Told {
  readonly id: string;
  readonly witness: Witness;
  readonly mention: DecidedEvent;
}

/** The witnesses, each with its own mention. */
async function toldBy(record: OpenRecord, event: RecordEvent, report?: string): Promise<Told[]> {
  const rows = await record.db
    .selectFrom("mentions")
    .select(["id", "report", "body"])
    .where("event", "=", event.id)
    .execute();
  const mentions = rows.map((row) => ({ ...row, mention: JSON.parse(row.body) as DecidedEvent }));
  return event.witnesses
    .filter((witness) => !report || witness.report === report)
    .flatMap((witness) => {
      const own = mentions.find(
        ({ report: from, mention: { start, end } }) =>
          from === witness.report && start === witness.start && end === witness.end,
      );
      return own ? [{ id: own.id, witness, mention: own.mention }] : [];
    });
}

/** @param report  Only that witness. */
export async function whyEvent(record: OpenRecord, event: RecordEvent, report?: string): Promise<WitnessReasons[]> {
  const told = await toldBy(record, event, report);
  const merging = await judgedOf(
    record,
    told.map(({ id }) => id),
  );
  const out: WitnessReasons[] = [];
  for (const { id, witness, mention } of told) {
    const full = await findReport(record, witness.report);
    if (!full) continue;
    const { quote, start, end, rule } = witness;
    out.push({
      report: witness.report,
      kind: full.kind,
      quote,
      start,
      end,
      rule,
      place: rulePlace(rule),
      reasons: withDecisions(reasonsOf(mention, witness, full.text, full.publishedFrom), mention),
      merging: merging.get(id) ?? [],
    });
  }
  return out;
}
