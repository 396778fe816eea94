/** @module When and where: the time and place that belong to a trigger, by the tree. Nothing is taken from the page. */
import { feature, type Place, type TimeMention, type When } from "#text";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";

export const unknownWhen: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };

/** Distance up the tree from `from` to `to`, or null when `to` is not above it or a clause of another predicate lies between. */
function reaches(tree: Tree, from: number, to: number, governor: number | null): number | null {
  let at = from;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (at === to) return steps;
    // "ordered him to leave within two days": the day of what is asked for is not that of the asking.
    if (governor !== null && tree.relation(at) === "xcomp" && tree.word(at).head === governor) return null;
    // A time inside another clause belongs to that clause.
    if (
      steps > 0 &&
      at !== from &&
      tree.isVerbal(at) &&
      ["ccomp", "advcl", "acl", "parataxis", "conj"].includes(tree.relation(at))
    )
      return null;
    at = tree.word(at).head;
  }
  return null;
}

/** Words whose times are the trigger's too: the verb that carries a noun, infinitives' governors, coordinated heads. */
function bearers(tree: Tree, trigger: number): number[] {
  const found = [trigger];
  let at = trigger;
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.word(at).head;
    if (head < 0) break;
    const relation = tree.relation(at);
    const climbs =
      relation === "xcomp" ||
      relation === "obj" ||
      relation === "nsubj" ||
      relation === "obl" ||
      relation === "nmod" ||
      relation === "cop" ||
      (relation === "conj" && !tree.children(at).some((child) => tree.relation(child) === "nsubj")) ||
      // "wrapped up the visit by meeting": the gerund is of the same time, whichever word it hangs on.
      (relation === "acl" &&
        tree.children(at).some((child) => tree.relation(child) === "mark") &&
        feature(tree.word(at), "VerbForm") !== "Fin") ||
      (relation === "advcl" &&
        feature(tree.word(at), "VerbForm") !== "Fin" &&
        !tree.children(at).some((child) => tree.relation(child) === "nsubj"));
    if (!climbs) break;
    at = head;
    found.push(at);
  }
  return found;
}

/** "asked", "ordered", "promised": a verb whose clause tells what is yet to be done. */
function leadsToAnother({ reader: { words } }: Scene, tree: Tree, verb: number): boolean {
  const reading = tree.isVerbal(verb) ? words.governors.get(tree.lemma(verb)) : undefined;
  return reading === "announced" || reading === "hypothetical";
}

/**
 * The time mention that dates a trigger, or null.
 *
 * @param meets  A visit or meeting: it is not held on the day it is announced. Relations restored or measures taken are.
 */
export function timeOf(scene: Scene, tree: Tree, trigger: number, meets = false): TimeMention | null {
  const times = scene.timesIn(tree.index).filter((time) => time.kind === "DATE" || time.kind === "TIME");
  if (times.length === 0) return null;
  const governs = leadsToAnother(scene, tree, trigger);
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  bearers(tree, trigger).forEach((bearer, rank) => {
    for (const time of times) {
      const heads = Array.from({ length: time.last - time.first + 1 }, (_, offset) => time.first + offset);
      const head =
        heads.find((word) => tree.word(word).head < time.first || tree.word(word).head > time.last) ?? time.first;
      const distance = reaches(tree, head, bearer, governs ? trigger : null);
      if (distance === null || (meets && bearer !== trigger && isDayOfTelling(scene, tree, bearer, time))) continue;
      const cost = rank * 3 + distance + Math.abs(head - trigger) / 50;
      if (cost < least) {
        least = cost;
        best = time;
      }
    }
  });
  const shared = governs ? null : sharedTime(scene, tree, trigger, times);
  return best ?? shared ?? besideWhen(scene, tree, trigger, times);
}

/**
 * "opened relations when its envoy presented his credentials on 23 April", "on 20 May, when it became independent": the
 * day of the clause is the act's, and so is one right before it. By the order of the words, for such trees are often wrong.
 */
function besideWhen(scene: Scene, tree: Tree, trigger: number, times: readonly TimeMention[]): TimeMention | null {
  const { when } = scene.reader.words.sets;
  const at = tree.words.findIndex((_, index) => index > trigger && when.has(tree.lemma(index)));
  if (at < 0 || !tree.isVerbal(trigger) || tree.relation(trigger) !== "root") return null;
  const days = times.filter(
    ({ bound, when: { earliest, latest } }) => !bound && earliest !== null && earliest === latest,
  );
  return days.find(({ last }) => last < at && last >= at - 2) ?? days.find(({ first }) => first > at) ?? null;
}

/** "The visit was announced on Monday": the day of an announcement, unless yet to come, is not that of what is announced. */
function isDayOfTelling(scene: Scene, tree: Tree, verb: number, time: TimeMention): boolean {
  const { words, speech } = scene.reader;
  const lemma = tree.lemma(verb);
  if (words.governors.get(lemma) !== "announced" || !speech.verbs.has(lemma)) return false;
  const { latest } = scene.times.published;
  return time.when.earliest === null || latest === null || time.when.earliest <= latest;
}

/** The only day of a sentence, where it hangs on what goes on from the trigger: "met X and addressed Y on Tuesday", "met X to discuss Y on Tuesday". */
function sharedTime(scene: Scene, tree: Tree, trigger: number, times: readonly TimeMention[]): TimeMention | null {
  // "the 30th anniversary of the fall of the wall on 7 November": of several times the one that is a day.
  const days = times.filter(({ when: { earliest, latest } }) => earliest !== null && earliest === latest);
  const [only, second] = days.length > 0 ? days : times;
  if (!only || second || !tree.isVerbal(trigger)) return null;
  const { meanwhile } = scene.reader.words.sets;
  let at = tree.word(only.first).head;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (at === trigger) return only;
    const own = tree.children(at).some((child) => tree.relation(child) === "nsubj");
    const mark = tree.children(at).find((child) => tree.relation(child) === "mark");
    const bare = mark === undefined;
    const form = feature(tree.word(at), "VerbForm");
    const goesOn =
      ["conj", "parataxis"].includes(tree.relation(at)) ||
      form === "Inf" ||
      // "met X, addressed Y on Tuesday": a finite clause without conjunction or subject goes on with the first.
      // "opened relations, raising its consulate on 9 July": so does a gerund.
      (tree.relation(at) === "advcl" && bare && (form === "Fin" || form === "Ger" || form === "Part")) ||
      // "met X; addressed Y on Tuesday", which no verb governs; "met X while attending Y on Tuesday".
      (tree.relation(at) === "ccomp" && bare && form === "Fin") ||
      (mark !== undefined && form !== "Fin" && meanwhile.has(tree.lemma(mark)));
    if (tree.isVerbal(at) && (own || !goesOn)) return null;
    at = tree.word(at).head;
  }
  return null;
}

/** "at the palace in Lima" leads to the act through places alone; "the crisis in Venezuela" is not where it was deplored. */
function hangsAsPlace(tree: Tree, word: number, bearer: number, where: ReadonlySet<string>): boolean {
  let at = tree.word(word).head;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (at === bearer) return true;
    if (!tree.prepositions(at).some((preposition) => where.has(preposition))) return false;
    at = tree.word(at).head;
  }
  return false;
}

/** The place where it was done: a place phrase below the trigger or its carrier. */
export function placeOf(scene: Scene, tree: Tree, trigger: number, where: ReadonlySet<string>): Place | null {
  for (const bearer of bearers(tree, trigger)) {
    for (const word of tree.subtree(bearer)) {
      const preposition = tree.preposition(word);
      if (preposition === null || !where.has(preposition)) continue;
      if (tree.clause(word) !== tree.clause(bearer) || !hangsAsPlace(tree, word, bearer, where)) continue;
      const place = scene.placeAt(tree.index, word)?.place ?? scene.mentionAt(tree.index, word)?.place;
      if (place) return place;
    }
    if (tree.isVerbal(bearer)) break;
  }
  return null;
}
