/**
 * @module "the coalition led by Saudi Arabia", "the US-led coalition": a group without a name acts as whoever leads it.
 *
 * Told by the order of the words: trees often take the participle for the sentence's verb.
 */
import type { ActorMention } from "#text";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

/** Words between the group and "led", and between "led by" and the leader, at most. */
const reach = 2;

function isLed(scene: Scene, tree: Tree, word: number): boolean {
  const { upos, feats, form } = tree.words[word] ?? {};
  if (upos !== "VERB" && upos !== "ADJ") return false;
  const { leading } = scene.reader;
  if (leading.has(tree.lemma(word))) return true;
  // A participle that was taken for an adjective has itself as lemma.
  const written = form?.toLowerCase() ?? "";
  return /VerbForm=Part/u.test(feats ?? "") && [...leading].some((verb) => written.startsWith(verb.slice(0, -2)));
}

/** Who leads the group that a noun names; null where nobody is told. */
export function leaderOf(scene: Scene, tree: Tree, noun: number): ActorMention | null {
  if (tree.word(noun).upos !== "NOUN") return null;
  for (let at = noun + 1; at <= noun + reach; at++) {
    if (isLed(scene, tree, at)) {
      if (!tree.words[at + 1] || !scene.reader.agents.has(tree.lemma(at + 1))) return null;
      for (let next = at + 2; next <= at + 2 + reach && next < tree.words.length; next++) {
        const mention = scene.mentionAt(tree.index, next);
        if (mention) return mention;
        if (tree.word(next).upos === "VERB") return null;
      }
      return null;
    }
    if (tree.words[at]?.upos !== "ADJ") break;
  }
  for (let at = noun - 1; at >= Math.max(2, noun - 1 - reach); at--) {
    if (isLed(scene, tree, at)) return tree.word(at - 1).form === "-" ? scene.mentionAt(tree.index, at - 2) : null;
    if (!["ADJ", "NOUN"].includes(tree.word(at).upos)) return null;
  }
  return null;
}
