/** @module Roles of a rule followed through a tree: from a trigger to the words, and the parties, that stand there. */
import { feature, type NamedParty } from "#text";
import { distinct, hostsAt, partiesAt } from "./parties.js";
import type { Role, Step } from "./rules.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";
import { unsaidSubject } from "./unsaid-subject.js";

/** A trigger in its sentence. */
export interface Site {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly word: number;
  /** The last word of a trigger of several: "off" of "broke off". */
  readonly through?: number;
  /** Phrases are looked for in the tree alone, never by the order of the words: for what must not stand there. */
  readonly strict?: boolean;
  /** A phrase that hangs on the object counts as the verb's, whatever the object names: "put a Frenchman on trial". For conditions. */
  readonly loose?: boolean;
}

/** The verb that carries a noun trigger: "held" of "held talks", "arrived" of "arrived for talks"; null where none. */
export function carrier({ scene, tree, word }: Site): { verb: number; light: boolean } | null {
  let at = word;
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.word(at).head;
    if (head < 0) return null;
    const relation = tree.relation(at);
    if (
      (isPredicate(tree, head) || tree.children(head).some((child) => tree.relation(child) === "cop")) &&
      ["obj", "nsubj", "obl", "xcomp", "ccomp", "advcl"].includes(relation)
    ) {
      const light =
        scene.reader.words.sets.light.has(tree.lemma(head)) &&
        (relation === "obj" || tree.word(at).deprel === "nsubj:pass" || relation === "nsubj" || relation === "obl");
      return { verb: head, light };
    }
    // "held a series of meetings": the noun that only counts others is passed over.
    const counted = relation === "nmod" && scene.reader.measures.has(tree.lemma(head));
    if (!counted && relation !== "conj" && relation !== "appos" && relation !== "flat") return null;
    at = head;
  }
  return null;
}

/** A verb, or an auxiliary that is the predicate itself ("no hubo reunión"). */
function isPredicate(tree: Tree, word: number): boolean {
  const { upos } = tree.word(word);
  return upos === "VERB" || (upos === "AUX" && tree.relation(word) !== "aux" && tree.relation(word) !== "cop");
}

/** The word that a word hangs on, nouns that only count others passed over: "a round of talks". */
function headOver({ scene, tree }: Site, from: number): number {
  let head = tree.word(from).head;
  for (let steps = 0; steps < 2 && head >= 0 && scene.reader.measures.has(tree.lemma(head)); steps++)
    head = tree.word(head).head;
  return head;
}

/** "says it is willing": a pronoun taken for a dummy, though it stands for somebody. */
function dummySubject({ scene, tree, word }: Site): number[] {
  return tree
    .childrenBy(word, "expl")
    .filter((child) => child < word && partiesAt(scene, tree, child, 0).length > 0)
    .slice(0, 1);
}

function nounSubjects(site: Site): number[] {
  const { tree, word } = site;
  const copular = tree.children(word).find((child) => tree.relation(child) === "nsubj");
  if (copular !== undefined) return [tree.stands(copular)];
  const dummy = dummySubject(site);
  if (dummy.length > 0) return dummy;
  const carried = carrier(site);
  if (!carried) return [];
  const objects = tree.logicalObjects(carried.verb);
  // "a meeting was held", "talks began": the noun is itself the subject; who acts must stand elsewhere.
  return tree
    .logicalSubjects(carried.verb)
    .filter((subject) => subject !== word && (carried.light || !objects.includes(subject)));
}

/**
 * Where the tree gives nothing, the order of the words: a mention right behind one of the prepositions, after the
 * trigger and before the next clause. Parsers hang such phrases wrong more often than writers do.
 */
function prepositionalByOrder({ scene, tree, word }: Site, any: ReadonlySet<string>): number[] {
  for (let at = word + 1; at < tree.words.length && at < word + 20; at++) {
    const { upos, form } = tree.word(at);
    if (
      form === ";" ||
      form === ":" ||
      upos === "SCONJ" ||
      (upos === "VERB" && tree.children(at).some((child) => tree.relation(child) === "nsubj"))
    )
      return [];
    // "over two raids" is easily taken for "more than two".
    const counts = upos === "ADV" && tree.words[at + 1]?.upos === "NUM";
    if ((upos !== "ADP" && !counts) || !any.has(tree.lemma(at))) continue;
    if (scene.timesIn(tree.index).some(({ first, last }) => first <= at + 1 && at <= last)) continue;
    // "positions of Cambodia": such a phrase is the noun's right before it, whatever the rule would like.
    if (at > word + 1 && scene.reader.attributive.has(tree.lemma(at))) continue;
    for (let next = at + 1; next <= at + 3 && next < tree.words.length; next++) {
      const mention = scene.mentionAt(tree.index, next);
      if (mention && betweenVerbs({ scene, tree, word }, at, mention.head)) break;
      if (mention) return [mention.head];
      if (["ADP", "PUNCT", "SCONJ"].includes(tree.word(next).upos)) break;
    }
  }
  return [];
}

/** Whether a phrase behind `at` belongs to another verb that stands between the trigger and it: "the town held by rebels". */
function betweenVerbs({ scene, tree, word }: Site, at: number, head: number): boolean {
  const above = tree.word(head).head;
  return above > word && above < at && tree.word(above).upos === "VERB" && scene.mentionAt(tree.index, above) === null;
}

const isInTime = ({ scene, tree }: Site, word: number): boolean =>
  scene.timesIn(tree.index).some(({ first, last }) => first <= word && word <= last);

function prepositional(site: Site, from: number, any: ReadonlySet<string>): number[] {
  const { tree } = site;
  const fits = (child: number): boolean => {
    const relation = tree.relation(child);
    if (
      relation !== "obl" &&
      relation !== "nmod" &&
      relation !== "iobj" &&
      relation !== "obj" &&
      relation !== "advmod" &&
      relation !== "advcl" &&
      relation !== "acl"
    )
      return false;
    const mark = marker(tree, child);
    return tree.prepositions(child).some((preposition) => any.has(preposition)) || (mark !== null && any.has(mark));
  };
  // "an alliance announced with China": the phrase hangs on the participle, and is the noun's.
  const participles = tree
    .childrenBy(from, "acl")
    .filter((child) => child !== site.word && tree.word(child).deprel !== "acl:relcl");
  // "talks on Tuesday between Malta and Tunisia": nothing belongs to a day but what tells the day.
  const days = tree.children(from).filter((child) => isInTime(site, child));
  const found = [from, ...participles, ...days].flatMap((holder) =>
    tree
      .children(holder)
      .filter(fits)
      .map((child) => phraseOf(tree, child, any)),
  );
  if (found.length > 0 || from !== site.word) return found;
  // A with-phrase often hangs one step off: on the light verb, or on the object ("held talks on trade with Peru").
  const word = tree.word(from);
  if (word.upos === "NOUN" || word.upos === "PROPN") {
    const carried = carrier(site);
    // "is planned for July": a day is no party of the visit.
    const beside = carried
      ? tree.children(carried.verb).filter((child) => child > from && fits(child) && !isInTime(site, child))
      : [];
    return beside.length > 0 || site.strict ? beside : prepositionalByOrder(site, any);
  }
  for (const object of tree.logicalObjects(from)) {
    if (site.loose || scenePlain(site, object)) found.push(...tree.children(object).filter(fits));
  }
  return found.length > 0 || site.strict ? found : prepositionalByOrder(site, any);
}

/** "spoke with the chancellor to review", "called for Syria to withdraw": the preposition taken for the conjunction of what follows is its noun's. */
function phraseOf(tree: Tree, clause: number, any: ReadonlySet<string>): number {
  const mark = tree.children(clause).find((child) => tree.relation(child) === "mark");
  if (mark === undefined || !any.has(tree.lemma(mark)) || tree.word(mark).upos !== "ADP") return clause;
  return tree.childrenBy(clause, "nsubj").find((child) => child > mark) ?? clause;
}

/** A noun that names no party itself, so that phrases behind it may belong to the verb. */
function scenePlain({ scene, tree }: Site, word: number): boolean {
  return (scene.mentionAt(tree.index, word)?.parties.length ?? 0) === 0;
}

/** A finite verb without a subject in its tree: the last mention before it, no preposition before that and no verb between. */
function subjectByOrder({ scene, tree }: Site, verb: number): number[] {
  if (
    feature(tree.word(verb), "VerbForm") !== "Fin" &&
    !tree.children(verb).some((child) => tree.relation(child) === "aux")
  )
    return [];
  for (let at = verb - 1; at >= 0 && at > verb - 15; at--) {
    const { upos, form } = tree.word(at);
    if (upos === "VERB" || form === ";" || form === ":") return [];
    const mention = scene.mentionAt(tree.index, at);
    if (!mention) continue;
    const before = mention.first > 0 ? tree.word(mention.first - 1) : null;
    if (before?.upos === "ADP") {
      at = mention.first;
      continue;
    }
    // "Spain and Morocco reaffirmed": the name before the conjunction acts as well.
    const det = before?.upos === "DET" ? 1 : 0;
    const joined =
      tree.words[mention.first - 1 - det]?.upos === "CCONJ"
        ? scene.mentionAt(tree.index, mention.first - 2 - det)
        : null;
    if (joined) return [joined.head, mention.head];
    // "a Venezuelan company, where they sign": a plural verb has no subject in the singular, and an adjective none at all.
    const plural =
      feature(tree.word(verb), "Number") === "Plur" && feature(tree.word(mention.head), "Number") === "Sing";
    if (mention.modifier || (plural && mention.parties.length < 2)) {
      at = mention.first;
      continue;
    }
    return [mention.head];
  }
  return [];
}

/** By order, before the verb itself or before the one it goes on from: "A and B go to the seat, where they sign". */
function subjectsByOrder(site: Site, verb: number): number[] {
  const own = subjectByOrder(site, verb);
  const { tree } = site;
  const above = tree.word(verb).head;
  const goesOn = ["conj", "advcl", "parataxis"].includes(tree.relation(verb));
  return own.length > 0 || !goesOn || above < 0 || above > verb || tree.word(above).upos !== "VERB"
    ? own
    : subjectByOrder(site, above);
}

/** "voted on a motion to expel": a noun's infinitive is done by whose noun it is, else by the subject above. */
function whosePurpose({ scene, tree }: Site, verb: number, subjects: readonly number[]): readonly number[] {
  const noun = tree.word(verb).head;
  const purpose =
    tree.word(verb).deprel === "acl" &&
    feature(tree.word(verb), "VerbForm") === "Inf" &&
    tree.word(noun)?.upos === "NOUN" &&
    subjects.length === 1 &&
    subjects[0] === noun;
  if (!purpose || partiesAt(scene, tree, noun).length > 0) return subjects;
  // "the decision announced by Italy to recall": who acts by the participle decides.
  const agents = tree
    .childrenBy(noun, "acl")
    .filter((child) => child !== verb && tree.isPassive(child))
    .flatMap((child) => tree.logicalSubjects(child));
  const above = agents.length > 0 ? agents : [tree.subjectAbove(noun) ?? noun];
  return above;
}

/** A verb without an object in its tree: the mention or noun that follows it at once, its particle passed over. */
function objectByOrder({ scene, tree, word, through }: Site, verb: number): number[] {
  const last = verb === word ? (through ?? verb) : verb;
  // "had broken off relations": a particle taken for the preposition of the object.
  const taken = tree.children(verb).find((child) => tree.children(child).includes(last));
  if (last > verb && taken !== undefined) return [taken];
  for (let at = last + 1; at <= last + 4 && at < tree.words.length; at++) {
    const { upos } = tree.word(at);
    const mention = scene.mentionAt(tree.index, at);
    if (mention && !mention.modifier) return [mention.head];
    if (upos === "NOUN" || upos === "PROPN") return tree.word(at).head === verb || mention ? [at] : [];
    if (upos !== "DET" && upos !== "ADJ" && !(upos === "ADP" && at === last + 1 && tree.word(at).head !== at + 1))
      return [];
  }
  return [];
}

/** "broke off relations in 2009 and restored them": the object of a verb that goes on is what the verb before it had. */
function namedBefore(tree: Tree, verb: number, object: number): number {
  const before = tree.word(verb).head;
  const pronoun = tree.word(object);
  if (pronoun.upos !== "PRON" || feature(pronoun, "Person") !== "3" || feature(pronoun, "Reflex") === "Yes")
    return object;
  if (tree.relation(verb) !== "conj" || before < 0 || before > verb || !tree.isVerbal(before)) return object;
  const number = feature(pronoun, "Number");
  const nouns = tree
    .logicalObjects(before)
    .filter((noun) => tree.word(noun).upos === "NOUN" && feature(tree.word(noun), "Number") === number);
  return nouns.length === 1 ? (nouns[0] as number) : object;
}

/** "announced on Thursday new sanctions": a day hung as the object gives way to the noun hung on it, or to the next one. */
function pastTime({ scene, tree }: Site, word: number): number {
  const time = scene.timesIn(tree.index).find(({ first, last }) => first <= word && word <= last);
  if (!time) return word;
  const noun = tree.children(word).find((child) => child > time.last && tree.word(child).upos === "NOUN");
  if (noun !== undefined) return noun;
  for (let at = time.last + 1; at <= time.last + 4 && at < tree.words.length; at++) {
    const { upos } = tree.word(at);
    if (upos === "NOUN" || upos === "PROPN") return at;
    if (upos !== "DET" && upos !== "ADJ" && upos !== "ADP") break;
  }
  return word;
}

/** "a South Korean tanker" hung as if "South" were its noun: the noun behind the adjective stands for the phrase. */
function nounOf({ scene, tree }: Site, word: number): number {
  const mention = scene.mentionAt(tree.index, word);
  if (mention?.basis !== "adjective") return word;
  const behind = mention.last + 1;
  const noun = tree.words[behind];
  return noun?.upos === "NOUN" && noun.head >= mention.first && noun.head <= mention.last ? behind : word;
}

/** "opened on 3 May 1961, when its envoy presented his credentials": the clause hangs on the verb or on its day. */
function whenClauses({ scene, tree }: Site, verb: number): number[] {
  const { when } = scene.reader.words.sets;
  const times = scene.timesIn(tree.index);
  const onDay = (head: number): boolean =>
    times.some(({ first, last }) => first <= head && head <= last) && tree.clause(head) === tree.clause(verb);
  return tree.words.flatMap(({ head }, at) =>
    at > verb &&
    tree.isVerbal(at) &&
    tree.children(at).some((child) => child < at && when.has(tree.lemma(child))) &&
    (head === verb || onDay(head))
      ? [at]
      : [],
  );
}

/** The words behind "when", to the sentence's end, where the tree knows no such clause of a main verb. */
function whenByOrder({ scene, tree, word }: Site): number[] | null {
  if (tree.relation(word) !== "root") return null;
  const { when } = scene.reader.words.sets;
  const opened = tree.words.findIndex((_, at) => at > word && when.has(tree.lemma(at)));
  return opened < 0 ? null : tree.words.map((_, at) => at).slice(opened + 1);
}

/** "Zambia, China sign agreement": a headline's comma is its conjunction. */
function headlinePair({ scene, tree }: Site, subject: number): number[] {
  const mention = scene.mentionAt(tree.index, subject);
  if (mention?.first !== 2 || tree.words[1]?.form !== "," || tree.words.at(-1)?.form === ".") return [];
  const other = scene.mentionAt(tree.index, 0);
  return other && !other.modifier && other.last === 0 ? [other.head] : [];
}

/** The conjunction that opens a clause: "to" of an infinitive, "from" of a gerund. */
function marker(tree: Tree, clause: number): string | null {
  const mark = tree.children(clause).find((child) => tree.relation(child) === "mark");
  return mark === undefined ? null : tree.lemma(mark);
}

const modifiers: ReadonlySet<string> = new Set(["amod", "compound", "flat"]);

function step(site: Site, from: number, taken: Step): number[] {
  const { scene, tree } = site;
  if (taken.kind === "preposition") return prepositional(site, from, taken.any);
  if (taken.kind === "either") return [...new Set(taken.steps.flatMap((one) => step(site, from, one)))];
  const verbal = tree.word(from).upos === "VERB" || tree.word(from).upos === "AUX";
  switch (taken.name) {
    case "subject": {
      if (!verbal) return nounSubjects({ ...site, word: from });
      const subjects = whosePurpose(site, from, tree.logicalSubjects(from));
      const found =
        subjects.length > 0
          ? subjects
          : tree.isPassive(from)
            ? prepositionalByOrder({ ...site, word: from }, scene.reader.agents)
            : subjectsByOrder(site, from);
      return found.flatMap((at) => [...headlinePair(site, at), nounOf(site, at)]);
    }
    case "object": {
      const objects = tree.logicalObjects(from).map((at) => pastTime(site, namedBefore(tree, from, at)));
      return (objects.length > 0 || tree.isPassive(from) ? objects : objectByOrder(site, from)).map((at) =>
        nounOf(site, at),
      );
    }
    case "indirect": {
      const indirect = tree.indirect(from);
      return indirect === null ? [] : [indirect];
    }
    case "possessor":
      return tree
        .children(from)
        .filter(
          (child) =>
            tree.word(child).deprel === "nmod:poss" ||
            (tree.relation(child) === "det" && /Poss=Yes|PronType=Prs/.test(tree.word(child).feats)),
        );
    case "modifier":
      return tree
        .children(from)
        .filter(
          (child) =>
            modifiers.has(tree.relation(child)) ||
            tree.word(child).deprel === "nmod:unmarked" ||
            tree.isAdjective(child),
        );
    case "complement":
      // A name is no clause, however the tree hangs it.
      return tree
        .childrenBy(from, "xcomp", "ccomp", "csubj", "advcl", "acl")
        .filter((child) => tree.word(child).deprel !== "acl:relcl" && scene.mentionAt(tree.index, child) === null);
    case "head": {
      const head = headOver(site, from);
      return head < 0 ? [] : [head];
    }
    case "case":
      return tree.childrenBy(from, "case");
    case "self":
      return [from];
    case "auxiliary":
      return tree.childrenBy(from, "aux");
    case "adverb":
      return tree.childrenBy(from, "advmod");
    case "negation":
      return tree.children(from).filter((child) => {
        const { negation } = scene.reader.words.sets;
        return negation.has(tree.lemma(child)) || tree.isNoMore(child, negation);
      });
    case "condition":
      return tree.children(from).filter((child) =>
        // "unless the rockets stop" with a verb that was taken for a noun: its conjunction stands as a preposition.
        tree.childrenBy(child, "mark", "case").some((mark) => scene.reader.words.sets.condition.has(tree.lemma(mark))),
      );
    case "when":
      return whenClauses(site, from);
    case "any":
      return tree.subtree(from).filter((below) => below !== from);
    case "accredited":
    case "there":
    case "speaker":
      return [];
  }
}

/** The words a role leads to. */
export function wordsAt(site: Site, role: Role): number[] {
  let at = [site.word];
  for (const taken of role) at = at.flatMap((from) => step(site, from, taken));
  return at;
}

/** The parties a role leads to. `except` holds parties already placed: `any` and `complement` look past them. */
export function partiesIn(
  site: Site,
  role: Role,
  placesAct: boolean,
  except: ReadonlySet<string>,
  side: (party: NamedParty) => string,
): NamedParty[] {
  const { scene, tree, word } = site;
  const last = role[role.length - 1];
  if (last?.kind === "grammar" && last.name === "accredited") {
    return wordsAt(site, role.slice(0, -1)).flatMap((at) =>
      partiesAt(scene, tree, at, 0).flatMap((party) =>
        party.accreditedTo
          ? [
              {
                ...party,
                state: party.accreditedTo,
                org: null,
                person: null,
                office: null,
                sector: "GOV" as const,
                accreditedTo: null,
              },
            ]
          : [],
      ),
    );
  }
  if (last?.kind === "grammar" && last.name === "speaker") {
    return [...(scene.utteranceAt(tree.word(word).start)?.speakers ?? [])];
  }
  if (last?.kind === "grammar" && last.name === "there") {
    for (const below of tree.subtree(word)) {
      if (tree.prepositions(below).some((preposition) => scene.reader.where.has(preposition))) {
        const hosts = hostsAt(scene, tree, below).filter((party) => !except.has(side(party)));
        if (hosts.length > 0) return hosts;
      }
    }
    return [];
  }
  if (last?.kind === "grammar" && (last.name === "any" || last.name === "complement" || last.name === "when")) {
    const clause = last.name === "when" && role.length === 1 ? whenByOrder(site) : null;
    const tops =
      last.name === "any" ? (role.length === 1 ? [word] : wordsAt(site, role.slice(0, -1))) : wordsAt(site, role);
    for (const stretch of clause && tops.length === 0 ? [clause] : tops.map((top) => tree.subtree(top))) {
      for (const below of stretch) {
        if (scene.mentionAt(tree.index, below)?.first !== below) continue;
        const head = scene.mentionAt(tree.index, below)?.head ?? below;
        // Where something is done is not to whom.
        if (last.name === "any" && tree.prepositions(head).some((preposition) => scene.reader.where.has(preposition)))
          continue;
        const found = partiesAt(scene, tree, head, 0).filter((party) => side(party) !== "" && !except.has(side(party)));
        if (found.length > 0) return found;
      }
    }
    return [];
  }
  const words = wordsAt(site, role);
  if (words.length === 0 && role.length === 1 && last?.kind === "grammar" && last.name === "subject")
    return unsaidSubject(scene, tree, word);
  return distinct(
    words.flatMap((at) => {
      const found = partiesAt(scene, tree, at);
      return found.length > 0 || !placesAct ? found : hostsAt(scene, tree, at);
    }),
  );
}
