/** @module Memberships in bodies, and agreements by name with what was done about them. */
import type { Membership, ObjectsFile } from "#data";
import type { AgreementMention, MembershipMention, NamedParty, TimeMention } from "#text";
import { intersect } from "#time";
import { partiesAt } from "./parties.js";
import type { ObjectWords, Scene } from "./scene.js";
import type { Tree } from "./tree.js";
import { timeOf } from "./when-where.js";

export function objectWords(data: ObjectsFile): ObjectWords {
  const { memberships, agreements } = data;
  return {
    members: new Set(memberships.nouns),
    memberPrepositions: new Set(memberships.prepositions),
    memberVerbs: new Set(memberships.verbs),
    within: new Set(memberships.within),
    composition: new Set(memberships.composition),
    as: new Set(memberships.as),
    kinds: new Set(memberships.kinds),
    agreements: new Set(agreements.nouns),
    occasions: new Set(data.occasions),
    acts: new Map(
      Object.entries(agreements.acts).flatMap(([act, lemmas]) => lemmas.map((lemma) => [lemma, act] as const)),
    ),
  };
}

/** A body named at a word that states can belong to. */
function bodyAt(scene: Scene, tree: Tree, word: number): string | null {
  const mention = scene.mentionAt(tree.index, word);
  const party = mention?.parties.length === 1 ? mention.parties[0] : undefined;
  return party?.org && !party.person ? party.org : null;
}

const statesOf = (parties: readonly NamedParty[]): string[] => [
  ...new Set(parties.flatMap((party) => (party.state && !party.org ? [party.state] : []))),
];

/** The body that a membership noun belongs to where the tree hangs it elsewhere: named behind it, in its clause ("its seat for two years on the council"). */
function bodyBehind(scene: Scene, tree: Tree, noun: number): string | null {
  for (let at = noun + 1; at < tree.words.length && at <= noun + 14; at++) {
    if (tree.word(at).upos === "VERB") return null;
    const mention = scene.mentionAt(tree.index, at);
    if (
      mention?.head === at &&
      tree.prepositions(at).some((preposition) => scene.reader.objects.memberPrepositions.has(preposition))
    ) {
      const body = bodyAt(scene, tree, at);
      if (body) return body;
    }
  }
  return null;
}

/** States that stand as subject, possessor or of-phrase of a word or of what it depends on, three steps up. */
function holdersAbove(scene: Scene, tree: Tree, word: number): string[] {
  let at = word;
  // "the incorporation of Peru as a member": who becomes it stands by the object, not by the subject.
  const head = tree.word(word).head;
  if (head >= 0 && tree.prepositions(word).some((preposition) => scene.reader.objects.as.has(preposition))) {
    const named = [...tree.logicalObjects(head), ...(tree.isVerbal(head) ? [] : [head])].flatMap((object) => [
      object,
      ...tree.childrenBy(object, "nmod"),
    ]);
    for (const candidate of named) {
      const states = statesOf(partiesAt(scene, tree, candidate, 0));
      if (states.length > 0) return states;
    }
  }
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const own = tree
      .children(at)
      .filter(
        (child) =>
          ["nsubj", "nmod"].includes(tree.relation(child)) ||
          (tree.relation(child) === "det" && /Poss=Yes|PronType=Prs/.test(tree.word(child).feats)),
      );
    const subjects = tree.isVerbal(at) ? tree.logicalSubjects(at) : [];
    for (const candidate of [...own.map((child) => tree.stands(child)), ...subjects]) {
      const states = statesOf(partiesAt(scene, tree, candidate, 0));
      if (states.length > 0) return states;
    }
    // An apposition or a predicate says what its noun is: "Peru, a member of …".
    const head = tree.word(at).head;
    if (head >= 0 && ["appos", "acl", "conj"].includes(tree.relation(at))) {
      const states = statesOf(partiesAt(scene, tree, head, 0));
      if (states.length > 0) return states;
    }
    at = head;
  }
  return [];
}

/** The time beside a membership: by the tree, else the only bound ("since …", "until …") of its sentence. */
function timesAbout(scene: Scene, tree: Tree, word: number): TimeMention | null {
  const bounds = scene.timesIn(tree.index).filter((time) => time.bound !== null);
  return timeOf(scene, tree, word) ?? (bounds.length === 1 ? (bounds[0] as TimeMention) : null);
}

/** The start of a membership in `knowledge/` that falls into the month told, or null. */
function memberSince(scene: Scene, org: string, member: string, told: string): string | null {
  const month = told.slice(4, 7);
  const fits = (one: Membership): boolean =>
    one.org === org &&
    one.member === member &&
    one.from?.slice(4, 7) === month &&
    intersect({ earliest: one.from, latest: one.to }, scene.times.published) !== null;
  return scene.reader.memberships.find(fits)?.from ?? null;
}

export function membershipsOf(scene: Scene): MembershipMention[] {
  const found: MembershipMention[] = [];
  const words = scene.reader.objects;
  for (const tree of scene.trees) {
    tree.words.forEach((word, at) => {
      const lemma = tree.lemma(at);
      let org: string | null = null;
      let role: string | null = null;
      if (words.members.has(lemma) && word.upos === "NOUN") {
        for (const child of tree.children(at)) {
          if (
            tree.prepositions(child).some((preposition) => words.memberPrepositions.has(preposition)) ||
            tree.relation(child) === "compound"
          )
            org ??= bodyAt(scene, tree, child);
        }
        org ??= bodyBehind(scene, tree, at);
        const kind = tree.children(at).find((child) => words.kinds.has(tree.lemma(child)));
        role =
          kind === undefined
            ? lemma
            : scene.report.text.slice(
                Math.min(tree.word(kind).start, word.start),
                Math.max(tree.word(kind).end, word.end),
              );
      } else if (words.memberVerbs.has(lemma) && word.upos === "VERB") {
        for (const child of [...tree.logicalObjects(at), ...tree.childrenBy(at, "obl")])
          org ??= bodyAt(scene, tree, child);
      } else {
        if (tree.prepositions(at).some((preposition) => words.within.has(preposition))) org = bodyAt(scene, tree, at);
      }
      if (org === null) return;
      const time = timesAbout(scene, tree, at);
      const known =
        scene.times.published.earliest !== null && scene.times.published.earliest === scene.times.published.latest;
      const since = time?.bound === "since" ? time.when.earliest : null;
      const to = known && time?.bound === "until" ? time.when.latest : null;
      for (const member of holdersAbove(scene, tree, at)) {
        // In a report whose year is open, the list of members settles which January "since January" is.
        const from = known || since === null ? since : memberSince(scene, org, member, since);
        if (!found.some((known) => known.org === org && known.member === member)) {
          found.push({ org, member, role, from, to, start: tree.sentence.start, end: tree.sentence.end });
        }
      }
    });
  }
  return found;
}

const capital = /^\p{Lu}/u;

/** The stretch of a name around its head noun: capitalised words to the left, and small words between capitals to the right. */
function nameSpan(tree: Tree, head: number): { first: number; last: number } | null {
  let first = head;
  while (first > 0) {
    const before = tree.word(first - 1);
    const joined = before.form === "-" || before.form === "–";
    if (!(capital.test(before.form) && before.upos !== "DET" && before.upos !== "ADP") && !joined) break;
    first--;
  }
  while (first < head && !capital.test(tree.word(first).form)) first++;
  let last = head;
  if (capital.test(tree.word(head).form) || first < head) {
    for (let at = head + 1; at < tree.words.length && at <= last + 3; at++) {
      const word = tree.word(at);
      if (capital.test(word.form) && word.upos !== "VERB") last = at;
      else if (word.upos !== "ADP" && word.upos !== "DET") break;
    }
  }
  if (first === head && last === head) return null;
  return { first, last };
}

export function agreementsOf(scene: Scene): AgreementMention[] {
  const found: AgreementMention[] = [];
  const { agreements, acts } = scene.reader.objects;
  for (const tree of scene.trees) {
    tree.words.forEach((word, at) => {
      if (!agreements.has(tree.lemma(at)) || (word.upos !== "NOUN" && word.upos !== "PROPN")) return;
      const span = nameSpan(tree, at);
      if (!span || !capital.test(tree.word(at).form)) return;
      const [start, end] = [tree.word(span.first).start, tree.word(span.last).end];
      const name = scene.report.text.slice(start, end);
      const inside = scene.mentionsIn(tree.index).filter((mention) => start <= mention.start && mention.end <= end);
      let parties = statesOf(
        inside.flatMap((mention) => mention.parties.map((party) => ({ ...party, name: "", start, end }))),
      );
      const head = tree.word(at).head;
      const act = [head, ...tree.children(at)]
        .map((near) => (near >= 0 ? acts.get(tree.lemma(near)) : undefined))
        .find((one) => one !== undefined);
      if (parties.length < 2 && act && head >= 0 && tree.isVerbal(head))
        parties = [
          ...new Set([
            ...parties,
            ...tree.logicalSubjects(head).flatMap((subject) => statesOf(partiesAt(scene, tree, subject))),
          ]),
        ];
      const known = found.find((one) => one.name === name);
      if (!known) found.push({ name, parties, act: act ?? "cited", start, end });
    });
  }
  return found;
}
