/** @module People decide at the command line: each verb, what it says, what it leaves in the record. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { GoldReport, ReviewItem, Withdrawn } from "#answers";
import { type Decision, openRecord, type RecordEvent } from "#record";
import type { Keys } from "../../src/interfaces/cli/keyboard.js";
import { reviewSession } from "../../src/interfaces/cli/reviewing.js";
import { makeRecord } from "./made-record.js";
import { lines, ran } from "./ran.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-decisions-"));
const file = join(folder, "made.chancery");
const signed = ["--by", "mk", "--reason", "read the text", "--at", "2026-11-24T11:00:00Z", "-r", file];

beforeEach(async () => {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
  await makeRecord(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function events(...filters: readonly string[]): Promise<RecordEvent[]> {
  return lines<RecordEvent>((await ran("events", ...filters, "-q", "--json", "-r", file)).out);
}

async function visit(): Promise<RecordEvent> {
  return (await events("--mode", "visit", "--factuality", "happened"))[0] as RecordEvent;
}

test("an accepted event is reviewed, and says by whom", async () => {
  const { id } = await visit();
  const { out, err, exit } = await ran("accept", id, "--json", ...signed);
  const [decision] = lines<Decision>(out);
  expect([exit, decision?.kind, decision?.event, decision?.targets.map(({ report }) => report)]).toEqual([
    0,
    "accept",
    id,
    ["andes-0206", "courrier"],
  ]);
  expect(err).toBe(`Ruled on 2 readings of 2 reports. Taken back by: chancery undo ${decision?.id}\n`);
  expect((await events("--reviewed")).map((event) => event.id)).toEqual([id]);
  expect((await events("--unreviewed")).length).toBe((await events()).length - 1);
  expect((await visit()).reviewed).toEqual({ by: "mk", at: "2026-11-24T11:00:00Z", verdict: "accepted" });
  expect((await ran("show", id, "--table", "-r", file)).out).toContain("accepted by mk, 2026-11-24");
});

test("a rejected event is withdrawn, is shown as such, and comes back when the decision is taken back", async () => {
  const before = await events();
  const { id } = await visit();
  const [decision] = lines<Decision>((await ran("reject", id, "--json", ...signed)).out);
  expect((await events()).map((event) => event.id)).not.toContain(id);
  const shown = await ran("show", id, "--json", "-r", file);
  const [withdrawn] = lines<Withdrawn>(shown.out);
  expect([shown.exit, withdrawn?.withdrawn]).toEqual([0, true]);
  expect(withdrawn?.readings.map(({ report }) => report)).toEqual(["andes-0206", "courrier"]);
  expect(withdrawn?.decisions.map(({ reason }) => reason)).toEqual(["read the text"]);
  expect((await ran("show", id, "--table", "-r", file)).out).toContain(`${id} was withdrawn`);
  expect((await ran("undo", decision?.id as string, "-r", file)).exit).toBe(0);
  expect(await events()).toEqual(before);
});

test("a corrected value stands, rests on the decision, and the record is whole", async () => {
  const { id } = await visit();
  await ran("correct", id, "--field", "recipients", "--to", "Pérou:Pedro Pablo Kuczynski", ...signed);
  await ran("correct", id, "--report", "courrier", "--field", "when", "--to", "2018-02-06", ...signed);
  const event = await visit();
  expect([event.id, event.recipients[0]?.person, event.when.earliest, event.when.latest]).toEqual([
    id,
    "Pedro Pablo Kuczynski",
    "2018-02-06",
    "2018-02-06",
  ]);
  const why = lines<{ reasons: { field: string; basis: string }[] }>((await ran("why", id, "--json", "-r", file)).out);
  expect(why[0]?.reasons.find(({ field }) => field === "recipient")?.basis).toBe(`decision ${event.decisions[0]?.id}`);
  expect((await ran("check", "-r", file)).exit).toBe(0);
});

test("merged events are one, and a split makes them two again", async () => {
  const other = await visit();
  const meeting = (await events("--type", "CONSULT")).find(({ mode }) => mode === null);
  const merged = await ran("merge", other.id, meeting?.id as string, ...signed);
  expect(merged.exit).toBe(0);
  const count = (await events()).length;
  const [one] = lines<RecordEvent>((await ran("show", other.id, "--json", "-r", file)).out);
  const later = signed.map((word) => word.replace("11:00:00Z", "11:00:01Z"));
  expect((await ran("split", one?.id as string, "--report", "courrier", ...later)).exit).toBe(0);
  expect((await events()).length).toBe(count + 1);
});

test.each([
  ["an unknown event", ["accept", "e-000000"], "CH-D13"],
  ["no reason", ["reject", "VISIT", "--reason", " "], "CH-D10"],
  ["no instant", ["accept", "VISIT", "--at", "yesterday"], "CH-D10"],
  ["an unknown field", ["correct", "VISIT", "--field", "weather", "--to", "fair"], "CH-D11"],
  ["a mode of another type", ["correct", "VISIT", "--field", "mode", "--to", "expel"], "CH-D12"],
  ["no date", ["correct", "VISIT", "--field", "when", "--to", "2018-02-31"], "CH-D12"],
  ["an unknown party", ["correct", "VISIT", "--field", "actors", "--to", "Perru"], "CH-Q04"],
  ["no witness of it", ["reject", "VISIT", "--report", "andes-0409"], "CH-D14"],
  ["one and the same event", ["merge", "VISIT", "VISIT"], "CH-D15"],
  ["nothing to split off", ["split", "VISIT"], "CH-D16"],
  ["an unknown decision", ["undo", "d-000000"], "CH-D17"],
])("%s is a fault", async (_says, args, code) => {
  const { id } = await visit();
  const words = args.map((word) => (word === "VISIT" ? id : word));
  const sign = args[0] === "undo" ? ["-r", file] : [...signed, ...words.slice(words.indexOf(id) + 1)];
  const { err, exit } = await ran(...words, ...sign);
  expect([exit, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
  expect((await ran("decisions", "-r", file)).exit).toBe(1);
});

test("decisions given out are taken over by another record, once", async () => {
  const { id } = await visit();
  await ran("accept", id, ...signed);
  await ran("correct", id, "--field", "contexts", "--to", "economic", ...signed);
  const given = (await ran("decisions", "--json", "-q", "-r", file)).out;
  writeFileSync(join(folder, "given.jsonl"), given);
  const other = join(folder, "other.chancery");
  await makeRecord(other);
  const first = await ran("decisions", "--import", join(folder, "given.jsonl"), "-r", other);
  expect([first.exit, first.err]).toEqual([0, "2 decisions taken over, 0 known already.\n"]);
  const again = await ran("decisions", "--import", join(folder, "given.jsonl"), "-r", other);
  expect(again.err).toBe("0 decisions taken over, 2 known already.\n");
  expect((await ran("decisions", "--json", "-q", "-r", other)).out).toBe(given);
  writeFileSync(join(folder, "broken.jsonl"), `${given}{"kind":"accept"}\n`);
  const broken = await ran("decisions", "--import", join(folder, "broken.jsonl"), "-r", other);
  expect([broken.exit, broken.err]).toEqual([2, expect.stringContaining("line 3 is no decision")]);
});

test("reviewed readings come out as gold data, by report", async () => {
  const { id } = await visit();
  await ran("accept", id, "--report", "courrier", ...signed);
  const [gold] = lines<GoldReport>((await ran("decisions", "--gold", "-r", file)).out);
  expect(gold).toMatchObject({ id: "courrier", lang: "fr", complete: true, rejected: 0 });
  expect(gold?.events).toMatchObject([
    { type: "CONSULT", mode: "visit", actors: ["USA"], recipients: ["PER"], symmetric: false, sure: true, by: ["mk"] },
  ]);
  const [event] = gold?.events ?? [];
  expect(gold?.text.includes(event?.trigger ?? "?")).toBe(true);
});

/** Keys as if typed, and lines for the questions that ask for words. */
function typed(keys: readonly string[], words: readonly string[] = []): Keys {
  const [left, said] = [[...keys], [...words]];
  return {
    next: async () => left.shift() ?? null,
    line: async () => said.shift() ?? "",
    close: () => {},
  };
}

async function review(keys: Keys): Promise<{ made: number; decisions: Decision[] }> {
  const record = await openRecord(file);
  const shown = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    let second = 0;
    const sign = () => ({ by: "mk", reason: "", at: `2026-11-24T11:00:0${second++}Z` });
    const made = await reviewSession(record, { sign }, keys);
    const { decisionsOf } = await import("#record");
    return { made, decisions: await decisionsOf(record) };
  } finally {
    shown.mockRestore();
    await record.close();
  }
}

test("the queue is listed where there is no terminal", async () => {
  const { out, err, exit } = await ran("review", "--json", "--limit", "2", "-r", file);
  const items = lines<ReviewItem>(out);
  expect([exit, items.length]).toEqual([0, 2]);
  expect(err).toMatch(/^\d+ questions waiting, the first 2 shown\.\n$/);
  for (const { question, codebook } of items) expect([question, codebook.definition === ""]).toEqual(["right", false]);
});

test("one key is one answer, and the next takes it back", async () => {
  const { made, decisions } = await review(
    typed(["a", "x", "backspace", "space", "e", "q"], ["where", "Lima, PER", "named"]),
  );
  expect(made).toBe(2);
  expect(decisions.map(({ kind, field, reason }) => [kind, field, reason])).toEqual([
    ["accept", null, "reviewed: right as read"],
    ["correct", "where", "named"],
  ]);
});

test("a queue worked through is empty, and its end is said", async () => {
  const all = (await ran("review", "--json", "-q", "-r", file)).out.split("\n").filter(Boolean).length;
  const { made } = await review(typed(Array.from({ length: all }, () => "a")));
  expect(made).toBe(all);
  const { err, exit } = await ran("review", "--json", "-r", file);
  expect([exit, err]).toEqual([1, "Nothing waits. More will once reports are read.\n"]);
});

test("what was missed is added, told as the decision says, and taken back", async () => {
  const before = await events();
  const added = [
    "--type",
    "SUPPORT",
    "--cameo",
    "054",
    "--actors",
    "Perú",
    "--recipients",
    "Chile",
    "--when",
    "2019-04",
  ];
  const { out, exit } = await ran(
    "add",
    "andes-0409",
    "--words",
    "Lima had broken off",
    ...added,
    "--table",
    ...signed,
  );
  const [id = "", words] = [out.slice(0, out.indexOf(" ")), out.slice(out.indexOf(" ")).trim()];
  expect([exit, words]).toEqual([0, expect.stringMatching(/^add e-\w{6} SUPPORT PER → CHL 2019-04$/)]);
  const [event] = await events("Peru", "Chile");
  expect(event).toMatchObject({ type: "SUPPORT", cameo: "054", reviewed: { by: "mk", verdict: "added" } });
  expect((await ran("show", event?.id as string, "--table", "-r", file)).out).toContain("added by mk, 2026-11-24");
  expect((await ran("decisions", "--kind", "add", "--json", "-q", "-r", file)).exit).toBe(0);
  expect((await ran("add", "andes-0409", ...added, ...signed)).err).toContain("CH-Q01");
  expect((await ran("undo", id, "-r", file)).exit).toBe(0);
  expect(await events()).toEqual(before);
});
