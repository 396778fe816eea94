import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { home, languageFiles } from "#data";
import { analyse } from "../analyse.js";
import { type ConlluSentence, parseConllu } from "../conllu/conllu.js";
import { buildModel } from "../model/load.js";
import { readModel, writeModel } from "../model/weights.js";
import { ALL, packTable, unpackTable } from "../numbers/learner.js";
import { LEFT, RIGHT, SHIFT, State } from "../parsing/state.js";
import { ruleOf } from "./contractions.js";
import { correctNames, markPassives } from "./corrections.js";
import { textOf } from "./measure.js";
import { cost, goldTree } from "./oracle.js";
import { planFile, readPlan } from "./plan.js";
import { score } from "./scores.js";
import { TINY } from "./settings.js";
import { trainModel } from "./train-model.js";

/** A made treebank: "The NOUN VERBs the NOUN .", every noun with every verb. */
function madeTreebank(): ConlluSentence[] {
  const nouns = ["minister", "envoy", "army", "bank", "court", "king"];
  const verbs = ["meet", "warn", "visit", "thank"];
  const blocks: string[] = [];
  for (const a of nouns) {
    for (const v of verbs) {
      for (const b of nouns) {
        blocks.push(
          [
            "1\tThe\tthe\tDET\t_\tDefinite=Def\t2\tdet\t_\t_",
            `2\t${a}\t${a}\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_`,
            `3\t${v}s\t${v}\tVERB\t_\tNumber=Sing|Tense=Pres\t0\troot\t_\t_`,
            "4\tthe\tthe\tDET\t_\tDefinite=Def\t5\tdet\t_\t_",
            `5\t${b}s\t${b}\tNOUN\t_\tNumber=Plur\t3\tobj\t_\tSpaceAfter=No`,
            "6\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_",
          ].join("\n"),
        );
      }
    }
  }
  return parseConllu(blocks.join("\n\n"));
}

const data = languageFiles.language.parse({
  name: "made",
  titles: [],
  abbreviations: [],
  openers: [],
  quotes: [],
  together: [],
  standIns: { person: "A", state: "B" },
});

describe("training", () => {
  const sentences = madeTreebank();
  const train = (): Buffer =>
    writeModel(trainModel(sentences, data, { headlines: { titled: 0, capitals: 0 } }, TINY, () => {})).packed;
  const first = train();

  it("the same sentences and seed give the same bytes", () => {
    expect(train().equals(first)).toBe(true);
  });

  it("what is learnt reads a sentence of the kind", () => {
    const { sentences: read } = analyse(
      "The king warns the banks. The court thanks the kings.",
      buildModel("made", readModel(first, "made"), data),
    );
    expect(
      read.map(({ words }) => words.map((word) => `${word.lemma}/${word.upos}/${word.deprel}/${word.head}`).join(" ")),
    ).toEqual([
      "the/DET/det/1 king/NOUN/nsubj/2 warn/VERB/root/-1 the/DET/det/4 bank/NOUN/obj/2 ./PUNCT/punct/2",
      "the/DET/det/1 court/NOUN/nsubj/2 thank/VERB/root/-1 the/DET/det/4 king/NOUN/obj/2 ./PUNCT/punct/2",
    ]);
  });

  it("of two treebanks that disagree, the model follows the one named", () => {
    const other = sentences.map((sentence) => ({
      ...sentence,
      treebank: "made/web",
      words: sentence.words.map((word) => (word.deprel === "obj" ? { ...word, deprel: "obl" } : word)),
    }));
    const both = [...sentences.map((sentence) => ({ ...sentence, treebank: "made/news" })), ...other, ...other];
    const plan = { headlines: { titled: 0, capitals: 0 } };
    const relation = (follow: string): string | undefined => {
      const file = writeModel(
        trainModel(both, data, { ...plan, ways: { follow, others: 0.5, share: 0.9 } }, TINY, () => {}),
      ).packed;
      return analyse("The king warns the banks.", buildModel("made", readModel(file, "made"), data)).sentences[0]
        ?.words[4]?.deprel;
    };
    expect([relation("made/news"), relation("made/web")]).toEqual(["obj", "obl"]);
  });

  it("a file that is no model is a fault", () => {
    expect(() => readModel(new Uint8Array([1, 2, 3]), "weights.br")).toThrow(/weights.br is no model file/);
  });

  it("the treebank's text is put together again", () => {
    expect(textOf(sentences.slice(0, 2))).toBe("The minister meets the ministers. The minister meets the envoys.");
  });
});

describe("what is trained on", () => {
  const plans = readdirSync(join(home, "languages"), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith("training.yaml"))
    .map((file) => file.split(/[/\\]/)[0] as string);

  it.each(plans)("%s: no test part, no PUD, no GUM", (code) => {
    const plan = readPlan(code);
    for (const file of plan.train) {
      expect(file).not.toMatch(/test|pud|gum/i);
      expect(plan.test).not.toContain(file);
    }
  });

  it("the plan refuses a test part", () => {
    const plan = { train: ["xx/pud-test"], test: ["xx/a-test"], sources: [], licence: "x" };
    expect(planFile.safeParse(plan).success).toBe(false);
    expect(planFile.safeParse({ ...plan, train: ["xx/a-dev"] }).success).toBe(true);
  });
});

describe("the oracle", () => {
  it.each([[[1, -1, 1]], [[2, 2, -1, 5, 5, 2, 2]], [[-1, 0, 1, 2]], [[1, 2, 3, -1]], [[1, 5, 3, 1, 3, -1, 5, 8, 5]]])(
    "moves of no cost make the tree %j",
    (heads) => {
      const gold = goldTree(heads);
      const state = new State();
      state.begin(heads.length);
      while (!state.done) {
        const move = [SHIFT, LEFT, RIGHT].find((one) => state.allowed(one) && cost(one, state, gold) === 0);
        if (move === SHIFT) state.shift();
        else if (move === LEFT) state.arcLeft(0);
        else if (move === RIGHT) state.arcRight(0);
        else throw new Error("no move of no cost");
      }
      expect([...state.head.subarray(0, heads.length)].map((head) => (head === heads.length ? -1 : head))).toEqual(
        heads,
      );
    },
  );
});

describe("corrections", () => {
  const [sentence] = parseConllu(`1\tLima\tlima\tPROPN\t_\t_\t3\tnsubj\t_\t_
2\tfue\tser\tAUX\t_\t_\t3\taux\t_\t_
3\ttomada\ttomar\tVERB\t_\tVerbForm=Part\t0\troot\t_\t_
4\tpor\tpor\tADP\t_\t_\t5\tcase\t_\t_
5\ttropas\ttropa\tNOUN\t_\t_\t3\tobj\t_\t_
`) as [ConlluSentence];

  it("a passive is marked", () => {
    expect(markPassives(sentence, { auxiliary: "ser", agent: "por" }).words.map((word) => word.deprel)).toEqual([
      "nsubj:pass",
      "aux:pass",
      "root",
      "case",
      "obl:agent",
    ]);
  });

  it("a name keeps its capitals", () => {
    expect(correctNames(sentence).words[0]?.lemma).toBe("Lima");
  });

  it.each([
    ["situarse", ["situar", "se"], { ending: "se", tail: "", words: ["se"], unaccent: false }],
    ["haciéndolo", ["haciendo", "lo"], { ending: "lo", tail: "", words: ["lo"], unaccent: true }],
    ["fazê-lo", ["fazer", "lo"], { ending: "ê-lo", tail: "er", words: ["lo"], unaccent: false }],
  ])("the rule of %s", (form, words, rule) => {
    expect(ruleOf(form, words)).toEqual(rule);
  });
});

describe("scores", () => {
  const gold = parseConllu(
    "1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n1\tde\tde\tADP\t_\t_\t3\tcase\t_\t_\n2\tle\tle\tDET\t_\t_\t3\tdet\t_\t_\n3\tmur\tmur\tNOUN\t_\t_\t0\troot\t_\t_\n\n",
  );
  const unsplit = parseConllu("1\tdu\tdu\tDET\t_\t_\t2\tdet\t_\t_\n2\tmur\tmur\tNOUN\t_\t_\t0\troot\t_\t_\n\n");

  it("gold against itself is perfect", () => {
    expect(Object.values(score(gold, gold))).toEqual([100, 100, 100, 100, 100, 100, 100, 100]);
  });

  it("a missed contraction costs its words", () => {
    expect(score(gold, unsplit)).toMatchObject({ sentences: 100, words: 40, upos: 40, las: 40 });
  });
});

describe("small integers", () => {
  it("weights keep their order and sign within a step of the root", () => {
    const weights = Float32Array.from([0, 0, 100, -100, 1, -1, 25, 0]);
    const packed = packTable(weights, 2, ALL);
    expect(packed.values).toHaveLength(6);
    expect([...unpackTable(packed)]).toEqual([0, 0, 16129, -16129, 169, -169, 4096, 0]);
  });
});
