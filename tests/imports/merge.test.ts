/** @module Records of others as witnesses beside the press: they merge with it, settle its days, and are told apart from it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { levelOf, listEvents, listOffices, listReports } from "#answers";
import { type Record as OpenRecord, settle, takeRows } from "#record";
import { lines, ran } from "../cli/ran.js";
import { type MadeReport, on, recordOf } from "../properties/record-made.js";
import { folder as files, rowsOf } from "./rows.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-imports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const visit = {
  mode: "visit",
  cameo: "042",
  actors: ["USA:Rex Tillerson"],
  recipients: ["PER"],
  where: "Lima",
} as const;

const press = (days: string, id = "andes"): MadeReport => ({
  id,
  outlet: "Andes Daily",
  published: on("2018-02-08"),
  events: [{ ...visit, quote: "Tillerson was in Lima.", when: on(...(days.split("/") as [string, string?])) }],
});

async function take(record: OpenRecord, ...names: string[]) {
  const { rows } = await rowsOf(names);
  const taken = await takeRows(record, rows, "test", new Set());
  await settle(record);
  return taken;
}

test.each([
  ["agrees", "2018-02-05/2018-02-06", undefined],
  ["says less", "2018-02-06", "more-precise"],
  ["is a day longer", "2018-02-05/2018-02-07", "more-precise"],
  ["says another day", "2018-02-08", "contradicts"],
])("an official record settles the days of a visit where the press %s", async (_says, days, sort) => {
  const record = await recordOf([press(days)]);
  await take(record, "travels.xml");
  const [event] = await listEvents(record, { report: "andes" });
  expect(event?.witnesses.map(({ report, kind }) => [report, kind])).toEqual([
    ["andes", "press"],
    ["travels-3779", "official-record"],
  ]);
  expect(event?.when).toMatchObject({ edtf: "2018-02-05/2018-02-06", basis: "import" });
  expect(event?.differences.find(({ field }) => field === "when")?.sort).toBe(sort);
  expect(event?.independentWitnesses).toBe(2);
  await record.close();
});

test("of a meeting, the press may name the one day of the stay", async () => {
  const record = await recordOf([
    {
      id: "andes",
      published: on("2018-02-07"),
      events: [
        {
          quote: "They met.",
          actors: ["USA:Rex Tillerson", "PER:Pedro Pablo Kuczynski"],
          where: "Lima",
          when: on("2018-02-06"),
        },
      ],
    },
  ]);
  await take(record, "travels.xml");
  const [event] = await listEvents(record, { report: "andes" });
  expect(event?.witnesses.map(({ report }) => report)).toEqual(["andes", "travels-3779"]);
  expect(event?.when).toMatchObject({ edtf: "2018-02-06", basis: "stated" });
  await record.close();
});

test("a data set's day is no better than a report's own", async () => {
  const record = await recordOf([press("2018-02-07")]);
  await take(record, "polecat.tab");
  const [event] = await listEvents(record, { report: "andes" });
  expect(event?.witnesses.map(({ kind }) => kind)).toEqual(["data-set", "press"]);
  expect(event?.when).toMatchObject({ edtf: "2018-02-07", basis: "stated" });
  // The row names the paper that it was made from: one voice.
  expect(event?.independentWitnesses).toBe(1);
  await record.close();
});

test("rows taken twice change nothing; a row that has changed takes its own place", async () => {
  const record = await recordOf([]);
  await take(record, "travels.xml", "cuba.xml");
  const before = await listEvents(record);
  expect((await take(record, "travels.xml", "cuba.xml")).every(({ outcome }) => outcome === "unchanged")).toBe(true);
  expect(await listEvents(record)).toEqual(before);
  const { rows } = await rowsOf(["travels.xml"]);
  const [row] = rows;
  if (!row) throw new Error("no row");
  const text = `${row.input.text} Later.`;
  const changed = {
    ...row,
    input: { ...row.input, text },
    coding: { ...row.coding, report: { ...row.coding.report, text } },
  };
  expect(await takeRows(record, [changed], "test", new Set())).toMatchObject([
    { id: "travels-3779", outcome: "replaced", remarks: [{ code: "CH-D05" }] },
  ]);
  expect(await listReports(record)).toHaveLength(before.length === 0 ? 0 : 9);
  await record.close();
});

test("an id that a data set uses again is another row", async () => {
  const record = await recordOf([]);
  const { rows } = await rowsOf(["icews.tab"]);
  const [row] = rows;
  if (!row) throw new Error("no row");
  const other = { ...row, input: { ...row.input, text: `${row.input.text} ` } };
  const taken = await takeRows(record, [row, other], "test", new Set());
  expect(taken.map(({ id }) => id)).toEqual(["icews-1-2018-02-06", "icews-1-2018-02-06-2"]);
  await record.close();
});

test("recognition histories and credentials make the level of relations; chiefs of mission are tenures", async () => {
  const record = await recordOf([]);
  await take(record, "cuba.xml", "kosovo.xml", "kaidanow-tina-s.xml");
  expect((await levelOf(record, "USA", "CUB")).slice(0, 5).map(({ level, from }) => [level, from.earliest])).toEqual([
    ["unknown", null],
    ["restored", "1902-05-27"],
    ["full", "1923-03-05"],
    ["broken", "1961-01-03"],
    ["restored", "2015-07-20"],
  ]);
  const offices = await listOffices(record, { party: "USA", at: "XKX" });
  expect(
    offices
      .filter(({ witnesses }) => witnesses.length > 0)
      .map(({ office, person, from, to }) => [office, person, from, to])
      .sort(),
  ).toEqual([
    ["ambassador", "Tina S. Kaidanow", "2008-07-25", "2009-07-06"],
    ["charge-daffaires", "Tracey Ann Jacobson", "2012-08", null],
  ]);
  await record.close();
});

const at = (name: string): string => join(folder, name);

test("the command line says what was taken, what not, and what in doubt; lists and exports tell the kind", async () => {
  const file = at("a.chancery");
  const given = ["import", join(files, "travels.xml"), join(files, "polecat.tab"), "--record", file];
  const first = await ran(...given, "--table");
  expect(first.exit).toBe(2);
  expect(first.err).toContain("Took 5 rows (3 historian-travels, 2 polecat) telling 8 events.");
  expect(first.err).toMatch(/error: .*travels\.xml:27 .* {2}\[CH-I04\]/);
  expect(first.err).toContain("2 rows could not be taken; the rest was.");
  const again = await ran(...given, "--json");
  expect(lines<{ outcome: string }>(again.out).map(({ outcome }) => outcome)).toEqual(Array(5).fill("unchanged"));

  expect((await ran("reports", "--kind", "official-record", "--table", "--record", file)).out).toContain(
    "Office of the Historian, U.S. Department of State, official record",
  );
  const [event] = lines<{ id: string }>(
    (await ran("events", "PER", "USA", "--mode", "visit", "--json", "-q", "--record", file)).out,
  );
  const shown = await ran("show", event?.id as string, "--table", "--record", file);
  expect(shown.out).toMatch(/travels-3779 .*official record/);
  expect(shown.out).toMatch(/polecat-P1 .*data set/);
  expect((await ran("why", event?.id as string, "--table", "--record", file)).out).toContain(
    "import.historian-travels.consult.visit   official record, taken from the row's own fields",
  );
  const linked = await ran("export", "events", "--format", "jsonld", "--record", file);
  expect(linked.out).toContain('"chancery:OfficialRecord"');
  expect(linked.out).toContain('"chancery:DataSetRow"');
  expect((await ran("export", "witnesses", "--format", "csv", "--record", file)).out).toContain("official-record");
  expect((await ran("cite", "travels-3779", "--accessed", "2026-11-24", "--record", file)).out).toContain(
    "row travels-3779",
  );
  expect((await ran("check", "--record", file)).exit).toBe(0);
});

test("events exported as POLECAT and imported are the same events", async () => {
  const file = at("b.chancery");
  await ran(
    "import",
    join(files, "travels.xml"),
    join(files, "visits.xml"),
    join(files, "cuba.xml"),
    "--record",
    file,
    "-q",
  );
  await ran("export", "events", "--format", "polecat", "--out", at("one.tab"), "--record", file, "-q");
  await ran("import", at("one.tab"), "--record", at("c.chancery"), "-q");
  await ran("export", "events", "--format", "polecat", "--out", at("two.tab"), "--record", at("c.chancery"), "-q");
  // Ids, sources, language and version are those of the rows, not of what they tell.
  const told = (name: string): string[] =>
    readFileSync(at(name), "utf8")
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("\t")
          .filter((_cell, column) => column > 0 && ![33, 34, 38, 39].includes(column))
          .join("\t"),
      )
      .sort();
  expect(told("two.tab")).toEqual(told("one.tab"));
  expect(told("one.tab").length).toBeGreaterThan(8);
});

test("nothing to take is nothing found; a wrong kind is a fault", async () => {
  writeFileSync(at("empty.md"), "nothing");
  expect((await ran("import", folder, "--as", "icews", "--record", at("d.chancery"))).exit).toBe(1);
  expect((await ran("import", at("empty.md"), "--record", at("d.chancery"))).err).toContain("[CH-I01]");
});
