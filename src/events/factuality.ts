/**
 * @module What became of an act: happened, ongoing, announced, reported, hypothetical or denied; and whether
 * it is told as background. Read off tense, auxiliaries, negation, what governs the act, and the words beside it.
 * All words are data (`languages/<xx>/factuality.yaml`).
 */
import type { FactualityFile } from "#data";
import { type Factuality, feature } from "#text";
import { carrier, type Site } from "./roles.js";
import type { FactualityWords } from "./scene.js";
import type { Tree } from "./tree.js";

/** Which of two readings stands when a clause and what governs it differ: the one further from fact. */
const strength: Readonly<Record<Factuality, number>> = {
  happened: 0,
  ongoing: 1,
  announced: 2,
  reported: 3,
  hypothetical: 4,
  denied: 5,
};

export interface Reading {
  readonly factuality: Factuality;
  readonly background: boolean;
  /** Told in the present tense. */
  readonly present?: boolean;
}

const furthest = (a: Factuality, b: Factuality): Factuality => (strength[b] > strength[a] ? b : a);

/** The lists of factuality.yaml that are asked by lemma alone. */
export const wordSets = [
  "future",
  "possible",
  "negation",
  "condition",
  "after",
  "before",
  "when",
  "meanwhile",
  "hearsay",
  "past",
  "planned",
  "supposed",
  "lasting",
  "light",
  "ends",
  "perfect",
  "backshifted",
  "prospective",
  "striving",
  "denying",
  "tidings",
  "purpose",
] as const;

/** @param telling  Verbs of saying: what they govern may be told in the future of the past. */
export function factualityWords(data: FactualityFile, telling: ReadonlySet<string>): FactualityWords {
  const governors = new Map<string, Factuality>();
  for (const [reading, lemmas] of Object.entries(data.governors))
    for (const lemma of lemmas) governors.set(lemma, reading as Factuality);
  return {
    sets: Object.fromEntries(
      wordSets.map((name) => [name, new Set(data[name] ?? [])]),
    ) as unknown as FactualityWords["sets"],
    governors,
    conditional: data.conditional,
    telling,
  };
}

/** The conjunction of a clause, its parts joined: "that", "so that", "para que". */
function markOf(tree: Tree, clause: number): string {
  return tree
    .childrenBy(clause, "mark")
    .flatMap((mark) => [mark, ...tree.childrenBy(mark, "fixed")])
    .sort((a, b) => a - b)
    .map((part) => tree.lemma(part))
    .join(" ");
}

/** What governs a clause: the verb over it with its preposition ("deixar de"), the verb alone, or the noun that a copula tells ("the plan is that"). */
function governorOf(tree: Tree, head: number, words: FactualityWords, clause: number): Factuality | null {
  const mark = markOf(tree, clause).split(" ")[0];
  // "There are rumours that": the clause is told of the noun right before it, wherever the tree hung it.
  const opening = Math.min(...tree.childrenBy(clause, "mark"));
  const noun = tree.words[opening - 1]?.upos === "NOUN" && tree.word(opening - 1).head === head ? opening - 1 : -1;
  const told =
    noun < 0 || tree.word(clause).deprel === "advcl:relcl" ? undefined : words.governors.get(tree.lemma(noun));
  const own = words.governors.get(`${tree.lemma(head)} ${mark}`) ?? told ?? words.governors.get(tree.lemma(head));
  if (own !== undefined || !words.sets.light.has(tree.lemma(head))) return own ?? null;
  const subject = tree.childrenBy(head, "nsubj")[0];
  return subject === undefined ? null : (words.governors.get(tree.lemma(subject)) ?? null);
}

/** The governor's reading, turned where it is itself denied ("did not fail"). */
function governed(tree: Tree, head: number, words: FactualityWords, clause: number | null = null): Factuality | null {
  const reading =
    (clause === null ? words.governors.get(tree.lemma(head)) : governorOf(tree, head, words, clause)) ?? null;
  if (reading === null) return null;
  const negated = isNegated(tree, head, words);
  if (!negated) return reading;
  if (reading === "hypothetical" && deniedAbove(tree, head, words)) return reading;
  return reading === "denied" ? "happened" : "denied";
}

/** "This does not mean that they may not talk": the clause stands under a denial. */
function deniedAbove(tree: Tree, clause: number, words: FactualityWords): boolean {
  const above = tree.word(clause).head;
  return tree.relation(clause) === "ccomp" && above >= 0 && isNegated(tree, above, words);
}

const isPresentParticiple = (tree: Tree, word: number): boolean =>
  feature(tree.word(word), "VerbForm") === "Part" && feature(tree.word(word), "Tense") === "Pres";

/** "is going to visit": a verb that in the progressive only tells of what is to come. */
function isProspective(tree: Tree, head: number, verb: number, words: FactualityWords): boolean {
  return (
    words.sets.prospective.has(tree.lemma(head)) &&
    isPresentParticiple(tree, head) &&
    feature(tree.word(verb), "VerbForm") === "Inf" &&
    tree.childrenBy(head, "aux").length > 0
  );
}

/** "a pu rencontrer": what one could do, told in the past, one did. */
function managed(tree: Tree, head: number, words: FactualityWords): boolean {
  if (!words.sets.possible.has(tree.lemma(head))) return false;
  return tenseOf(tree, head, words).past && feature(tree.word(head), "Tense") !== "Imp";
}

function isNegated(tree: Tree, word: number, words: FactualityWords): boolean {
  return tree.children(word).some((child) => {
    const relation = tree.relation(child);
    if (
      relation !== "advmod" &&
      relation !== "det" &&
      relation !== "aux" &&
      relation !== "case" &&
      relation !== "cc" &&
      relation !== "mark"
    )
      return false;
    return (
      words.sets.negation.has(tree.lemma(child)) ||
      (relation === "advmod" && feature(tree.word(child), "Polarity") === "Neg") ||
      tree.isNoMore(child, words.sets.negation)
    );
  });
}

/** "no" of "no meeting". */
function isNone(tree: Tree, word: number): boolean {
  return tree.word(word).deprel === "det" && feature(tree.word(word), "PronType") === "Neg";
}

/** "no envoy came", "reached no agreement": the subject or the object is none. */
function hasNone(tree: Tree, verb: number): boolean {
  return tree
    .childrenBy(verb, "nsubj", "obj")
    .some((child) => tree.children(child).some((below) => isNone(tree, below)));
}

/** "said that it would send": the future seen from the past, where nothing sets a condition. */
function isFutureOfPast(tree: Tree, verb: number, words: FactualityWords): boolean {
  const head = tree.word(verb).head;
  if (head < 0) return false;
  const governed = tree.relation(verb) === "ccomp" && words.telling.has(tree.lemma(head));
  // "a blockade would follow, it said": the saying hangs on what is said.
  const said = tree
    .childrenBy(verb, "parataxis")
    .find((child) => words.telling.has(tree.lemma(child)) && tree.childrenBy(child, "nsubj").length > 0);
  const telling = governed ? head : said;
  if (telling === undefined || feature(tree.word(telling), "Tense") !== "Past") return false;
  return !tree.subtree(verb).some((below) => hasConditionMark(tree, below, words));
}

function hasConditionMark(tree: Tree, clause: number, words: FactualityWords): boolean {
  const { condition } = words.sets;
  return (
    tree.childrenBy(clause, "mark").some((mark) => condition.has(tree.lemma(mark))) ||
    condition.has(markOf(tree, clause))
  );
}

/** "para que assinem", "so that they could sign": what is meant to follow is not yet done. */
const isPurpose = (tree: Tree, clause: number, words: FactualityWords): boolean =>
  words.sets.purpose.has(markOf(tree, clause));

interface Tense {
  readonly factuality: Factuality;
  readonly present: boolean;
  readonly past: boolean;
  readonly pluperfect: boolean;
}

/** Tense and mood of one predicate, its auxiliaries included. */
function tenseOf(tree: Tree, verb: number, words: FactualityWords): Tense {
  const auxiliaries = tree
    .children(verb)
    .filter((child) => tree.relation(child) === "aux" || tree.relation(child) === "cop");
  const chain = [...auxiliaries, verb];
  let factuality: Factuality = "happened";
  let pluperfect = false;
  let past = false;
  let finitePresent = false;
  for (const part of chain) {
    const word = tree.word(part);
    const lemma = tree.lemma(part);
    const [tense, mood] = [feature(word, "Tense"), feature(word, "Mood")];
    if (part !== verb && words.sets.future.has(lemma)) factuality = furthest(factuality, "announced");
    if (part !== verb && words.sets.possible.has(lemma))
      factuality = furthest(
        factuality,
        words.sets.backshifted.has(lemma) && isFutureOfPast(tree, verb, words) ? "announced" : "hypothetical",
      );
    if (tense === "Fut") factuality = furthest(factuality, "announced");
    if (mood === "Cnd")
      factuality = furthest(
        factuality,
        tree.children(verb).some((child) => hasConditionMark(tree, child, words))
          ? "hypothetical"
          : part === verb && isFutureOfPast(tree, verb, words)
            ? "announced"
            : words.conditional,
      );
    if (tense === "Pqp") pluperfect = true;
    if (
      part !== verb &&
      tree.relation(part) === "aux" &&
      feature(word, "VerbForm") !== "Part" &&
      words.sets.perfect.has(lemma) &&
      (tense === "Past" || tense === "Imp")
    )
      pluperfect = true;
    if (tense === "Past" || tense === "Imp" || tense === "Pqp") past = true;
    if (tense === "Pres" && feature(word, "VerbForm") !== "Part" && feature(word, "VerbForm") !== "Ger")
      finitePresent = true;
    if (feature(word, "VerbForm") === "Part" && tense === "Past" && part === verb) past = true;
  }
  // "He is to meet": an infinitive with its own mark under a finite auxiliary is a plan.
  const toBe =
    feature(tree.word(verb), "VerbForm") === "Inf" &&
    finitePresent &&
    tree.children(verb).some((child) => tree.relation(child) === "mark" && child > (auxiliaries[0] ?? verb));
  if (toBe || isHeadlinePlan(tree, verb, auxiliaries)) factuality = furthest(factuality, "announced");
  // A plain present is easily tagged as an infinitive; one with a subject of its own and no auxiliary is none.
  const bare =
    auxiliaries.length === 0 &&
    feature(tree.word(verb), "VerbForm") === "Inf" &&
    tree.children(verb).some((child) => tree.relation(child) === "nsubj");
  return { factuality, present: (finitePresent || bare) && !past, past, pluperfect };
}

/** "Germany to expel diplomats", "Chile's president to visit Peru": a headline's infinitive with its mark, its subject before it and no finite verb. */
function isHeadlinePlan(tree: Tree, verb: number, auxiliaries: readonly number[]): boolean {
  if (auxiliaries.length > 0 || feature(tree.word(verb), "VerbForm") !== "Inf") return false;
  const mark = tree.childrenBy(verb, "mark")[0];
  if (mark === undefined || tree.words.some((word) => feature(word, "VerbForm") === "Fin")) return false;
  const { head } = tree.word(verb);
  const noun = tree.relation(verb) === "acl" && tree.word(head).head < 0 ? head : null;
  const subject = head < 0 ? tree.childrenBy(verb, "nsubj")[0] : noun;
  return subject != null && subject < mark;
}

/** "the visit planned for May", "a cancelled meeting": what a past participle beside a noun makes of it. */
function participle(tree: Tree, word: number, words: FactualityWords): Factuality {
  const past = feature(tree.word(word), "VerbForm") === "Part" && feature(tree.word(word), "Tense") !== "Pres";
  if (!past || tree.word(word).deprel === "acl:relcl") return "happened";
  const reading = governed(tree, word, words);
  return reading === null || reading === "ongoing" ? "happened" : reading;
}

/** "a, semble-t-il, bombardé": a word of seeming set between commas, which governs nothing. */
function isAside(tree: Tree, word: number, words: FactualityWords): boolean {
  const below = tree.subtree(word);
  const [first, last] = [below[0] as number, below[below.length - 1] as number];
  return (
    ["advcl", "parataxis"].includes(tree.relation(word)) &&
    last - first < 4 &&
    words.governors.get(tree.lemma(word)) === "reported" &&
    tree.childrenBy(word, "mark", "obj", "ccomp", "xcomp").length === 0
  );
}

/** Words beside a word that put it off the plain record: hearsay, earlier history, plans, suppositions. */
function besides(tree: Tree, word: number, words: FactualityWords): { factuality: Factuality; past: boolean } {
  let factuality: Factuality = "happened";
  let past = false;
  for (const child of tree.children(word)) {
    const relation = tree.relation(child);
    if (isAside(tree, child, words)) factuality = furthest(factuality, "reported");
    if (relation === "acl" || relation === "amod") factuality = furthest(factuality, participle(tree, child, words));
    if (relation !== "advmod" && relation !== "amod" && relation !== "obl" && relation !== "det") continue;
    const lemma = tree.lemma(child);
    const phrase = tree.childrenBy(child, "fixed").map((part) => tree.lemma(part));
    if (words.sets.hearsay.has([lemma, ...phrase].join(" "))) factuality = furthest(factuality, "reported");
    if (words.sets.past.has(lemma)) past = true;
    if (relation === "amod" && words.sets.lasting.has(lemma)) factuality = furthest(factuality, "ongoing");
    if (relation === "amod" && words.sets.planned.has(lemma)) factuality = furthest(factuality, "announced");
    if (relation === "amod" && words.sets.supposed.has(lemma)) factuality = furthest(factuality, "hypothetical");
  }
  return { factuality, past };
}

/**
 * Reading of a predicate, what governs it included.
 *
 * @param state  A present tense tells something that goes on.
 */
export function readPredicate(
  tree: Tree,
  verb: number,
  words: FactualityWords,
  state: boolean,
  inTitle: boolean,
  depth = 0,
): Reading {
  const tense = tenseOf(tree, verb, words);
  const beside = besides(tree, verb, words);
  let factuality = furthest(tense.factuality, beside.factuality);
  let background = tense.pluperfect || beside.past;
  const progressive = isPresentParticiple(tree, verb) && tree.childrenBy(verb, "aux").length > 0;
  if (
    factuality === "happened" &&
    !tense.past &&
    ((tense.present && state && !inTitle) || (progressive && tense.present))
  )
    factuality = "ongoing";
  if (isNegated(tree, verb, words) || hasNone(tree, verb)) factuality = "denied";
  if (hasConditionMark(tree, verb, words) || isPurpose(tree, verb, words))
    factuality = furthest(factuality, "hypothetical");
  const head = tree.word(verb).head;
  // "This does not mean that they will not talk": what is denied of a denial is open.
  if (factuality === "denied" && deniedAbove(tree, verb, words)) return { factuality: "hypothetical", background };
  if (head < 0 || depth > 6) return { factuality, background };
  const relation = tree.relation(verb);
  if (
    relation === "conj" &&
    tree.isVerbal(head) &&
    !tree.children(verb).some((child) => ["aux", "nsubj", "mark", "cop"].includes(tree.relation(child)))
  ) {
    const shared = readPredicate(tree, head, words, state, inTitle, depth + 1);
    return {
      factuality: furthest(factuality, shared.factuality === "ongoing" ? "happened" : shared.factuality),
      background: background || shared.background,
    };
  }
  if (
    relation === "xcomp" ||
    relation === "ccomp" ||
    relation === "advcl" ||
    relation === "acl" ||
    relation === "csubj"
  ) {
    // A gerund is governed like an infinitive ("look forward to working"), however it hangs.
    // So is an infinitive that hangs as a purpose, where the verb decides ("voted on a motion to expel").
    const form = feature(tree.word(verb), "VerbForm");
    const governs =
      tree.word(verb).deprel === "acl:relcl"
        ? null
        : isProspective(tree, head, verb, words)
          ? "announced"
          : governed(tree, head, words, verb);
    const free = relation === "advcl" && form !== "Ger" && !decides(tree, verb, head, governs, words);
    // "announced that it had sent", "announced having sent": what is announced in the past is done.
    const perfect = tree.childrenBy(verb, "aux").some((child) => words.sets.perfect.has(tree.lemma(child)));
    const done = governs === "announced" && tense.past && form !== "Inf" && (relation === "ccomp" || perfect);
    const told = free || done ? null : governs;
    const open = told === null && wished(tree, verb) ? "hypothetical" : told;
    const reading = open === "hypothetical" && managed(tree, head, words) ? "happened" : open;
    if (reading !== null)
      factuality =
        factuality === "happened" && reading !== "happened"
          ? reading
          : furthest(factuality, reading === "ongoing" ? "happened" : reading);
    if (relation === "acl" && form === "Inf") factuality = furthest(factuality, purposeOf(tree, head, words, depth));
    if (relation === "xcomp" && tree.isVerbal(head)) {
      const outer = readPredicate(tree, head, words, false, inTitle, depth + 1);
      // A modal's own conditional is no hearsay: "devrait se rendre" is a plan.
      const modal = (reading === "announced" || reading === "hypothetical") && outer.factuality === "reported";
      if (!modal) factuality = furthest(factuality, outer.factuality === "ongoing" ? "happened" : outer.factuality);
      background ||= outer.background;
    }
    if (relation === "advcl" && hasConditionMark(tree, verb, words)) factuality = furthest(factuality, "hypothetical");
    // A bare infinitive of purpose ("will travel to sign") is no further than what it depends on.
    if (
      relation === "advcl" &&
      feature(tree.word(verb), "VerbForm") !== "Fin" &&
      feature(tree.word(verb), "VerbForm") !== undefined &&
      tree.isVerbal(head)
    ) {
      const outer = readPredicate(tree, head, words, false, inTitle, depth + 1);
      if (outer.factuality === "announced" || outer.factuality === "hypothetical")
        factuality = furthest(factuality, outer.factuality);
      background ||= outer.background;
    }
  }
  return { factuality, background };
}

/**
 * A clause that hangs as an adverb and is yet governed: an infinitive under a plan ("voted on a motion to expel") or under
 * what strives for it ("are working to finalize"), and one told of the noun before it ("there are rumours that").
 */
function decides(tree: Tree, verb: number, head: number, governs: Factuality | null, words: FactualityWords): boolean {
  if (governs === null) return false;
  const inf = feature(tree.word(verb), "VerbForm") === "Inf";
  if (inf) return governs === "announced" || (governs === "hypothetical" && words.sets.striving.has(tree.lemma(head)));
  return governs !== words.governors.get(tree.lemma(head));
}

/** "discussed steps to deepen", "had no intention of leaving", "will be the second to receive": what the verb around a noun makes of its infinitive. */
function purposeOf(tree: Tree, noun: number, words: FactualityWords, depth: number): Factuality {
  const above = tree.word(noun).head;
  const verb = tree.isVerbal(noun) ? noun : above;
  if (verb < 0 || !tree.isVerbal(verb)) return "happened";
  const told = verb === noun ? null : governed(tree, verb, words);
  // "was not told of the decision to recall" denies no decision.
  if (verb !== noun && tree.relation(noun) !== "obj") return told === "ongoing" ? "happened" : (told ?? "happened");
  if (isNegated(tree, verb, words)) return "denied";
  const outer = readPredicate(tree, verb, words, false, false, depth + 1).factuality;
  const reading = furthest(told ?? "happened", outer);
  return reading === "ongoing" ? "happened" : reading;
}

/** A subjunctive in a clause that is told: wished, asked or doubted, whatever the word that asks. */
function wished(tree: Tree, verb: number): boolean {
  const chain = [verb, ...tree.childrenBy(verb, "aux", "cop")];
  return (
    /^(?:ccomp|csubj)/u.test(tree.word(verb).deprel) && chain.some((at) => feature(tree.word(at), "Mood") === "Sub")
  );
}

/** Reading of a noun that names an act: by its verb, its adjectives, its preposition. */
function readNoun(site: Site, words: FactualityWords, inTitle: boolean): Reading {
  const { tree, word } = site;
  const beside = besides(tree, word, words);
  const negated = isNegated(tree, word, words);
  let factuality: Factuality = negated ? "denied" : beside.factuality;
  const background = beside.past;
  const preposition = tree.preposition(word);
  const carried = carrier(site);
  if (preposition !== null && words.sets.before.has(preposition))
    return { factuality: furthest(factuality, "announced"), background };
  if (preposition !== null && words.sets.after.has(preposition)) return { factuality, background };
  if (!carried) {
    const head = tree.word(word).head;
    // "as stated in the agreement": a participle that has the noun as its phrase plans nothing of it.
    const noun = head >= 0 && feature(tree.word(head), "VerbForm") !== "Part";
    if (noun && tree.relation(word) === "nmod") {
      const reading = words.governors.get(tree.lemma(head));
      if (reading) factuality = furthest(factuality, reading);
      // "the possible resumption of talks": what is open of the noun above is open of the one below.
      factuality = furthest(factuality, besides(tree, head, words).factuality);
    }
    return { factuality, background };
  }
  // "houve uma série de reuniões", "tem reunião": with a noun, the verb of the perfect governs nothing.
  const governor = words.sets.perfect.has(tree.lemma(carried.verb)) ? null : governed(tree, carried.verb, words);
  // "discussed the planned visit": what is planned stays so, whatever else is said of it.
  if (beside.factuality === "announced" && governor === "hypothetical") return { factuality, background };
  // "is in Lima on a visit": the noun goes on as its predicate does.
  const relation = tree.word(carried.verb).upos === "VERB" ? tree.relation(word) : "nsubj";
  const outer = readPredicate(tree, carried.verb, words, true, inTitle);
  if (governor !== null && relation !== "obl") {
    factuality = furthest(factuality, governor === "happened" || governor === "ongoing" ? outer.factuality : governor);
    if (governor === "denied" && outer.factuality !== "happened")
      factuality = furthest(factuality, outer.factuality === "announced" ? "denied" : outer.factuality);
  } else if (relation !== "obl" || carried.light) factuality = furthest(factuality, outer.factuality);
  else if (outer.factuality === "announced" || outer.factuality === "hypothetical")
    factuality = furthest(factuality, outer.factuality);
  return { factuality, background: background || outer.background };
}

/** Told in the present by its own tense, or by that of the verb it is the purpose of: "viaja para participar". */
function isPresent(tree: Tree, verb: number, words: FactualityWords, depth = 0): boolean {
  const { head } = tree.word(verb);
  const purpose = feature(tree.word(verb), "VerbForm") === "Inf" && tree.relation(verb) === "advcl";
  return purpose && head >= 0 && depth < 3
    ? isPresent(tree, head, words, depth + 1)
    : tenseOf(tree, verb, words).present;
}

/** "travels to Lima for talks": a noun is told in the tense of the verb that carries it; one without a verb, in none. */
function toldInPresent(site: Site, words: FactualityWords): boolean {
  const carried = carrier(site);
  return carried === null || tenseOf(site.tree, carried.verb, words).present;
}

/** The reading of a verb; one without a meaning of its own is what the words beside its noun make of it: "tem reunião marcada". */
function readVerb(tree: Tree, verb: number, words: FactualityWords, state: boolean, inTitle: boolean): Reading {
  const reading = readPredicate(tree, verb, words, state, inTitle);
  if (!words.sets.light.has(tree.lemma(verb))) return reading;
  const noun = tree.object(verb);
  const beside = noun === null ? "happened" : besides(tree, noun, words).factuality;
  // "hold regular meetings": a practice, unless it is told as past.
  const practice = beside === "ongoing" && !inTitle && tenseOf(tree, verb, words).present;
  return beside === "announced" || beside === "denied" || practice
    ? { ...reading, factuality: furthest(reading.factuality, beside) }
    : reading;
}

/** "Will he visit?": a question leaves open what it asks; one that asks who, why or when takes the act itself for granted. */
function isAsked(tree: Tree, word: number): boolean {
  const asks = (child: number): boolean => /Int/u.test(feature(tree.word(child), "PronType") ?? "");
  return (
    tree.words.at(-1)?.form.includes("?") === true &&
    tree.isVerbal(word) &&
    tree.word(tree.clause(word)).head < 0 &&
    !tree.children(word).some(asks)
  );
}

/** The reading of a trigger, verb or noun. */
export function readTrigger(site: Site, state: boolean, performative: boolean): Reading {
  const reading = readAssertion(site, state, performative);
  return isAsked(site.tree, site.word) && reading.factuality !== "denied"
    ? { ...reading, factuality: "hypothetical" }
    : reading;
}

function readAssertion(site: Site, state: boolean, performative: boolean): Reading {
  const { scene, tree } = site;
  // "is in Lima": the predicate is the place, of which the copula hangs.
  const word = tree.relation(site.word) === "cop" ? tree.word(site.word).head : site.word;
  const words = scene.reader.words;
  const inTitle = scene.isTitle(tree.index);
  // "is on a visit to Peru": told of now.
  const stays = tree.childrenBy(word, "cop").length > 0 && tree.preposition(word) !== null;
  const reading = tree.isVerbal(word)
    ? { ...readVerb(tree, word, words, state || stays, inTitle), present: isPresent(tree, word, words) }
    : { ...readNoun(site, words, inTitle), present: toldInPresent(site, words) };
  // "We want to thank" thanks; "it could thank" does not.
  if (
    performative &&
    reading.factuality === "hypothetical" &&
    tree.relation(word) === "xcomp" &&
    !words.sets.possible.has(tree.lemma(tree.word(word).head))
  )
    return { ...reading, factuality: "happened" };
  return reading;
}
