import { expect, test } from "vitest";
import { loadKnowledge } from "#data";
import { eventTypes, markShapes } from "#text";

test("the mark of a type follows its quad: triangles are words against, crosses deeds against", () => {
  const quads = new Map<string, string>(loadKnowledge().ontology.map(({ type, quad }) => [type, quad]));
  const against = eventTypes.map((type) => [type, quads.get(type), markShapes[type]]);
  expect(against.filter(([, , shape]) => shape === "triangle").map(([, quad]) => quad)).toEqual(
    Array(4).fill("verbal-conflict"),
  );
  expect(against.filter(([, quad]) => quad === "material-conflict").map(([, , shape]) => shape)).toEqual(
    Array(5).fill("cross"),
  );
});
