/** @module POLECAT's columns, and linked data that expands without a network. */
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { openRecord } from "#record";
import { polecatColumns } from "#text";
import { desk } from "./desk.js";

const { at, read, chancery } = desk();

test("POLECAT's forty columns, announced acts folded, nothing denied told as done", async () => {
  expect([polecatColumns.length, new Set(polecatColumns).size]).toEqual([40, 40]);
  await chancery("export", "events", "--format", "polecat", "--out", at("all.tab"));
  const [header, ...rows] = read("all.tab").trimEnd().split("\n");
  expect(header?.split("\t")).toEqual(polecatColumns);
  const cells = rows.map((row) =>
    Object.fromEntries(row.split("\t").map((value, index) => [polecatColumns[index], value])),
  );
  expect(rows.every((row) => row.split("\t").length === 40)).toBe(true);
  const pompeo = cells.find((row) => row["Actor Name"] === "Michael R. Pompeo");
  expect([pompeo?.["Event Type"], pompeo?.["Event Date"], pompeo?.["Actor COW"], pompeo?.["Recipient Name"]]).toEqual([
    "CONSULT",
    "2019-04-13",
    "2",
    "Peru",
  ]);
  const rupture = cells.find((row) => row["Event Type"] === "SANCTION");
  expect([rupture?.["Event Date"], rupture?.["Quad Code"]]).toEqual(["None", "4"]);
});

/** Any use of the network is a failure. */
const documentLoader = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
  readonly "@type": readonly string[];
  readonly "@id": string;
};

test("JSON-LD expands offline: events, mentions with both selectors, articles, readings", async () => {
  await chancery("export", "events", "--out", at("all.jsonld"));
  const nodes = (await jsonld.expand(JSON.parse(read("all.jsonld")), { documentLoader })) as unknown as Expanded[];
  const ofType = (type: string): Expanded[] => nodes.filter((node) => node["@type"].includes(type));
  expect(ofType("https://schema.org/NewsArticle").length).toBe(3);
  expect(ofType("http://www.w3.org/ns/prov#Activity").length).toBe(3);
  expect(ofType("urn:chancery:codebook:Event").length).toBe(5);
  const record = await openRecord(at("made.chancery"));
  for (const mention of ofType("http://www.w3.org/ns/oa#Annotation")) {
    const target = mention["http://www.w3.org/ns/oa#hasTarget"]?.[0] as unknown as Expanded;
    const report = decodeURIComponent(
      String(target["http://www.w3.org/ns/oa#hasSource"]?.[0]?.["@id"]).replace("urn:chancery:report:", ""),
    );
    const [place, words] = target["http://www.w3.org/ns/oa#hasSelector"] as unknown as Expanded[];
    const value = (node: Expanded | undefined, name: string): unknown =>
      node?.[`http://www.w3.org/ns/oa#${name}`]?.[0]?.["@value"];
    const { text } = await record.db
      .selectFrom("reports")
      .select("text")
      .where("id", "=", report)
      .executeTakeFirstOrThrow();
    const quoted = Array.from(text)
      .slice(Number(value(place, "start")), Number(value(place, "end")))
      .join("");
    expect(value(words, "exact")).toBe(quoted);
    expect(text).toContain(`${value(words, "prefix")}${quoted}${value(words, "suffix")}`);
  }
  await record.close();
  const quads = await jsonld.toRDF(JSON.parse(read("all.jsonld")), { documentLoader, format: "application/n-quads" });
  expect(
    String(quads)
      .split("\n")
      .filter((line) => line.includes("wasDerivedFrom")).length,
  ).toBeGreaterThan(6);
});
