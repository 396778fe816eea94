import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConlluSentence, parseConllu, writeConllu } from "./conllu.js";

const sample = `# sent_id = 1
# text = Vámonos al mar.
1-2	Vámonos	_	_	_	_	_	_	_	_
1	Vamos	ir	VERB	_	Mood=Imp|Number=Plur	0	root	_	_
2	nos	nosotros	PRON	_	_	1	expl:pv	_	_
3-4	al	_	_	_	_	_	_	_	_
3	a	a	ADP	_	_	5	case	_	_
4	el	el	DET	_	Definite=Def	5	det	_	_
5	mar	mar	NOUN	_	_	1	obl	_	SpaceAfter=No
6	.	.	PUNCT	_	_	1	punct	_	_

`;

describe("CoNLL-U", () => {
  it("what is read is written again the same", () => {
    expect(writeConllu(parseConllu(sample))).toBe(sample);
  });

  it("a blank head stays blank", () => {
    const line = "1\tHola\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    expect(writeConllu(parseConllu(line))).toBe(line);
  });

  it("an underscore is a word", () => {
    const line = "1\t_\t_\tPUNCT\t_\t_\t0\troot\t_\t_\n\n";
    expect(parseConllu(line)[0]?.words[0]).toMatchObject({ form: "_", lemma: "_" });
    expect(writeConllu(parseConllu(line))).toBe(line);
  });

  it("a line of nine columns is named", () => {
    expect(() => parseConllu("1\ta\tb\tc\td\te\tf\tg\th")).toThrow(/CH-L03|line 1: 9 columns/);
  });

  it("any sentence comes back from the page", () => {
    const text = fc.string({ minLength: 1, unit: "binary" }).map((s) => s.replace(/[\t\n\r]/g, "x"));
    const word = fc.record({
      form: text,
      upos: fc.constantFrom("NOUN", "VERB", ""),
      head: fc.integer({ min: -2, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const sentence: ConlluSentence = {
          comments: ["# a comment"],
          words: words.map((one) => ({ ...one, lemma: "x", xpos: "_", feats: "", deprel: "", misc: "_" })),
          ranges: [],
        };
        expect(parseConllu(writeConllu([sentence]))).toEqual([sentence]);
      }),
    );
  });
});
