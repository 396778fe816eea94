/** @module Rules over trees: for each trigger word the rule that asks for most and gets it. */
import {
  type EventMention,
  type EventType,
  type Factuality,
  feature,
  type NamedParty,
  spokenTypes,
  type TimeMention,
  tookPlace,
  type When,
} from "#text";
import { addDays } from "#time";
import { contextsOf } from "./contexts.js";
import { readTrigger } from "./factuality.js";
import { hostsMet } from "./hosts.js";
import { otherSide } from "./other-side.js";
import { distinct, partiesAt, partiesOf, sideOf, sides } from "./parties.js";
import { carrier, partiesIn, type Site, wordsAt } from "./roles.js";
import { type Entry, type Role, type Rule, type TriggerClass, triggerKey } from "./rules.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";
import { placeOf, timeOf, unknownWhen } from "./when-where.js";

/** A rule that fired, before dates are inferred and repeats folded. */
export interface Firing extends EventMention {
  readonly sentence: number;
  readonly word: number;
}

function classOf(tree: Tree, word: number): TriggerClass | null {
  switch (tree.word(word).upos) {
    case "VERB":
    case "AUX":
      return "verb";
    case "NOUN":
    case "PROPN":
      return "noun";
    case "ADJ":
      return "adjective";
    default:
      return null;
  }
}

/** The last word of a trigger whose other words stand next to it, in order, or hang on it; null where they do not. */
function triggerEnd(tree: Tree, word: number, entry: Entry): number | null {
  const { others, rule } = entry;
  if (others.length === 0) return word;
  const same = (at: number, text: string): boolean =>
    tree.lemmas[at] === text || tree.words[at]?.form.toLowerCase() === text;
  const start = rule.trigger === "verb" ? word + 1 : word - others.length;
  if (others.every((text, offset) => same(start + offset, text))) return Math.max(word, start + others.length - 1);
  return others.every((text) => tree.children(word).some((child) => same(child, text))) ? word : null;
}

/** A word that names a party, or a pronoun that stands for one: "we" of a speaker. */
function isActor(scene: Scene, tree: Tree, word: number): boolean {
  const mention = scene.mentionAt(tree.index, word);
  return mention !== null && (mention.parties.length > 0 || partiesOf(scene, mention).length > 0);
}

/** A country by its name: no office, no organ, no person of it. */
function isCountry(scene: Scene, tree: Tree, word: number): boolean {
  const mention = scene.mentionAt(tree.index, word);
  return (
    mention?.basis === "name" &&
    mention.parties.some(
      ({ state, org, office, person, sector }) =>
        state !== null && org === null && office === null && person === null && (sector === null || sector === "GOV"),
    )
  );
}

function holds(site: Site, role: Role, lemmas: ReadonlySet<string>, touched: number[]): boolean {
  const { scene, tree } = site;
  return wordsAt(site, role).some((top) =>
    tree.members(top).some((word) => {
      const fits =
        lemmas.has(tree.lemma(word)) ||
        lemmas.has("*") ||
        (lemmas.has("@actor") && isActor(scene, tree, word)) ||
        (lemmas.has("@country") && isCountry(scene, tree, word)) ||
        (lemmas.has("@place") &&
          (scene.placeAt(tree.index, word) !== null || scene.mentionAt(tree.index, word)?.place != null)) ||
        (lemmas.has("@state") &&
          scene.mentionAt(tree.index, word)?.parties.some((party) => party.state !== null && party.org === null) ===
            true) ||
        (lemmas.has("@body") &&
          scene.mentionAt(tree.index, word)?.parties.some((party) => party.org !== null && party.person === null) ===
            true) ||
        (lemmas.has("@person") &&
          scene.mentionAt(tree.index, word)?.parties.some((party) => party.person !== null) === true);
      if (fits && !lemmas.has("*")) touched.push(word);
      return fits;
    }),
  );
}

function applies(site: Site, rule: Rule, touched: number[]): boolean {
  const { tree, word } = site;
  if (rule.data.passive !== undefined && rule.data.passive !== tree.isPassive(word)) return false;
  if (rule.data.reflexive !== undefined) {
    const reflexive = tree
      .children(word)
      .some((child) => tree.relation(child) === "expl" || tree.word(child).feats.includes("Reflex=Yes"));
    if (reflexive !== rule.data.reflexive) return false;
  }
  if (!rule.has.every(([role, lemmas]) => holds({ ...site, loose: true }, role, lemmas, touched))) return false;
  return !rule.lacks.some(([role, lemmas]) => holds({ ...site, strict: true }, role, lemmas, []));
}

/** A rule whose words stand in a sentence while somebody it needs does not: for looking into what is missed. */
export interface Vacancy {
  readonly rule: string;
  readonly trigger: string;
  readonly sentence: string;
  /** Whom the rule found: sides of the actors, or of all parties. */
  readonly found: readonly string[];
  /** Words where the missing party was looked for. */
  readonly looked: readonly string[];
  /** Whether it is the recipient, or one of several parties, who is missing; else the actor. */
  readonly missing: "actor" | "recipient" | "party";
}

function vacancy(site: Site, rule: Rule): Vacancy {
  const { scene, tree, word } = site;
  const formsAt = (roles: readonly Role[]): string[] => [
    ...new Set(roles.flatMap((role) => wordsAt(site, role)).map((at) => tree.word(at).form)),
  ];
  const joint = rule.parties.length > 0;
  const roles = joint ? rule.parties : rule.actor;
  const found = [
    ...new Set(roles.flatMap((role) => partiesIn(site, role, false, new Set(), sideOf)).map(sideOf)),
  ].filter((side) => side !== "");
  const missing = joint ? "party" : found.length === 0 ? "actor" : "recipient";
  return {
    rule: rule.data.id,
    trigger: tree.word(word).form,
    sentence: scene.report.text.slice(tree.sentence.start, tree.sentence.end),
    found,
    looked: formsAt(missing === "recipient" ? rule.recipient : roles),
    missing,
  };
}

interface Cast {
  readonly actors: readonly NamedParty[];
  readonly recipients: readonly NamedParty[];
  readonly symmetric: boolean;
}

/** Whether a role leads to a place of the tree, not to whatever stands below. */
function isNarrow(role: Role): boolean {
  return !role.some((step) => step.kind === "grammar" && ["any", "complement", "when"].includes(step.name));
}

/** First role that gives parties. */
function firstOf(
  site: Site,
  roles: readonly Role[],
  placesAct: boolean,
  except: ReadonlySet<string>,
  treeFirst = false,
): NamedParty[] {
  const search = (at: Site, tried: readonly Role[]): NamedParty[] => {
    for (const role of tried) {
      const found = partiesIn(at, role, placesAct, except, sideOf).filter(
        (party) => !except.has(sideOf(party)) && sideOf(party) !== "",
      );
      if (found.length > 0) return found;
    }
    return [];
  };
  // Whom it reaches, the tree tells in any of the roles before the order of the words suggests it for one.
  const certain = treeFirst ? search({ ...site, strict: true }, roles.filter(isNarrow)) : [];
  return certain.length > 0 ? certain : search(site, roles);
}

/** Who stands in the rule's roles; null where the rule's need is not met. */
function cast(site: Site, rule: Rule): Cast | null {
  const placesAct = rule.data.placesAct === true;
  if (rule.parties.length > 0) {
    let all: NamedParty[] = [];
    for (const role of rule.parties) {
      const named = partiesIn(site, role, false, new Set(all.map(sideOf)), sideOf).filter(
        (party) => sideOf(party) !== "",
      );
      // Once two sides are known, a possessor or an onlooker's subject adds nobody.
      if (
        sides(all) >= 2 &&
        (!isNarrow(role) || role.some((step) => step.kind === "grammar" && step.name === "subject"))
      )
        continue;
      all = distinct([...all, ...named]);
    }
    if (sides(all) === 1) {
      const others = otherSide(site, new Set(all.map(sideOf)));
      if (others.length > 0) all = distinct([...others, ...all]);
    }
    if (rule.type === "CONSULT" && rule.data.mode === undefined) all = withHosts(site, rule, all);
    return sides(all) >= 2 || (rule.data.alone === true && sides(all) === 1)
      ? { actors: preferPersons(all), recipients: [], symmetric: true }
      : null;
  }
  if (rule.actor[0] !== undefined && rule.data.actor?.[0] === rule.data.recipient?.[0])
    return castInOrder(site, rule.actor[0]);
  let actors = firstOf(site, rule.actor, false, new Set());
  if (actors.length === 0) return null;
  const direct = firstOf(site, rule.recipient.slice(0, 1), placesAct, new Set());
  const clash =
    direct.length > 0 &&
    rule.recipient.slice(0, 1).every(isNarrow) &&
    direct.every((party) => actors.some((actor) => sideOf(actor) === sideOf(party)));
  // Nobody expels his own ambassador: a subject borrowed from another verb gives way to the next one up.
  // Whoever asks his own minister to travel asks no other state: the act stays at home.
  if (clash && !borrowed(site) && !direct.some((party) => byPronoun(site, party)))
    return { actors, recipients: direct, symmetric: false };
  if (clash && borrowed(site)) actors = nextSubject(site, new Set(direct.map(sideOf))) ?? actors;
  const taken = new Set(actors.map(sideOf));
  const recipients =
    clash && direct.some((party) => !taken.has(sideOf(party)))
      ? direct
      : firstOf(site, rule.recipient, placesAct, taken, true);
  if (recipients.length === 0 && rule.data.alone !== true) return null;
  return { actors, recipients, symmetric: false };
}

/** The parties of a meeting, those whom only its place gives a state among them; whose phrase leads to the subject is no host. */
function withHosts(site: Site, rule: Rule, parties: readonly NamedParty[]): NamedParty[] {
  const roles = rule.parties.filter((role) => !role.some((one) => one.kind === "grammar" && one.name === "subject"));
  const met = roles.flatMap((role) => partiesIn({ ...site, strict: true }, role, false, new Set(), sideOf));
  const taken = parties.filter(({ state }) => state !== null);
  const hosts = hostsMet(site, met, taken);
  if (hosts.length === 0) return [...parties];
  return distinct([...parties.filter((party) => !hosts.some(({ start }) => start === party.start)), ...hosts]);
}

/** "la sortie du Royaume-Uni de l'Union européenne": of two phrases in one role the first names who acts. */
function castInOrder(site: Site, role: Role): Cast | null {
  const [first, ...rest] = wordsAt(site, role).map((at) =>
    partiesAt(site.scene, site.tree, at).filter((party) => sideOf(party) !== ""),
  );
  const actors = first ?? [];
  const taken = new Set(actors.map(sideOf));
  const recipients = distinct(rest.flat().filter((party) => !taken.has(sideOf(party))));
  return actors.length > 0 && recipients.length > 0 ? { actors, recipients, symmetric: false } : null;
}

/** "gave up its veto": a party that only a pronoun inside the phrase names. */
function byPronoun({ scene, tree }: Site, party: NamedParty): boolean {
  return scene.mentionsIn(tree.index).some(({ start, basis }) => start === party.start && basis === "pronoun");
}

/**
 * Whether a verb has no subject of its own, so that its tree lends it one. "The police entered to arrest him", "entered and
 * arrested him": whoever has a purpose or goes on with an act does it himself.
 */
function borrowed({ tree, word }: Site): boolean {
  const hasSubject = (verb: number): boolean => tree.children(verb).some((child) => tree.relation(child) === "nsubj");
  const { head, deprel, upos } = tree.word(word);
  const purpose = deprel === "advcl" && feature(tree.word(word), "VerbForm") === "Inf";
  const own = head >= 0 && (purpose || deprel === "conj") && hasSubject(head);
  return upos === "VERB" && !hasSubject(word) && !own;
}

/** The nearest subject above a verb that is of another side than those given. */
function nextSubject(site: Site, except: ReadonlySet<string>): NamedParty[] | null {
  const { scene, tree } = site;
  let at = tree.word(site.word).head;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (tree.isVerbal(at)) {
      const found = tree
        .logicalSubjects(at)
        .flatMap((subject) => partiesAt(scene, tree, subject))
        .filter((party) => sideOf(party) !== "" && !except.has(sideOf(party)));
      if (found.length > 0) return found;
    }
    at = tree.word(at).head;
  }
  return null;
}

/** Of two parties of one side, the one that names a person stands for both when the other is the bare state. */
function preferPersons(parties: readonly NamedParty[]): NamedParty[] {
  return parties.filter(
    (party) =>
      party.person !== null ||
      !parties.some((other) => other !== party && sideOf(other) === sideOf(party) && other.person !== null),
  );
}

function modeOf(site: Site, rule: Rule): string | null {
  if (rule.data.mode) return rule.data.mode;
  if (rule.modes.size === 0) return null;
  const { tree, word } = site;
  for (const below of tree.subtree(word)) {
    if (below === word) continue;
    const mode = rule.modes.get(tree.lemma(below));
    if (mode) return mode;
  }
  return null;
}

/** The days of the time that dates a trigger; a weekday without a date to count from is kept as such. */
function whenOf(site: Site, time: TimeMention): When {
  const { scene, tree } = site;
  const weekday = Number(/-W\w\w-(\d)$/.exec(time.value)?.[1] ?? 0);
  const open = time.when.earliest === null || time.when.earliest !== time.when.latest;
  const verb = tree.isVerbal(site.word) ? undefined : carrier(site)?.verb;
  const ends = verb !== undefined && scene.reader.words.sets.ends.has(tree.lemma(verb));
  return { ...time.when, ...(open && weekday > 0 ? { weekday } : {}), ...(ends ? { ends } : {}) };
}

/** "se reúne hoje com": a meeting told in the present on its own day is still to come, and so is one that somebody has. */
function isOnAgenda(
  { scene, tree, word }: Site,
  factuality: Factuality,
  time: TimeMention | null,
  latest: string | null,
): boolean {
  if (factuality !== "happened" || scene.isTitle(tree.index) || tree.word(word).upos === "ADJ") return false;
  const { sets, governors } = scene.reader.words;
  const lemma = tree.lemma(word);
  const has = sets.light.has(lemma) && governors.get(lemma) === "announced" && tree.object(word) !== null;
  const { earliest, latest: last } = time?.when ?? { earliest: null, latest: null };
  // "À tarde, o presidente encontra-se": a part of the day without a date is of the day of writing.
  const part = time?.kind === "TIME" && earliest === null && last === null;
  const today = latest !== null && earliest !== null && earliest === last && earliest >= addDays(latest, -1);
  return has || ((today || part) && tree.word(word).upos === "VERB" && tree.childrenBy(word, "cop").length === 0);
}

/** What somebody says against or for another was said, though the words themselves are his: "says that Chad would lie". */
function asSaid(rule: Rule, factuality: Factuality): Factuality {
  const speaks = rule.data.actor?.[0] === "speaker" && spokenTypes.has(rule.type);
  return speaks && factuality === "reported" ? "happened" : factuality;
}

function build(site: Site, rule: Rule, players: Cast): Firing[] {
  const { scene, tree, word } = site;
  const reading = readTrigger(site, rule.data.state === true, rule.data.performative === true);
  const time = timeOf(scene, tree, word, rule.type === "CONSULT");
  const place = placeOf(scene, tree, word, scene.reader.where);
  const utterance = scene.utteranceAt(tree.word(word).start);
  // "The president travels to Chile on Thursday", written on Monday: a present with a day to come is a plan.
  const { latest } = scene.times.published;
  const toCome = reading.present === true && latest !== null && (time?.when.earliest ?? "") > latest;
  const planned =
    toCome ||
    (rule.type === "CONSULT" && reading.present === true && isOnAgenda(site, reading.factuality, time, latest));
  const told = planned && tookPlace(reading.factuality) ? "announced" : asSaid(rule, reading.factuality);
  // "condemned the ongoing attacks": a rule that knows it as a fact leaves open whether it goes on.
  const lasts = rule.data.factuality === "happened" && told === "ongoing" && !tree.isVerbal(word);
  const fact: Factuality = lasts ? told : (rule.data.factuality ?? told);
  const base = {
    type: rule.type as EventType,
    mode: modeOf(site, rule),
    contexts: [...new Set([...(rule.data.contexts ?? []), ...contextsOf(tree, scene.reader.contexts)])],
    cameo: rule.data.cameo ?? "",
    symmetric: players.symmetric,
    factuality: fact,
    background:
      rule.data.background ??
      (reading.background || [...players.actors, ...players.recipients].some((party) => party.previous === true)),
    attribution: utterance
      ? [
          {
            name: utterance.speakerSpan
              ? scene.report.text.slice(utterance.speakerSpan.start, utterance.speakerSpan.end)
              : "",
            state: utterance.speaker?.state ?? null,
            person: utterance.speaker?.person ?? null,
            unnamed: utterance.unnamed,
          },
        ]
      : [],
    when: time ? whenOf(site, time) : unknownWhen,
    where: place,
    start: tree.sentence.start,
    end: tree.sentence.end,
    trigger: { start: tree.word(word).start, end: tree.word(word).end },
    rule: rule.data.id,
    sentence: tree.index,
    word,
  };
  if (rule.data.each === "recipient" && players.recipients.length > 1)
    return players.recipients.map((recipient) => ({ ...base, actors: players.actors, recipients: [recipient] }));
  return [{ ...base, actors: players.actors, recipients: players.recipients }];
}

/** All firings of one sentence. A word used by a rule (its object, its complement) fires no rule of its own. */
export function matchSentence(scene: Scene, tree: Tree, onVacancy?: (vacancy: Vacancy) => void): Firing[] {
  const used = new Set<number>();
  const found: Firing[] = [];
  const order = tree.words.map((_, at) => at).sort((a, b) => depth(tree, a) - depth(tree, b) || a - b);
  for (const word of order) {
    if (used.has(word)) continue;
    const trigger = classOf(tree, word);
    if (trigger === null) continue;
    const entries = scene.reader.rules.get(triggerKey(trigger, tree.lemma(word)));
    if (!entries) continue;
    // A name is no trigger, though it may be written like one.
    const mention = scene.mentionAt(tree.index, word);
    if (mention && mention.basis !== "body" && mention.basis !== "description") continue;
    for (const entry of entries) {
      const through = triggerEnd(tree, word, entry);
      if (through === null) continue;
      const site: Site = { scene, tree, word, through };
      const touched: number[] = [];
      if (!applies(site, entry.rule, touched)) continue;
      const players = cast(site, entry.rule);
      if (!players) {
        onVacancy?.(vacancy(site, entry.rule));
        continue;
      }
      found.push(...build(site, entry.rule, players));
      for (const at of touched) used.add(at);
      if (!entry.rule.data.keepsComplement)
        for (const at of [
          ...tree.childrenBy(word, "xcomp", "ccomp"),
          ...touched.flatMap((noun) => clausesOf(tree, noun)),
          ...nextInfinitives(tree, word, touched),
          ...(verbalConflict.has(entry.rule.type) ? chargesOf(scene, tree, word) : []),
        ])
          absorb(tree, at, used);
      break;
    }
  }
  return found;
}

/** Clauses that say what a noun is: "their commitment to supporting …"; relative clauses tell something else. */
function clausesOf(tree: Tree, noun: number): number[] {
  return tree
    .childrenBy(noun, "acl", "advcl", "ccomp", "xcomp")
    .filter((child) => tree.word(child).deprel !== "acl:relcl");
}

/** "expressed its readiness to resume talks": an infinitive right behind the noun is the noun's, though it hangs on the verb. */
function nextInfinitives(tree: Tree, verb: number, nouns: readonly number[]): number[] {
  return tree
    .childrenBy(verb, "advcl")
    .filter((child) => tree.children(child).some((mark) => tree.relation(mark) === "mark" && nouns.includes(mark - 1)));
}

const verbalConflict: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "THREATEN"]);

/** "accused Togo of siding with rebels", "warned it against attacking": what one is charged with or told is another's word, and not his own act. */
function chargesOf({ reader }: Scene, tree: Tree, verb: number): number[] {
  const { when } = reader.words.sets;
  return tree.childrenBy(verb, "advcl", "acl").filter((clause) => {
    const mark = tree
      .children(clause)
      .find((child) => tree.relation(child) === "mark" || tree.relation(child) === "case");
    return (
      mark !== undefined &&
      clause > verb &&
      feature(tree.word(clause), "VerbForm") !== "Fin" &&
      !when.has(tree.lemma(mark)) &&
      !reader.agents.has(tree.lemma(mark)) &&
      tree.childrenBy(verb, "obj", "iobj").some((object) => object < mark)
    );
  });
}

/** A complement's verb and the infinitives it goes on with are part of what governs them. */
function absorb(tree: Tree, complement: number, used: Set<number>): void {
  used.add(complement);
  for (const child of tree.children(complement)) {
    const relation = tree.relation(child);
    if (relation === "xcomp" || relation === "conj" || relation === "obj" || relation === "obl")
      absorb(tree, child, used);
  }
}

function depth(tree: Tree, word: number): number {
  let at = word;
  let steps = 0;
  while (tree.word(at).head >= 0 && steps < 500) {
    at = tree.word(at).head;
    steps++;
  }
  return steps;
}
