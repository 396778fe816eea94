/** @module Statements: utterances with their speakers and whom they speak about. */
import type { NamedParty, StatementMention } from "#text";
import { distinct, partiesOf, sideOf } from "./parties.js";
import type { Scene } from "./scene.js";
import { bySentenceOf, sentencesOf } from "./stretches.js";

export function statementsOf(scene: Scene): StatementMention[] {
  const found: StatementMention[] = [];
  const sentences = scene.trees.map((tree) => tree.sentence);
  const utterancesIn = bySentenceOf(sentences, scene.utterances);
  for (const utterance of scene.utterances) {
    if (!utterance.speaker && !utterance.speakerSpan) continue;
    const { start, end, direct, verb, medium, unnamed, speakerSpan } = utterance;
    const here = sentencesOf(sentences, utterance);
    const beside = here.flatMap((at) => utterancesIn[at] ?? []);
    // A quotation inside reported speech of the same speaker is the statement; the frame adds nothing.
    if (!direct && beside.some((other) => other.direct && other.start <= start + 2 && end - 2 <= other.end)) continue;
    if (scene.report.setAside.some((aside) => aside.start < end && start < aside.end)) continue;
    const span = speakerSpan ?? { start, end };
    const name = scene.report.text.slice(span.start, span.end);
    const joint = new Set(utterance.speakers.map(sideOf)).size > 1;
    const speaker: NamedParty =
      utterance.speaker && !joint
        ? utterance.speaker
        : { state: null, org: null, sector: null, person: null, office: null, name, ...span };
    const about = distinct(
      here
        .flatMap((at) => scene.mentionsIn(at))
        .filter((mention) => start <= mention.start && mention.end <= end && mention.basis !== "pronoun")
        .flatMap((mention) => partiesOf(scene, mention)),
    ).filter((party) => sideOf(party) !== sideOf(speaker) || party.person !== speaker.person);
    found.push({
      start,
      end,
      speaker,
      speakerRole: unnamed ? "official" : speaker.office,
      unnamed,
      direct,
      verb,
      medium,
      about,
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
