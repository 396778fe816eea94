/** @module What is made of rows: events, tenures, remarks, faults; every quotation is where it says. */
import { expect, test } from "vitest";
import { codesOf, rowsOf, told } from "./rows.js";

test("a journey is a visit, and whom the remark names was met", async () => {
  const { rows, faults } = await rowsOf(["travels.xml"]);
  expect(rows.map((row) => [row.coding.id, told(row), codesOf(row)])).toEqual([
    [
      "travels-3779",
      [
        "CONSULT/visit USA Rex W. Tillerson foreign-minister > PER 2018-02-05/2018-02-06 Lima",
        "CONSULT USA Rex W. Tillerson foreign-minister + PER Pedro Pablo Kuczynski head-of-state + PER Cayetana Aljovín foreign-minister 2018-02-05/2018-02-06 Lima",
      ],
      [],
    ],
    [
      "travels-4115",
      [
        "CONSULT/visit USA Joseph R. Biden head-of-state > CHE 2021-06-15/2021-06-16 Geneva",
        "CONSULT USA Joseph R. Biden head-of-state + CHE Guy Parmelin head-of-state 2021-06-15/2021-06-16 Geneva",
        "CONSULT/third-party USA Joseph R. Biden head-of-state + RUS Vladimir Putin head-of-state 2021-06-15/2021-06-16 Geneva",
      ],
      [],
    ],
    [
      "travels-9902",
      ["CONSULT/visit USA Joseph R. Biden head-of-state > “Atlantis” 2022-07-15 Atlantis"],
      ["CH-I14", "CH-I12"],
    ],
  ]);
  expect(rows[0]?.kind).toBe("official-record");
  expect(rows[2]?.coding.report.text).toContain("A & B");
  expect(faults).toEqual([
    {
      code: "CH-I04",
      message: expect.stringMatching(/travels\.xml:27 {2}start-date “soon” is no day: 2018-02-05 is expected\. /),
    },
  ]);
});

test("a visit is the guest's, and a meeting in it with the host", async () => {
  const { rows } = await rowsOf(["visits.xml"]);
  expect(rows.flatMap(told)).toEqual([
    "CONSULT/visit GRC Kyriakos Mitsotakis head-of-government > USA 2020-01-07/2020-01-08 United States",
    "CONSULT GRC Kyriakos Mitsotakis head-of-government + USA Trump head-of-state 2020-01-07/2020-01-08 United States",
    "CONSULT/visit KOR Moon Jae-in head-of-state > USA 2021-05-21 United States",
  ]);
});

test("a chief of mission is a tenure; the credentials are an event", async () => {
  const { rows } = await rowsOf(["kosovo.xml", "kaidanow-tina-s.xml"]);
  expect(rows.map(({ coding }) => coding.tenures)).toMatchObject([
    [
      {
        person: "Tina S. Kaidanow",
        office: "ambassador",
        state: "USA",
        accreditedTo: "XKX",
        acting: false,
        from: "2008-07-25",
        to: "2009-07-06",
      },
    ],
    [
      {
        person: "Tracey Ann Jacobson",
        office: "charge-daffaires",
        acting: true,
        from: "2012-08",
        to: null,
        heldOn: { earliest: "2012-08-01", latest: null },
      },
    ],
  ]);
  expect(rows.map(codesOf)).toEqual([[], ["CH-I19"]]);
  expect(rows.flatMap(told)).toEqual(["SUPPORT USA Tina S. Kaidanow ambassador > XKX 2008-07-25"]);
});

test("the headings of a recognition history are acts; the text has their days", async () => {
  const { rows } = await rowsOf(["cuba.xml"]);
  expect(rows.map((row) => [row.coding.id, ...told(row), ...codesOf(row)])).toEqual([
    ["rdcr-cuba-1", "SUPPORT USA > CUB 1902"],
    ["rdcr-cuba-2", "SUPPORT USA + CUB 1902-05-27"],
    ["rdcr-cuba-3", "SANCTION/discontinue USA + CUB 1961-01-03"],
    ["rdcr-cuba-4", "SUPPORT USA + CUB 2015-07-20"],
    ["rdcr-cuba-5", "CH-I20"],
    ["rdcr-cuba-6"],
  ]);
  expect(rows[1]?.coding.events[0]?.quote).toBe(
    "Relations began on May 27, 1902, when Envoy Herbert Squiers presented his credentials.",
  );
});

test("POLECAT's rows, with what is wrong in them told", async () => {
  const { rows, faults } = await rowsOf(["polecat.tab"]);
  expect(rows.map((row) => [row.coding.id, row.kind, told(row), codesOf(row)])).toEqual([
    ["polecat-P1", "data-set", ["CONSULT/visit USA Rex Tillerson > PER 2018-02-06 Lima"], []],
    ["polecat-P2", "data-set", ["ACCUSE XKX + UN > “protesters” 2018-02-07"], ["CH-I17", "CH-I12", "CH-I17"]],
  ]);
  expect(rows[0]?.coding.report).toMatchObject({
    outlet: "POLECAT",
    agency: "Andes Daily",
    published: { edtf: "2018-02-07" },
  });
  expect(faults).toEqual([{ code: "CH-I04", message: expect.stringMatching(/polecat\.tab:4 {2}.*MUMBLE.*CONSULT/) }]);
});

test("a header with names that no row has, and tabs at the end, lose no row", async () => {
  const { rows, faults } = await rowsOf(["polecat-excess.tab"]);
  expect(rows.map((row) => [...told(row), ...codesOf(row)])).toEqual([
    ["CONSULT/visit USA Rex Tillerson > PER 2018-02-06 Lima", "CH-I11"],
    ["CONSULT/visit USA Rex Tillerson > PER 2018-02-09 Lima", "CH-I11"],
  ]);
  expect(faults).toEqual([
    { code: "CH-I03", message: expect.stringMatching(/:4 {2}the row has 2 cells, 40 are expected/) },
  ]);
});

test("ICEWS's rows: an id used twice, codes that are none, statements", async () => {
  const { rows, faults } = await rowsOf(["icews.tab"]);
  expect(rows.map((row) => [row.coding.id, ...told(row), ...codesOf(row)])).toEqual([
    ["icews-1-2018-02-06", "CONSULT/visit USA > PER 2018-02-06 Lima"],
    ["icews-1-2018-02-07", "THREATEN/violence PER > “Atlantis” 2018-02-07", "CH-I15", "CH-I12"],
    ["icews-2-2018-02-08", "CH-I13", "CH-I15", "CH-I16"],
  ]);
  expect(rows[2]?.coding.statements).toMatchObject([{ speaker: { state: "PER" }, about: [{ state: "CHL" }] }]);
  expect(faults).toEqual([{ code: "CH-I04", message: expect.stringMatching(/icews\.tab:5 {2}.*“never”/) }]);
});

test("the year without codes is read by the names of the acts, its days month first, its letters windows-1252", async () => {
  const { rows } = await rowsOf(["icews-2017.tab"]);
  expect(rows.map((row) => [...told(row), ...codesOf(row)])).toEqual([
    ["AGREE PER > CHL 2017-01-31", "CH-I10", "CH-I13", "CH-I15"],
  ]);
  expect(rows[0]?.coding.report.text).toContain("Perú");
});

test("every quotation and every name stands where it says", async () => {
  const { rows } = await rowsOf(["travels.xml", "visits.xml", "kosovo.xml", "cuba.xml", "polecat.tab", "icews.tab"]);
  for (const { coding } of rows) {
    const points = Array.from(coding.report.text);
    const at = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      points.slice(start, end).join("");
    for (const event of coding.events) {
      expect(at(event)).toBe(event.quote);
      expect(event.quote).not.toBe("");
      expect(at(event.trigger)).not.toBe("");
      for (const { person, start, end } of event.actors)
        if (person !== null) expect(at({ start, end })).toContain(person);
    }
    for (const tenure of coding.tenures) expect(at(tenure)).toBe(tenure.person);
  }
  expect(rows.length).toBeGreaterThan(12);
});

test.each([
  ["a file that is not there", ["none.xml"], "CH-I02"],
  ["a file that is none of the records", ["../rows.ts"], "CH-I01"],
])("%s is a fault", async (_says, files, code) => {
  const { rows, faults } = await rowsOf(files);
  expect([rows.length, faults.map((one) => one.code)]).toEqual([0, [code]]);
});

test("what is said to be another kind is not taken for it", async () => {
  expect((await rowsOf(["polecat.tab"], "historian-travels")).faults.map(({ code }) => code)).toEqual(["CH-I01"]);
});
