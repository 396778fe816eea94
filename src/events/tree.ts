/**
 * @module A sentence's tree with the questions rules ask of it: children, prepositions, voice,
 * logical subject and object. Relations are Universal Dependencies v2; indices are those of `Sentence.words`.
 */
import type { FactualityFile } from "#data";
import { feature, type Sentence, type Word } from "#text";
import { repaired } from "./repairs.js";
import type { Verbs } from "./verbs.js";

/** The words of one language that grammar needs. */
export interface Grammar {
  readonly agent: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly subjectControl: ReadonlySet<string>;
  readonly neverPassive: ReadonlySet<string>;
  readonly partitive: ReadonlySet<string>;
  /** Auxiliaries of the perfect. */
  readonly perfect: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  /** Participle → verb, where the trees keep the participle as lemma. */
  readonly participles: ReadonlyMap<string, string>;
  readonly verbs: Verbs;
  /** First lemma → prepositions of several words that begin with it, split. */
  readonly bridges: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function grammarOf(data: FactualityFile, verbs: Verbs): Grammar {
  const bridges = new Map<string, string[][]>();
  for (const phrase of data.bridges ?? []) {
    const lemmas = phrase.split(" ");
    bridges.set(lemmas[0] as string, [...(bridges.get(lemmas[0] as string) ?? []), lemmas]);
  }
  return {
    agent: new Set(data.agent),
    passive: new Set(data.passive),
    subjectControl: new Set(data.subjectControl),
    neverPassive: new Set(data.neverPassive),
    partitive: new Set(data.partitive),
    perfect: new Set(data.perfect),
    quantities: new Set(data.quantities),
    negation: new Set(data.negation),
    participles: new Map(Object.entries(data.participles ?? {})),
    verbs,
    bridges,
  };
}

interface Bridged {
  readonly words: readonly Word[];
  /** Word → the whole preposition before it. */
  readonly prepositions: ReadonlyMap<number, string>;
}

/**
 * Hangs the noun behind a preposition of several words where a plain preposition's noun would hang:
 * in "lors de la visite" the tree makes "visite" a dependent of "lors".
 */
function bridge(words: readonly Word[], lemmas: readonly string[], bridges: Grammar["bridges"]): Bridged {
  const prepositions = new Map<number, string>();
  let changed: Word[] | null = null;
  for (let at = 0; at < words.length; at++) {
    for (const phrase of bridges.get(lemmas[at] as string) ?? []) {
      if (!phrase.every((lemma, offset) => lemmas[at + offset] === lemma)) continue;
      const last = at + phrase.length - 1;
      const noun = words[last]?.head ?? -1;
      const inner = Array.from({ length: phrase.length - 1 }, (_, offset) => at + offset);
      // The bridge's own head: the word of it that hangs on something outside.
      const pillar = inner.find((word) => {
        const head = words[word]?.head ?? -1;
        return head < at || head > last;
      });
      if (noun <= last || pillar === undefined || words[pillar]?.head === noun) continue;
      const head = words[pillar]?.head ?? -1;
      if (head < 0 || head === noun) continue;
      changed ??= [...words];
      const verbal = words[head]?.upos === "VERB" || words[head]?.upos === "AUX";
      changed[noun] = { ...(changed[noun] as Word), head, deprel: verbal ? "obl" : "nmod" };
      changed[pillar] = { ...(changed[pillar] as Word), head: noun, deprel: "case" };
      prepositions.set(noun, phrase.join(" "));
      break;
    }
  }
  return { words: changed ?? words, prepositions };
}

const clausal = new Set(["root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "conj"]);

export class Tree {
  readonly words: readonly Word[];
  readonly lemmas: readonly string[];
  readonly #children: readonly (readonly number[])[];
  readonly #grammar: Grammar;
  readonly #bridged: ReadonlyMap<number, string>;

  constructor(
    readonly sentence: Sentence,
    readonly index: number,
    grammar: Grammar,
  ) {
    const words = repaired(
      sentence.words,
      sentence.words.map(({ lemma }) => lemma.toLowerCase()),
      grammar,
    );
    this.lemmas = words.map(({ lemma, upos, form }, at) => {
      const folded = lemma.toLowerCase();
      if (upos === "AUX") return grammar.participles.get(folded) ?? folded;
      if (upos !== "VERB") return folded;
      // A participle kept as its own lemma tells nothing of the verb's.
      const guess = this.isAdjective(at) ? "" : folded;
      return grammar.participles.get(folded) ?? grammar.verbs.lemmaOf(form.toLowerCase(), folded, guess);
    });
    const bridged = bridge(words, this.lemmas, grammar.bridges);
    this.words = bridged.words;
    this.#bridged = bridged.prepositions;
    const children: number[][] = this.words.map(() => []);
    this.words.forEach((word, i) => {
      if (word.head >= 0) children[word.head]?.push(i);
    });
    this.#children = children;
    this.#grammar = grammar;
  }

  /** A verb here that the parser called an adjective. */
  isAdjective(i: number): boolean {
    return this.sentence.words[i]?.upos === "ADJ";
  }

  word(i: number): Word {
    return this.words[i] as Word;
  }

  lemma(i: number): string {
    return this.lemmas[i] as string;
  }

  children(i: number): readonly number[] {
    return this.#children[i] ?? [];
  }

  /** The relation without its subtype: "nsubj" for "nsubj:pass". */
  relation(i: number): string {
    const deprel = this.word(i).deprel;
    const colon = deprel.indexOf(":");
    return colon < 0 ? deprel : deprel.slice(0, colon);
  }

  childrenBy(i: number, ...relations: readonly string[]): number[] {
    return this.children(i).filter(
      (child) => relations.includes(this.word(child).deprel) || relations.includes(this.relation(child)),
    );
  }

  isVerbal(i: number): boolean {
    const upos = this.word(i).upos;
    return upos === "VERB" || upos === "AUX" || this.children(i).some((child) => this.relation(child) === "cop");
  }

  /** All words below `i`, itself included, in text order. */
  subtree(i: number): number[] {
    const found: number[] = [];
    const open = [i];
    while (open.length > 0) {
      const next = open.pop() as number;
      found.push(next);
      open.push(...this.children(next));
    }
    return found.sort((a, b) => a - b);
  }

  /** The preposition of a phrase as a lemma, fixed parts joined: "with", "because of"; null where none. */
  preposition(i: number): string | null {
    const whole = this.#bridged.get(i);
    if (whole !== undefined) return whole;
    const marker = this.children(i).find((child) => this.relation(child) === "case");
    if (marker === undefined) return null;
    const fixed = this.children(marker).filter((child) => this.relation(child) === "fixed");
    return [marker, ...fixed].map((part) => this.lemma(part)).join(" ");
  }

  /** All that the phrase's preposition may be called: "from within" is "from", "within" and both. */
  prepositions(i: number): readonly string[] {
    const first = this.preposition(i);
    if (first === null) return [];
    // "antes de la reunión" is no "de la reunión".
    if (this.#bridged.has(i)) return [first];
    const others = this.children(i)
      .filter((child) => this.relation(child) === "case")
      .slice(1)
      .map((child) => this.lemma(child));
    return others.length === 0 ? [first] : [[first, ...others].join(" "), first, ...others];
  }

  isPassive(verb: number): boolean {
    const word = this.word(verb);
    if (word.upos !== "VERB" && word.upos !== "AUX" && word.upos !== "ADJ") return false;
    if (this.#grammar.neverPassive.has(this.lemma(verb))) return false;
    const children = this.children(verb);
    const reflexive = children.some(
      (child) => this.relation(child) === "expl" || this.word(child).feats.includes("Reflex=Yes"),
    );
    if (reflexive) return children.some((child) => this.word(child).deprel === "obl:agent");
    if (children.some((child) => this.word(child).deprel === "aux:pass" || this.word(child).deprel === "obl:agent"))
      return true;
    const participle = feature(word, "VerbForm") === "Part" && feature(word, "Tense") !== "Pres" && word.upos !== "ADJ";
    if (!participle || children.some((child) => this.relation(child) === "obj" || this.relation(child) === "aux"))
      return false;
    if (children.some((child) => this.word(child).deprel === "nsubj:pass")) return true;
    return this.relation(verb) === "acl" && word.deprel !== "acl:relcl" && !this.#isMain(verb);
  }

  /** "The council called on states." read as "the council that was called …": a full sentence has a finite verb, so this participle is it. */
  #isMain(participle: number): boolean {
    let head = this.word(participle).head;
    // "Thousands of students marched."
    while (head >= 0 && this.relation(head) === "nmod") head = this.word(head).head;
    if (head < 0 || this.word(head).head >= 0 || this.words[this.words.length - 1]?.form !== ".") return false;
    return !this.words.some(
      (word, at) =>
        at !== participle &&
        (word.upos === "VERB" || word.upos === "AUX") &&
        feature(word, "VerbForm") === "Fin" &&
        this.relation(at) !== "acl",
    );
  }

  /** Whether a word is a relative pronoun standing for the noun its clause belongs to. */
  #isRelative(i: number): boolean {
    const word = this.word(i);
    return (
      feature(word, "PronType")?.includes("Rel") === true ||
      (word.upos === "PRON" && feature(word, "PronType")?.includes("Int") === true)
    );
  }

  /** The noun a relative clause belongs to, looked up from any word inside it. */
  #antecedent(i: number): number | null {
    let at = i;
    for (let steps = 0; steps < 40 && at >= 0; steps++) {
      if (this.relation(at) === "acl" || this.word(at).deprel === "advcl:cleft") return this.word(at).head;
      at = this.word(at).head;
    }
    return null;
  }

  /** `i`, or what it stands for if it is a relative pronoun. */
  stands(i: number): number {
    return this.#isRelative(i) ? (this.#antecedent(i) ?? i) : i;
  }

  /** "Hannover, where she is to meet": the relative is no subject, nor the only object, so that the noun before it does not act. */
  #relatesElsewhere(verb: number): boolean {
    const relative = this.children(verb).find((child) => this.#isRelative(child));
    if (relative === undefined || this.relation(relative) === "nsubj") return false;
    return (
      this.relation(relative) !== "obj" ||
      !this.children(verb).some((child) => child !== relative && this.relation(child) === "obj")
    );
  }

  /** The predicate that a name is a phrase of, through the names it stands beside ("to Goa, in India, to attend"); null where none. */
  #predicateOver(name: number): number | null {
    let at = name;
    for (let steps = 0; steps < 4; steps++) {
      const above = this.word(at).head;
      if (above < 0) return null;
      if (this.isVerbal(above)) return above;
      if (!["nmod", "appos", "flat"].includes(this.relation(at)) || this.word(above).upos !== "PROPN") return null;
      at = above;
    }
    return null;
  }

  /** The subject of the nearest predicate at or above a word. */
  subjectAbove(from: number, depth = 0): number | null {
    for (let at = from, steps = 0; at >= 0 && steps < 12; at = this.word(at).head, steps++) {
      if (this.isVerbal(at)) return this.subject(at, depth + 1);
    }
    return null;
  }

  /** Grammatical subject, shared through coordination, control and relative clauses. */
  subject(verb: number, depth = 0): number | null {
    if (depth > 8) return null;
    // Of two, the one without a preposition: "Da Índia, Temer seguiu".
    const subjects = this.childrenBy(verb, "nsubj");
    const own = subjects.find((child) => this.preposition(child) === null) ?? subjects[0];
    if (own !== undefined) return this.stands(own);
    const head = this.word(verb).head;
    if (head < 0) return this.#subjectOfMain(verb);
    switch (this.relation(verb)) {
      case "conj":
      case "parataxis":
        return this.isVerbal(head) ? this.subject(head, depth + 1) : null;
      case "xcomp": {
        if (this.#grammar.subjectControl.has(this.lemma(head))) return this.logicalSubjects(head, depth + 1)[0] ?? null;
        const object = this.object(head);
        // "s'est dit préoccupé": what stands for the subject is the subject.
        const itself = object !== null && feature(this.word(object), "Reflex") === "Yes";
        return (itself ? null : object) ?? this.indirect(head) ?? this.subject(head, depth + 1);
      }
      case "ccomp":
      case "advcl":
      // "is due to visit": an infinitive taken for the subject of the predicate over it.
      case "csubj":
        return this.isVerbal(head) ? this.subject(head, depth + 1) : null;
      case "acl": {
        if (this.word(verb).deprel === "acl:relcl" && this.#relatesElsewhere(verb))
          return this.subjectAbove(head, depth);
        // "spoke with Prime Minister X to reaffirm": the purpose is the speaker's, though it hangs on the name.
        const purpose = feature(this.word(verb), "VerbForm") === "Inf" && this.word(head).upos === "PROPN";
        const above = purpose ? this.#predicateOver(head) : null;
        return above === null ? head : this.subject(above, depth + 1);
      }
      default:
        return null;
    }
  }

  /** "Arrivé mardi à Téhéran, le ministre devait …": a participle that opens the sentence and was taken for its verb. */
  #subjectOfMain(participle: number): number | null {
    const word = this.word(participle);
    if (
      feature(word, "VerbForm") !== "Part" ||
      this.children(participle).some((child) => this.relation(child) === "aux")
    )
      return null;
    const main = this.children(participle).find(
      (child) =>
        child > participle && this.isVerbal(child) && ["conj", "parataxis", "ccomp"].includes(this.relation(child)),
    );
    const subject =
      main === undefined ? undefined : this.children(main).find((child) => this.relation(child) === "nsubj");
    return subject !== undefined && subject > participle ? this.stands(subject) : null;
  }

  /** Direct object as written, a relative pronoun resolved; null in the passive. */
  object(verb: number): number | null {
    // Of two, the first is mostly a day that was taken for one; "levantó las sanciones a Sudán": the bare one is the thing.
    const objects = this.children(verb).filter((child) => this.relation(child) === "obj");
    const own = objects.findLast((child) => this.preposition(child) === null) ?? objects.at(-1);
    if (own !== undefined) return this.stands(own);
    // "a formé des soldats": the article that looks like a preposition.
    const partitive = this.children(verb).find(
      (child) =>
        child > verb && this.relation(child) === "obl" && this.#grammar.partitive.has(this.preposition(child) ?? ""),
    );
    if (
      partitive !== undefined &&
      !this.isPassive(verb) &&
      !this.children(verb).some((child) => this.relation(child) === "expl") &&
      this.words
        .slice(verb + 1, partitive)
        .every((word) => word.upos !== "NOUN" && word.upos !== "PROPN" && word.upos !== "VERB")
    )
      return partitive;
    if (this.word(verb).deprel === "acl:relcl" && !this.isPassive(verb)) {
      const subject = this.children(verb).find((child) => this.relation(child) === "nsubj");
      if (subject !== undefined && !this.#isRelative(subject)) return this.word(verb).head;
    }
    return null;
  }

  indirect(verb: number): number | null {
    const own =
      this.children(verb).find((child) => this.relation(child) === "iobj") ??
      // "le agradeció": a pronoun hung as an oblique without a preposition is the dative.
      this.children(verb).find((child) => this.word(child).deprel === "obl:arg" && this.#isDative(child));
    return own === undefined ? null : this.stands(own);
  }

  #isDative(i: number): boolean {
    return this.word(i).upos === "PRON" && this.preposition(i) === null && this.children(i).length === 0;
  }

  /** Who acts: the subject, or a passive's agent. */
  logicalSubjects(verb: number, depth = 0): number[] {
    if (!this.isPassive(verb)) {
      const subject = this.subject(verb, depth);
      return subject === null ? [] : [subject];
    }
    return this.children(verb).filter((child) => {
      if (this.word(child).deprel === "obl:agent") return true;
      const preposition = this.relation(child) === "obl" ? this.preposition(child) : null;
      return preposition !== null && this.#grammar.agent.has(preposition);
    });
  }

  /** To whom it is done: the object, or a passive's subject. */
  logicalObjects(verb: number): number[] {
    const object = this.isPassive(verb) ? this.subject(verb) : this.object(verb);
    return object === null ? [] : [object];
  }

  /** "no longer": an adverb of comparison that is itself denied. */
  isNoMore(adverb: number, negation: ReadonlySet<string>): boolean {
    return (
      this.relation(adverb) === "advmod" &&
      feature(this.word(adverb), "Degree") === "Cmp" &&
      this.childrenBy(adverb, "advmod").some((below) => negation.has(this.lemma(below)))
    );
  }

  /** `i` and what is coordinated with it; not what the coordination leaves out ("Syria, and not Iran"). */
  members(i: number): number[] {
    const all = [i];
    for (const child of this.children(i))
      if (this.relation(child) === "conj" && !this.#isLeftOut(child)) all.push(...this.members(child));
    return all;
  }

  /** "and not Iran", "Iran no": a noun that a negation hangs on. */
  #isLeftOut(member: number): boolean {
    return (
      !this.isVerbal(member) &&
      this.childrenBy(member, "advmod").some((child) => this.#grammar.negation.has(this.lemma(child)))
    );
  }

  /** The predicate whose clause a word belongs to; infinitives, auxiliaries and coordination of nouns count with it. */
  clause(i: number): number {
    let at = i;
    for (let steps = 0; steps < 200; steps++) {
      const word = this.word(at);
      if (word.head < 0) return at;
      if (clausal.has(this.relation(at)) && this.isVerbal(at) && this.relation(at) !== "xcomp") return at;
      at = word.head;
    }
    return at;
  }
}
