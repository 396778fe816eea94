/** @module The example of the language engine runs as it stands. Needs `npm run build`. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "#data";

const built = existsSync(join(home, "dist", "language", "index.js"));

test.skipIf(!built)("examples/language.mjs prints words, lemmas and heads", () => {
  const out = execFileSync(
    process.execPath,
    [join(home, "examples", "language.mjs"), "fr", "Le ministre a quitté Lima."],
    {
      encoding: "utf8",
    },
  );
  expect(out.split("\n").filter(Boolean)).toEqual([
    "Le\tle\tDET\tdet\tministre",
    "ministre\tministre\tNOUN\tnsubj\tquitté",
    expect.stringMatching(/^a\tavoir\tAUX\taux(:tense)?\tquitté$/),
    "quitté\tquitter\tVERB\troot\t",
    "Lima\tLima\tPROPN\tobj\tquitté",
    ".\t.\tPUNCT\tpunct\tquitté",
  ]);
});
