import { expect, test } from "vitest";
import { loadKnowledge } from "#data";
import { titled } from "./remarks.js";
import { historianWorld } from "./world.js";

const world = historianWorld(loadKnowledge());

test.each([
  ["Met with President Carter May 26.", "USA", ["USA head-of-state Carter"]],
  ["Met with Foreign Minister Adel al-Jubeir, and officials.", "SAU", ["SAU foreign-minister Adel al-Jubeir"]],
  ["Met with President Moon Jae-in. Visited U.S. troops.", "KOR", ["KOR head-of-state Moon Jae-in"]],
  ["Met with King Abdullah II bin Al-Hussein in Amman.", "JOR", ["JOR head-of-state Abdullah II bin Al-Hussein"]],
  ["Met with President Duda of Poland.", "BEL", ["POL head-of-state Duda"]],
  ["Conferred with Acting Clerk Jones and Joseph R. Biden.", "BEL", []],
  ["Attended a summit meeting with Russian President Vladimir Putin.", "CHE", ["RUS head-of-state Vladimir Putin"]],
  ["Visited the Louvre.", "FRA", []],
])("“%s”", (remark, host, expected) => {
  const met = world.remarks.meetings(remark, host).flatMap((meeting) => meeting.met);
  expect(met.map(({ state, office, person }) => [state, office, person].filter(Boolean).join(" "))).toEqual(expected);
  for (const { start, end, person } of met) expect(remark.slice(start, end)).toContain(person);
});

test.each([
  ["Prime Minister Kyriakos Mitsotakis", "head-of-government", "Kyriakos Mitsotakis"],
  ["Amir Sheikh Tamim bin Hamad Al Thani", "head-of-state", "Tamim bin Hamad Al Thani"],
  ["Deputy Prime Minister Somebody", "deputy-head-of-government", "Somebody"],
  ["Sheikh Nasser Sabah", null, "Nasser Sabah"],
])("“%s” is a title and a name", (words, office, person) => {
  expect(titled(words, world.words)).toEqual({ office, person });
});
