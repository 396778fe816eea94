import { describe, expect, it } from "vitest";
import { averagedByShare, type TrainingSentence, treebankWays, WaysLearner } from "./ways.js";

const of = (treebank: string): TrainingSentence => ({ comments: [], words: [], ranges: [], treebank });
const sentences = [of("xx/news"), of("xx/web"), of("xx/news")];

describe("learning from several treebanks for the sake of one", () => {
  it("a lesson counts whole for its own treebank and in part for the other", () => {
    const learner = new WaysLearner(2, treebankWays(sentences, { follow: "xx/news", others: 0.25, share: 1 }));
    learner.begin(of("xx/web"));
    learner.add(0, 4);
    expect([...learner.weights]).toEqual([4, 0]);
    learner.begin(of("xx/news"));
    expect([...learner.weights]).toEqual([1, 0]);
    learner.add(1, 4);
    expect([...learner.weights]).toEqual([1, 4]);
    learner.begin(of("xx/web"));
    expect([...learner.weights]).toEqual([4, 1]);
  });

  it("what is given in the end are the followed treebank's weights, averaged over all examples", () => {
    const learner = new WaysLearner(1, treebankWays(sentences, { follow: "xx/news", others: 0.5, share: 1 }));
    learner.begin(of("xx/web"));
    learner.count();
    learner.add(0, 4);
    learner.count();
    learner.count();
    learner.count();
    // Two of weight for two of the four steps, which are counted from one.
    expect(learner.averaged()[0]).toBeCloseTo(2 - 4 / 5);
  });

  it("the model's weights are the pooled ones and the followed ones, averaged by share", () => {
    const ways = treebankWays(sentences, { follow: "xx/news", others: 0.5, share: 0.25 });
    const learn = (one: unknown): Float32Array[] => [Float32Array.from(one ? [8, 0] : [4, 4])];
    expect(averagedByShare(ways, learn).map((table) => [...table])).toEqual([[5, 3]]);
    expect(averagedByShare(undefined, learn).map((table) => [...table])).toEqual([[4, 4]]);
  });

  it("without ways it is one learner, whatever the treebank", () => {
    const learner = new WaysLearner(1, undefined);
    learner.begin(of("xx/web"));
    learner.add(0, 1);
    learner.begin(of("xx/news"));
    learner.add(0, 1);
    expect([...learner.weights]).toEqual([2]);
  });

  it("a treebank that is not there cannot be followed", () => {
    expect(() => treebankWays(sentences, { follow: "xx/law", others: 1, share: 1 })).toThrow(/xx\/law/);
  });
});
