/**
 * @module Rules → event, statement, membership and agreement mentions of one report.
 *
 * In: the report with its trees, actors and times. Out: mentions whose spans are UTF-16 units of the kept text.
 * Never looks at another report. Next: `record/`.
 */
import type { Knowledge, LanguageData } from "#data";
import type { AgreementMention, EventMention, MembershipMention, Remark, StatementMention } from "#text";
import { isOnContests } from "./contests.js";
import { indexContexts } from "./contexts.js";
import { dateEvents } from "./dates.js";
import { denyBeside } from "./denials.js";
import { factualityWords } from "./factuality.js";
import { type Firing, matchSentence, type Vacancy } from "./match.js";
import { agreementsOf, membershipsOf, objectWords } from "./objects.js";
import { sideOf, sides } from "./parties.js";
import { foldRepeats } from "./repeats.js";
import { indexRules } from "./rules.js";
import { type EventReader, makeScene, type ReadSoFar, type Scene } from "./scene.js";
import { findUtterances, speechWords } from "./speech.js";
import { statementsOf } from "./statements.js";
import { grammarOf } from "./tree.js";
import { indexVerbs } from "./verbs.js";

export type { Vacancy } from "./match.js";
export type { EventReader } from "./scene.js";

export interface Events {
  readonly events: readonly EventMention[];
  readonly statements: readonly StatementMention[];
  readonly memberships: readonly MembershipMention[];
  readonly agreements: readonly AgreementMention[];
  readonly remarks: readonly Remark[];
}

/** Compiles a language's rules and words, once. */
export function createEventReader(language: LanguageData, knowledge: Pick<Knowledge, "memberships">): EventReader {
  const rules = indexRules(language);
  return {
    language,
    grammar: grammarOf(language.factuality, indexVerbs(language, rules)),
    rules,
    words: factualityWords(language.factuality, new Set([...language.speech.verbs, ...language.speech.judging])),
    speech: speechWords(language.speech),
    contexts: indexContexts(language.contexts),
    objects: objectWords(language.objects),
    memberships: knowledge.memberships,
    agents: new Set(language.factuality.agent),
    leading: new Set(language.actors.succession.lead),
    comitative: new Set(language.factuality.comitative),
    attributive: new Set(language.factuality.attributive),
    measures: new Set(language.factuality.measures),
    dropsSubject: language.factuality.dropsSubject === true,
    where: new Set(language.factuality.where),
    firstPerson: new Set(language.actors.pronouns.flatMap(({ person, forms }) => (person === 1 ? forms : []))),
    contests: new Set(language.debris.contests),
    neuter: new Set(language.actors.pronouns.flatMap(({ gender, forms }) => (gender === "n" ? forms : []))),
  };
}

/** An act between two states or bodies; one that names a single side is kept unless it is that state's own affair. */
function crossesBorders(event: Firing): boolean {
  const all = [...event.actors, ...event.recipients];
  // A meeting of a body of states is one between states.
  if (event.symmetric && sides(all) === 1) return all.every((party) => party.org !== null);
  if (sides(all) >= 2)
    return (
      !event.recipients.some((recipient) => event.actors.every((actor) => sideOf(actor) === sideOf(recipient))) ||
      sides(event.recipients) > 1
    );
  return (
    event.recipients.length === 0 && !event.symmetric && all.some((party) => party.state !== null || party.org !== null)
  );
}

/**
 * @param domestic  Acts within one state are kept too.
 * @param onVacancy  Told of each rule whose words stand there without the parties it needs.
 */
export function readEvents(
  reader: EventReader,
  read: ReadSoFar,
  domestic = false,
  onVacancy?: (vacancy: Vacancy) => void,
): Events {
  const scene: Scene = makeScene(reader, read, findUtterances);
  const fired = isOnContests(scene.trees, reader.contests)
    ? []
    : scene.trees.flatMap((tree) => matchSentence(scene, tree, onVacancy));
  const kept = domestic ? fired : fired.filter(crossesBorders);
  const events = foldRepeats(dateEvents(scene, denyBeside(scene, kept)));
  return {
    events,
    statements: statementsOf(scene),
    memberships: membershipsOf(scene),
    agreements: agreementsOf(scene),
    remarks: scene.remarks,
  };
}
