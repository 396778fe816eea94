/** @module Review at the terminal: one question at a time, one key an answer, the last answer taken back by another. */
import type { Answer, ReviewItem } from "#answers";
import type { Decision, NewDecision, Record as OpenRecord, RecordEvent } from "#record";
import { Fault } from "#text";
import { decisionWords } from "./deciding.js";
import type { Keys } from "./keyboard.js";
import { messages } from "./messages.js";
import { bold, dim, write } from "./terminal.js";
import { eventWords, kindWords } from "./verbs/events.js";

export interface Reviewer {
  /** Works blind: only what this person has ruled on is left out. */
  readonly by?: string;
  /** Who signs, and when. */
  readonly sign: () => Pick<NewDecision, "reason" | "by" | "at">;
}

function eventLines(event: RecordEvent): string[] {
  return [
    `${bold(eventWords(event))}   ${event.id}`,
    `${event.when.edtf} (${event.when.basis}) · ${kindWords(event)}`,
    ...event.witnesses.map(({ report, quote, outlet, published }) => {
      const about = [report, outlet, published].filter(Boolean).join(", ");
      return `  “${quote.replace(/\s+/g, " ")}”  ${dim(about)}`;
    }),
  ];
}

/** The words, the reading, what is in doubt, the question, and under it the codebook's line. */
export function itemText({ question, event, other, differences, remarks, codebook }: ReviewItem): string {
  const { type, mode, definition } = codebook;
  return [
    ...eventLines(event),
    ...(other ? ["", ...eventLines(other)] : []),
    ...differences.map(
      ({ field, values }) =>
        `  ${field}: ${values.map(({ report, value }) => `${report} ${value ?? "–"}`).join("   ")}`,
    ),
    ...remarks.map(({ report, message, code }) => `  ${report}: ${message}  [${code}]`),
    "",
    bold(messages.review.questions[question]),
    dim(`${mode ? `${type}/${mode}` : type}: ${definition}`),
    "",
  ].join("\n");
}

/** One sitting: what was passed over, and what was decided. */
class Sitting {
  readonly #record: OpenRecord;
  readonly #reviewer: Reviewer;
  readonly #keys: Keys;
  readonly #skipped = new Set<string>();
  readonly #made: Decision[] = [];

  constructor(record: OpenRecord, reviewer: Reviewer, keys: Keys) {
    this.#record = record;
    this.#reviewer = reviewer;
    this.#keys = keys;
  }

  /** @returns How many decisions stand. */
  async work(): Promise<number> {
    for (;;) {
      const { item, left } = await this.#next();
      if (item === null) {
        await write(`${messages.review.nothing}\n`);
        return this.#made.length;
      }
      await write(`\n${dim(messages.review.left(left, this.#made.length))}\n\n${itemText(item)}\n`);
      if (!(await this.#ask(item))) return this.#made.length;
    }
  }

  async #next(): Promise<{ item: ReviewItem | null; left: number }> {
    const { reviewQueue } = await import("#answers");
    const { by } = this.#reviewer;
    const limit = this.#skipped.size + 1;
    const { items, waiting } = await reviewQueue(this.#record, { limit, ...(by === undefined ? {} : { by }) });
    const item = items.find(({ id }) => !this.#skipped.has(id)) ?? null;
    return { item, left: waiting - this.#skipped.size };
  }

  /** @returns False where the sitting ends. */
  async #ask(item: ReviewItem): Promise<boolean> {
    await write(`${dim(messages.review.keys)}\n`);
    for (;;) {
      switch (await this.#keys.next()) {
        case "a":
          return this.#decide(item.yes, messages.review.said(item.question, true));
        case "x":
          if (item.no !== null) return this.#decide(item.no, messages.review.said(item.question, false));
          return this.#edit(item);
        case "e":
          return this.#edit(item);
        case "space":
          this.#skipped.add(item.id);
          return true;
        case "backspace":
          return this.#takeBack();
        case "?":
          await write(`${messages.review.help}\n${item.codebook.type}: ${item.codebook.definition}\n`);
          break;
        case "q":
        case "escape":
        case null:
          return false;
        default:
      }
    }
  }

  async #decide(answer: Answer, reason: string): Promise<boolean> {
    return this.#make({ ...answer, ...this.#signed(reason) });
  }

  #signed(reason: string): Pick<NewDecision, "reason" | "by" | "at"> {
    const { reason: given, ...signed } = this.#reviewer.sign();
    return { ...signed, reason: given === "" ? reason : given };
  }

  /** What cannot be decided is said, and the question stands. */
  async #make(wanted: NewDecision): Promise<boolean> {
    const { decide } = await import("#record");
    try {
      const decision = await decide(this.#record, wanted);
      this.#made.push(decision);
      await write(`${decision.id}  ${decisionWords(decision)}\n`);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      await write(`${messages.error(error.code, error.message)}\n`);
    }
    return true;
  }

  async #edit({ event }: ReviewItem): Promise<boolean> {
    const { fields } = await import("#record");
    const field = (await this.#keys.line(messages.review.askField(fields.join(", ")))).trim();
    if (field === "") return true;
    const value = (await this.#keys.line(messages.review.askValue(field))).trim();
    const reason = (await this.#keys.line(messages.review.askReason)).trim();
    return this.#make({ kind: "correct", event: event.id, field, value, ...this.#signed(reason) });
  }

  async #takeBack(): Promise<boolean> {
    const last = this.#made.pop();
    if (last) {
      const { undo } = await import("#record");
      await undo(this.#record, last.id);
      await write(`${messages.decide.undone(1)} ${decisionWords(last)}\n`);
    } else {
      const skipped = [...this.#skipped].at(-1);
      if (skipped !== undefined) this.#skipped.delete(skipped);
    }
    return true;
  }
}

/** @returns How many decisions were made and stand. */
export function reviewSession(record: OpenRecord, reviewer: Reviewer, keys: Keys): Promise<number> {
  return new Sitting(record, reviewer, keys).work();
}
