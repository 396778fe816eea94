/** @module The events of a journey: the visit itself, and the meetings that the remark tells of. */
import type { CodedActor, CodedPlace } from "#coding";
import type { When } from "#text";
import type { EventDraft } from "../draft.js";
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
