/** @module A journey: its days, and its events, the visit itself and the meetings that the remark tells of. */
import type { CodedActor, CodedPlace } from "#coding";
import type { When } from "#text";
import { daysFrom, spanOf } from "../days.js";
import { type EventDraft, needed, trouble } from "../draft.js";
import { type Part, party, type Sheet } from "../sheet.js";
import type { HistorianWorld } from "./world.js";

export interface Journey {
  readonly sheet: Sheet;
  readonly visitor: CodedActor;
  readonly host: CodedActor;
  readonly when: When;
  readonly where: CodedPlace;
  /** Of the words that tell where it led. */
  readonly led: Part;
  /** The remark, and where it begins in the sheet. */
  readonly remark: string;
  readonly remarkAt: Part | null;
}

interface Stay {
  readonly start: string;
  /** "" where it ended on the day it began. */
  readonly end: string;
}

/** "2018-02-05/2018-02-06", or the one day. */
export const stayText = ({ start, end }: Stay): string => (end === "" || end === start ? start : `${start}/${end}`);

/** @throws Fault CH-I04 where a day is none. */
export function stayOf({ start, end }: Stay) {
  const first = spanOf(needed(start, "start-date"));
  const last = end === "" ? first : spanOf(end);
  const wrong = first === null ? ["start-date", start] : last === null ? ["end-date", end] : null;
  if (wrong !== null || first === null || last === null)
    throw trouble("CH-I04", `${wrong?.[0]} “${wrong?.[1]}” is no day: 2018-02-05 is expected. Correct it.`);
  if (last.last < first.first)
    return {
      when: daysFrom(first.first, first.last),
      remarks: [
        {
          code: "CH-I14",
          message: `it ends (${end}) before it begins (${start}): only the first day is kept. Look it up.`,
        },
      ],
    };
  return { when: daysFrom(first.first, last.last), remarks: [] };
}

const contexts = ["diplomatic"];

export function journeyEvents(world: HistorianWorld, journey: Journey): EventDraft[] {
  const { sheet, visitor, host, when, where, led } = journey;
  const visit: EventDraft = {
    type: "CONSULT",
    mode: "visit",
    cameo: "",
    contexts,
    actors: [visitor],
    recipients: [host],
    symmetric: false,
    when,
    where,
    rule: "consult.visit",
    quote: sheet.whole(),
    trigger: led,
  };
  return [visit, ...meetingEvents(world, journey)];
}

/** One meeting a sentence and state; with those of a third state it is one on another's soil. */
function meetingEvents({ remarks, atlas }: HistorianWorld, journey: Journey): EventDraft[] {
  const { visitor, host, when, where, remark, remarkAt } = journey;
  if (remarkAt === null || host.state === null) return [];
  const home = host.state;
  const place = (start: number, end: number): Part => ({
    start: remarkAt.start + Array.from(remark.slice(0, start)).length,
    end: remarkAt.start + Array.from(remark.slice(0, end)).length,
  });
  return remarks.meetings(remark, home).flatMap(({ start, end, trigger, met }) => {
    const states = [...new Set(met.map(({ state }) => state))].filter((state) => state !== visitor.state);
    return states.map((state): EventDraft => {
      const others = met
        .filter((one) => one.state === state)
        .map((one) =>
          party(
            { state, sector: "GOV", office: one.office, person: one.person },
            remark.slice(one.start, one.end) || atlas.nameOf(state),
            place(one.start, one.end),
          ),
        );
      return {
        type: "CONSULT",
        mode: state === home || visitor.state === null ? null : "third-party",
        cameo: "",
        contexts,
        actors: [visitor, ...others],
        recipients: [],
        symmetric: true,
        when,
        where,
        rule: "consult.met",
        quote: place(start, end),
        trigger: place(trigger.start, trigger.end),
      };
    });
  });
}
