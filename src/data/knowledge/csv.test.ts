/** @module A bad row is refused with its line and a remedy, never dropped. */
import { describe, expect, it } from "vitest";
import { Fault } from "#text";
import { checkClaims, checkTenures } from "./checks.js";
import { checkCsv } from "./csv.js";
import { membershipRow, tenureRow } from "./schemas.js";

const head = "state,org,office,person,aliases,accreditedTo,from,to,uncertain,acting,source,note";
const tenures = (...lines: string[]) => checkCsv("offices/per.csv", [head, ...lines].join("\n"), tenureRow);
const fault = (act: () => unknown): Fault => {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error("nothing was refused");
};

describe("rows", () => {
  it("a good row is read: lists split, empty cells null, yes true", () => {
    const [row] = tenures(
      'PER,,foreign-minister,Héctor Béjar,Héctor Béjar Rivera; H. Béjar,,2021-07-29,2021-08,,yes,"own, checked",',
    );
    expect(row).toEqual({
      at: "offices/per.csv:2",
      value: {
        state: "PER",
        org: null,
        office: "foreign-minister",
        person: "Héctor Béjar",
        aliases: ["Héctor Béjar Rivera", "H. Béjar"],
        accreditedTo: null,
        from: "2021-07-29",
        to: "2021-08",
        uncertain: false,
        acting: true,
        source: "own, checked",
        note: "",
      },
    });
  });

  it.each<[string, string, string, RegExp]>([
    [
      "a date of no calendar form",
      "PER,,foreign-minister,A B,,,29/07/2021,,,,own,",
      "CH-K13",
      /offices\/per\.csv:2 {2}from “29\/07\/2021”: must be YYYY/,
    ],
    ["a month that is none", "PER,,foreign-minister,A B,,,2021-13,,,,own,", "CH-K13", /from/],
    ["a state's name for its code", "Peru,,foreign-minister,A B,,,2021,,,,own,", "CH-K13", /three capitals/],
    ["an office in words", "PER,,Foreign Minister,A B,,,2021,,,,own,", "CH-K13", /office id/],
    ["no person", "PER,,foreign-minister,,,,2021,,,,own,", "CH-K13", /person “”: must not be empty/],
    ["no source", "PER,,foreign-minister,A B,,,2021,,,,,", "CH-K13", /source/],
    ["a missing cell", "PER,,foreign-minister,A B", "CH-K11", /not CSV/],
  ])("%s is refused", (_, line, code, message) => {
    const refused = fault(() => tenures(line));
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(message);
  });

  it("a wrong header is refused", () => {
    const refused = fault(() => checkCsv("memberships.csv", "org,member\nUN,PER\n", membershipRow));
    expect([refused.code, refused.message]).toEqual([
      "CH-K12",
      expect.stringMatching(/expected “org,member,role,from,to,source,note”/),
    ]);
  });
});

describe("across rows", () => {
  const states = new Set(["PER", "USA"]);
  const told = (line: string) =>
    checkTenures(
      tenures(line).map(({ value: { note: _, ...value }, at }) => ({ value, at })),
      states,
      new Set(["UN"]),
    );
  it.each<[string, string, RegExp]>([
    [
      "an end before its beginning",
      "PER,,head-of-state,A B,,,2021-07-28,2020-01-01,,,own,",
      /ends \(2020-01-01\) before/,
    ],
    ["an unknown state", "XYZ,,head-of-state,A B,,,2021,,,,own,", /unknown state “XYZ”/],
    ["an unknown organisation", ",XYZ,secretary-general,A B,,,2021,,,,own,", /unknown organisation “XYZ”/],
    ["neither state nor organisation", ",,head-of-state,A B,,,2021,,,,own,", /neither/],
    ["no date at all", "PER,,head-of-state,A B,,,,,,,own,", /no date/],
  ])("%s is said", (_, line, message) => expect(told(line).join("\n")).toMatch(message));

  it("a year is not before a day of that year", () =>
    expect(told("PER,,head-of-state,A B,,,2021-07-28,2021,,,own,")).toEqual([]));

  const claim = (code: string, name: string, note: string, line: number) => ({
    at: `names.en.csv:${line}`,
    value: { code, name, note },
  });
  it("a name of two states without a note is said, with a note it stands", () => {
    expect(checkClaims("names", [claim("COD", "Congo", "", 2), claim("COG", "Congo", "", 3)]).join()).toMatch(
      /claimed by COD \(names.en.csv:2\) and COG without a note/,
    );
    expect(checkClaims("names", [claim("COD", "Congo", "also COG", 2), claim("COG", "Congo", "also COD", 3)])).toEqual(
      [],
    );
  });
});
