/** @module Made courses for drawings: a small one that can be looked at, and dense ones by a seed. */
import type { Course, CourseEvent, Days } from "#answers";
import type { RecordEvent } from "#record";

interface Made {
  readonly id: string;
  readonly type: RecordEvent["type"];
  readonly mode?: string | null;
  readonly cameo?: string;
  readonly quad: RecordEvent["quad"];
  readonly when: Days;
  readonly sources?: number;
  readonly factuality?: RecordEvent["factuality"];
  readonly background?: boolean;
  readonly told?: Days;
  readonly place?: string;
}

const party = (state: string): RecordEvent["actors"][number] => ({
  state,
  org: null,
  sector: "GOV",
  person: null,
  office: null,
  name: state,
});

export function madeOne(made: Made): CourseEvent {
  const { id, type, mode = null, quad, when, sources = 1, factuality = "happened", background = false } = made;
  return {
    through: null,
    told: made.told ?? when,
    event: {
      id,
      type,
      mode,
      contexts: ["diplomatic"],
      cameo: made.cameo ?? "040",
      plover: { type, mode },
      quad,
      score: quad.endsWith("cooperation") ? 3 : -4,
      goldstein: null,
      actors: [party("PER")],
      recipients: [party("VEN")],
      symmetric: false,
      factuality,
      background,
      when: { ...when, edtf: `${when.earliest ?? ".."}/${when.latest ?? ".."}`, basis: "stated" },
      where:
        made.place === undefined ? null : { name: made.place, country: null, lat: null, lon: null, geonames: null },
      witnesses: [],
      independentWitnesses: sources,
      differences: [],
      reviewed: null,
      decisions: [],
    },
  };
}

const on = (earliest: string | null, latest = earliest): Days => ({ earliest, latest });

export const smallCourse: Course = {
  pair: ["PER", "VEN"],
  span: on("2018-02-01", "2021-08-31"),
  events: [
    madeOne({ id: "e-aaaaa1", type: "REJECT", quad: "verbal-conflict", when: on("2018-02-06"), sources: 2 }),
    madeOne({
      id: "e-aaaaa2",
      type: "SANCTION",
      mode: "discontinue",
      cameo: "161",
      quad: "material-conflict",
      when: on("2019-01-23", "2021-07-25"),
      background: true,
    }),
    madeOne({ id: "e-aaaaa3", type: "AID", quad: "material-cooperation", when: on("2020-05-04"), place: "Tumbes" }),
    madeOne({ id: "e-aaaaa4", type: "CONSULT", quad: "verbal-cooperation", when: on("2021-08-01"), place: "Lima" }),
    madeOne({
      id: "e-aaaaa5",
      type: "CONSULT",
      mode: "visit",
      quad: "verbal-cooperation",
      when: on(null),
      told: on("2021-08-01"),
      factuality: "announced",
    }),
  ],
  omitted: 0,
  offices: [
    {
      state: "PER",
      office: "government",
      holders: [
        holder("Ana Ruiz", "2016-07-28", "2018-03-23"),
        holder("Luis Paredes Quispe", "2018-03-23", "2021-07-28"),
      ],
    },
  ],
  level: [
    { level: "unknown", from: on(null), to: on("2019-01-23", "2021-07-25"), cause: null },
    { level: "broken", from: on("2019-01-23", "2021-07-25"), to: on(null), cause: null },
  ],
  coverage: {
    months: [
      { month: "2018-02", reports: 3 },
      { month: "2021-08", reports: 1 },
    ],
    open: [],
  },
};

function holder(person: string, from: string, to: string): Course["offices"][number]["holders"][number] {
  return {
    state: "PER",
    org: null,
    office: "head-of-state",
    accreditedTo: null,
    person,
    from,
    to,
    uncertain: false,
    acting: false,
    seen: on(null),
    basis: "a list",
    witnesses: [],
  };
}

const kinds: readonly Pick<Made, "type" | "quad">[] = [
  { type: "CONSULT", quad: "verbal-cooperation" },
  { type: "AID", quad: "material-cooperation" },
  { type: "ACCUSE", quad: "verbal-conflict" },
  { type: "SANCTION", quad: "material-conflict" },
];

/** `count` events in six years, many on the same days. */
export function denseCourse(count: number, seed: number): Course {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const day = (): string => `${2015 + next(6)}-0${1 + next(9)}-${10 + next(18)}`;
  const events = Array.from({ length: count }, (_, at) => {
    const first = day();
    return madeOne({
      id: `e-${String(at).padStart(6, "0")}`,
      ...(kinds[next(4)] as (typeof kinds)[number]),
      when: next(5) === 0 ? on(null, first) : on(first),
      sources: 1 + next(4),
      place: ["Lima", "Caracas", "Bogotá"][next(3)] as string,
      factuality: next(6) === 0 ? "announced" : "happened",
      background: next(7) === 0,
    });
  }).sort((a, b) => ((a.event.when.latest as string) < (b.event.when.latest as string) ? -1 : 1));
  return { ...smallCourse, span: on("2015-01-01", "2020-12-31"), events };
}
