/**
 * @module A person's time in an office, as the report shows it: a title borne with a name, an apposition, "is the
 * foreign minister", and the verbs of a change of office.
 *
 * A title borne says that the office is held on the report's day, no more: `from` and `to` stay open. Who was
 * replaced gets a tenure with its successor.
 */
import type { TenureMention, TenureStanding, Word } from "#text";
import { type Context, nobody } from "./context.js";
import { daysOf, holdsOn } from "./days.js";
import { titleIn } from "./persons.js";
import type { SentenceDrafts } from "./phrases.js";
import { fold } from "./pieces.js";
import type { ResolvedDraft } from "./resolve.js";
import { displayName } from "./titles.js";

/** Days beyond a known tenure after which a title tells of earlier times. */
const longAgo = 120;
/** Days by which the known beginning of a tenure may be late. */
const freshly = 14;

type Found = { -readonly [K in keyof TenureMention]: TenureMention[K] };

export function findTenures(
  resolved: readonly ResolvedDraft[],
  sentences: readonly SentenceDrafts[],
  context: Context,
): TenureMention[] {
  const tenures: Found[] = [];
  for (const one of resolved) {
    const tenure = borne(one, context);
    if (tenure) add(tenures, tenure);
  }
  const inSentence = new Map<number, ResolvedDraft[]>();
  for (const one of resolved)
    inSentence.set(one.mention.sentence, [...(inSentence.get(one.mention.sentence) ?? []), one]);
  for (const { scan } of sentences) {
    const here = inSentence.get(scan.index) ?? [];
    if (!here.some(({ mention }) => mention.parties[0]?.person)) continue;
    listed(here, scan.sentence.words, tenures);
    const bySentence = new Sentence(scan.sentence.words, here);
    for (const [at, word] of scan.sentence.words.entries()) verbTenures(bySentence, word, at, tenures, context);
  }
  return tenures;
}

/** Adds a tenure, or fills what one of the same person and office lacks. */
function add(tenures: Found[], tenure: Found): void {
  const same = tenures.find(
    ({ person, office, state, org }) =>
      person === tenure.person && office === tenure.office && state === tenure.state && org === tenure.org,
  );
  if (!same) {
    tenures.push(tenure);
    return;
  }
  same.predecessor ??= tenure.predecessor;
  same.successor ??= tenure.successor;
  same.accreditedTo ??= tenure.accreditedTo;
  same.acting ||= tenure.acting;
  if (tenure.standing === "holds") same.standing = "holds";
}

function tenureOf(one: ResolvedDraft, office: string, state: string | null, org: string | null): Found | null {
  const person = personOf(one);
  if (!person) return null;
  const { start, end } = one.mention;
  return {
    person,
    office,
    state,
    org,
    accreditedTo: null,
    acting: false,
    standing: "holds",
    from: null,
    to: null,
    predecessor: null,
    successor: null,
    start,
    end,
  };
}

function personOf({ cluster, mention }: ResolvedDraft): string | null {
  return cluster ? displayName(cluster) : (mention.parties[0]?.person ?? null);
}

function borne(one: ResolvedDraft, context: Context): Found | null {
  const { draft, mention } = one;
  const party = mention.parties[0];
  if (!draft.name || !party || mention.parties.length !== 1 || draft.kind === "person" || (!party.state && !party.org))
    return null;
  const office = party.office ?? officeToldBy(one, party.state);
  const tenure = office ? tenureOf(one, office, party.state, party.org) : null;
  if (!tenure) return null;
  const standing = standingOf(one, tenure, context);
  return { ...tenure, standing, accreditedTo: party.accreditedTo ?? null, acting: draft.acting };
}

/** What the words say, else what is known of the person: a title borne by one who left it long ago, or enters it later. */
function standingOf({ draft, cluster }: ResolvedDraft, { office, state }: Found, context: Context): TenureStanding {
  if (draft.former) return "left";
  if (draft.elect) return "coming";
  const known = cluster?.record?.tenures.filter((one) => one.office === office && one.state === state) ?? [];
  if (known.length === 0 || known.some(({ uncertain }) => uncertain)) return "holds";
  if (known.every(({ from }) => daysOf(from, null).from - freshly > context.days.to)) return "coming";
  return known.some((one) => holdsOn(one, context.days, longAgo)) ? "holds" : "left";
}

/** What the words say where the party bears no office: one held before or to come, or one of which a state has many. */
function officeToldBy({ draft, cluster }: ResolvedDraft, state: string | null): string | null {
  if (draft.deputy || draft.bodySector) return null;
  const title = draft.foreign ? null : titleIn(draft.heads, state);
  const held = cluster?.record?.tenures.some((one) => one.office === title?.office && one.state === state);
  if (title && (draft.former || draft.elect || held)) return title.office;
  const post = draft.heads.find((head) => head.kind === "post");
  return draft.kind === "post" && post?.kind === "post" ? post.office : null;
}

/**
 * "presidents of the region, such as Ana Paz (Chile) and Luis Rey (Peru)": an office in the plural without a state, and
 * behind it persons with a state in brackets.
 */
function listed(here: readonly ResolvedDraft[], words: readonly Word[], tenures: Found[]): void {
  const title = here.find(({ draft }) => draft.kind === "title" && draft.plural && !draft.name);
  const office = title && titleIn(title.draft.heads, null)?.office;
  if (!office) return;
  for (const one of here) {
    const after = one.mention.last + 1;
    if (one.mention.first <= title.mention.last || words[after]?.form !== "(") continue;
    const seat = here.find(({ draft, mention }) => draft.kind === "name" && mention.first === after + 1);
    const state = seat && words[seat.mention.last + 1]?.form === ")" ? seat.mention.parties[0]?.state : null;
    const tenure = state ? tenureOf(one, office, state, null) : null;
    if (tenure) add(tenures, { ...tenure, standing: title.draft.former ? "left" : "holds" });
  }
}

/** A sentence's words with the mentions that stand on them. */
class Sentence {
  readonly words: readonly Word[];
  readonly mentions: readonly ResolvedDraft[];

  constructor(words: readonly Word[], mentions: readonly ResolvedDraft[]) {
    this.words = words;
    this.mentions = mentions;
  }

  at(index: number): ResolvedDraft | undefined {
    return this.mentions.find(({ mention }) => mention.first <= index && index <= mention.last);
  }

  /** The mention on a dependent of the verb, by relation. */
  dependent(verb: number, relation: RegExp): ResolvedDraft | undefined {
    for (let index = 0; index < this.words.length; index++) {
      const word = this.words[index] as Word;
      if (word.head !== verb || !relation.test(word.deprel)) continue;
      const found = this.at(index);
      if (found) return found;
    }
    return undefined;
  }

  personBefore(index: number): ResolvedDraft | undefined {
    return this.mentions.findLast(
      ({ mention }) => mention.last < index && mention.parties[0]?.person && !mention.modifier,
    );
  }

  /** A person's mention that begins within a few words after. */
  personAfter(index: number, within: number): ResolvedDraft | undefined {
    return this.mentions.find(
      ({ mention }) => mention.first > index && mention.first <= index + within && mention.parties[0]?.person,
    );
  }
}

function verbTenures(sentence: Sentence, word: Word, at: number, tenures: Found[], context: Context): void {
  if (word.upos === "VERB" || word.upos === "AUX" || word.upos === "ADJ" || word.upos === "NOUN") {
    const { succession } = context.lexicon;
    const form = fold(word.form);
    const lemma = word.upos === "NOUN" ? form : fold(word.lemma);
    const among = (verbs: ReadonlySet<string>): boolean => verbs.has(lemma) || verbs.has(form);
    if (among(succession.replace)) replaced(sentence, at, tenures, succession.by);
    else if (among(succession.lead)) led(sentence, at, tenures, context);
    else if (among(succession.appoint)) appointed(sentence, at, /^(obj|nsubj:pass)/u, tenures);
    else if (among(succession.assume)) appointed(sentence, at, /^nsubj/u, tenures);
  }
  if (word.deprel === "cop" && /Tense=Pres/u.test(word.feats)) is(sentence, word.head, tenures);
}

/** "Béjar replaces Wagner"; "was replaced by". */
function replaced(sentence: Sentence, verb: number, tenures: Found[], by: ReadonlySet<string>): void {
  const passive = sentence.dependent(verb, /^nsubj:pass/u);
  const byAgent = sentence.words.some((word, index) => index > verb && index <= verb + 2 && by.has(fold(word.form)));
  const agent = passive || byAgent ? (sentence.dependent(verb, /^obl/u) ?? sentence.personAfter(verb, 4)) : undefined;
  const successor = agent ?? sentence.dependent(verb, /^nsubj$/u) ?? sentence.personBefore(verb);
  const predecessor = agent
    ? (passive ?? sentence.personBefore(verb))
    : (sentence.dependent(verb, /^obj/u) ?? sentence.personAfter(verb, 4));
  if (!successor || !predecessor || successor === predecessor) return;
  const [newer, older] = [personOf(successor), personOf(predecessor)];
  if (!newer || !older || newer === older) return;
  const held = [successor, predecessor]
    .map(({ mention }) => mention.parties[0] ?? nobody)
    .find(({ office, state, org }) => office && (state || org));
  if (!held?.office) return;
  const first = tenureOf(predecessor, held.office, held.state, held.org);
  const second = tenureOf(successor, held.office, held.state, held.org);
  if (first) add(tenures, { ...first, standing: "left", successor: newer });
  if (second) add(tenures, { ...second, predecessor: older });
}

/** "named X foreign minister"; "X became prime minister": a person and a title without a name on the same verb. */
function appointed(sentence: Sentence, verb: number, relation: RegExp, tenures: Found[]): void {
  const person = sentence.dependent(verb, relation);
  const title = sentence.mentions.find(
    ({ draft, mention }) =>
      draft.kind === "title" &&
      !draft.name &&
      mention.first > verb &&
      leansOn(sentence, mention.head, verb) &&
      mention.parties[0]?.office,
  );
  if (person && title && person !== title) hold(person, title, tenures);
}

/** "X is the foreign minister of Peru". */
function is(sentence: Sentence, predicate: number, tenures: Found[]): void {
  const title = sentence.at(predicate);
  const person = sentence.dependent(predicate, /^nsubj/u);
  if (title && person && person !== title && title.draft.kind === "title" && !title.draft.name && !title.draft.former)
    hold(person, title, tenures);
}

function hold(person: ResolvedDraft, title: ResolvedDraft, tenures: Found[]): void {
  const office = title.mention.parties[0];
  const own = person.mention.parties[0];
  if (!office?.office || !own?.person || (own.office && own.office !== office.office)) return;
  const state = office.state ?? own.state;
  if (!state && !office.org) return;
  const tenure = tenureOf(person, office.office, state, office.org);
  if (tenure) add(tenures, { ...tenure, acting: title.draft.acting });
}

/** "the cabinet led by X": head of government, where knowledge does not say otherwise. */
function led(sentence: Sentence, verb: number, tenures: Found[], context: Context): void {
  const cabinet = sentence.mentions.findLast(
    ({ draft, mention }) =>
      mention.last < verb &&
      mention.last >= verb - 4 &&
      draft.heads.some((head) => head.kind === "body" && head.cabinet),
  );
  const leader = sentence.dependent(verb, /^obl/u) ?? sentence.personAfter(verb, 3);
  if (!cabinet || !leader) return;
  const record = leader.cluster?.record;
  const known = record?.tenures.find(
    (tenure) => tenure.office === "head-of-government" || tenure.office === "head-of-state",
  );
  const state = known?.state ?? cabinet.mention.parties[0]?.state ?? context.home;
  if (!state) return;
  const tenure = tenureOf(leader, known?.office ?? "head-of-government", state, null);
  if (tenure) add(tenures, tenure);
}

function leansOn(sentence: Sentence, index: number, verb: number): boolean {
  let at = index;
  for (let step = 0; step < 3; step++) {
    at = sentence.words[at]?.head ?? -1;
    if (at === verb) return true;
  }
  return false;
}
