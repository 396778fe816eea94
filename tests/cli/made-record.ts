/** @module A record of made-up reports, small enough that every line of output can be read. */
import type { Coding } from "#coding";
import { addReport, openRecord, settle } from "#record";
import { type MadeReport, madeCoding, madeInput, on, unknown } from "../properties/record-made.js";

const met = {
  actors: ["USA:Rex Tillerson", "PER:Pedro Pablo Kuczynski"],
  where: "Lima",
  contexts: ["diplomatic", "corruption"],
} as const;
const visit = {
  mode: "visit",
  cameo: "042",
  actors: ["USA:Rex Tillerson"],
  recipients: ["PER"],
  where: "Lima",
} as const;

const reports: readonly MadeReport[] = [
  {
    id: "andes-0206",
    outlet: "Andes Daily",
    published: on("2018-02-06"),
    lang: "en",
    events: [
      {
        ...visit,
        quote: "Tillerson is in Lima on a two-day visit.",
        when: on("2018-02-05", "2018-02-07"),
        factuality: "ongoing",
      },
      { ...met, quote: "On Tuesday he met Kuczynski.", when: on("2018-02-06") },
    ],
  },
  {
    id: "courrier",
    outlet: "Le Courrier",
    agency: "AFP",
    lang: "fr",
    events: [
      { ...visit, quote: "Tillerson a achevé mardi sa visite à Lima 🕊.", when: { ...unknown, weekday: 2, ends: true } },
    ],
  },
  {
    id: "andes-0409",
    outlet: "Andes Daily",
    published: on("2019-04-09"),
    lang: "en",
    events: [
      {
        quote: "Pompeo will visit Lima on 13 April.",
        mode: "visit",
        cameo: "042",
        actors: ["USA:Michael R. Pompeo"],
        recipients: ["PER"],
        when: on("2019-04-13"),
        where: "Lima",
        factuality: "announced",
      },
      {
        quote: "Peru does not recognise the Assembly of Caracas.",
        type: "REJECT",
        cameo: "120",
        actors: ["PER"],
        recipients: ["VEN"],
        factuality: "ongoing",
      },
      {
        quote: "Lima had broken off relations.",
        type: "SANCTION",
        mode: "discontinue",
        cameo: "161",
        actors: ["PER"],
        recipients: ["VEN"],
        background: true,
        when: on("2017-01-01", "2017-12-31"),
      },
    ],
  },
];

/** What else the first report tells. */
function withFacts(coding: Coding): Coding {
  if (coding.id !== "andes-0206") return coding;
  const tillerson = coding.events[0]?.actors[0] ?? null;
  return {
    ...coding,
    report: {
      ...coding.report,
      title: "Tillerson in Lima",
      dateline: { place: "Lima", country: "PER", date: "2018-02-06" },
    },
    statements: [
      {
        speaker: tillerson,
        quote: coding.report.text.slice(0, 12),
        direct: true,
        verb: "say",
        medium: null,
        about: [],
        start: 0,
        end: 11,
      },
    ],
    tenures: [
      {
        person: "Pedro Pablo Kuczynski",
        office: "head-of-state",
        state: "PER",
        accreditedTo: null,
        acting: false,
        standing: "holds",
        from: null,
        to: null,
        heldOn: on("2018-02-06"),
        predecessor: null,
        successor: null,
        start: 0,
        end: 11,
      },
    ],
    memberships: [
      { org: "UNSC", member: "PER", role: "non-permanent member", from: "2018-01-01", to: null, start: 0, end: 11 },
    ],
    agreements: [{ name: "Andes Trade Agreement", parties: ["USA", "PER"], act: "cited", start: 0, end: 11 }],
    remarks: [{ code: "CH-R15", message: "the page's date is not believed" }],
  };
}

export async function makeRecord(path: string): Promise<void> {
  const record = await openRecord(path, { create: true });
  for (const made of reports) {
    await addReport(record, {
      id: made.id,
      input: madeInput(made),
      source: "made",
      coding: withFacts(madeCoding(made)),
      coder: "test",
    });
  }
  await settle(record);
  await record.close();
}
