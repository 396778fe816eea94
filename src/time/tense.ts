/**
 * @module Where the clause around a time expression points: past, future, or not told.
 *
 * Climbs the tree from the expression to its verb and reads tense, auxiliaries and the verbs above an infinitive.
 * A present tense is told as such: by itself it points neither way.
 */
import { feature, type Sentence, type Word } from "#text";
import type { TimeFile } from "./data.js";
import type { Tense } from "./resolve.js";

interface Markers {
  readonly auxiliaries: ReadonlySet<string>;
  readonly governors: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
}

const made = new WeakMap<TimeFile, Markers>();

function markersOf(data: TimeFile): Markers {
  let markers = made.get(data);
  if (!markers) {
    markers = {
      auxiliaries: new Set(data.tense.futureAuxiliaries),
      governors: new Set(data.tense.futureGovernors),
      planned: new Set(data.tense.planned),
      ahead: new Set(data.tense.ahead),
    };
    made.set(data, markers);
  }
  return markers;
}

function has(words: ReadonlySet<string>, word: Word): boolean {
  return words.has(word.lemma.toLowerCase()) || words.has(word.form.toLowerCase());
}

/** What a verb and its auxiliaries say by themselves. */
function ofVerb(sentence: Sentence, at: number, markers: Markers): Tense | "infinitive" {
  const verb = sentence.words[at] as Word;
  let past = false;
  let present = false;
  let infinitive = false;
  for (const word of sentence.words) {
    if (word.head !== at || (!word.deprel.startsWith("aux") && !word.deprel.startsWith("cop"))) continue;
    if (has(markers.auxiliaries, word) || feature(word, "Tense") === "Fut") return "future";
    // "would be held" looks ahead; "would have been held" does not.
    if (feature(word, "Mood") === "Cnd" && (word.deprel === "aux:pass" || word.deprel === "cop")) return "future";
    if (has(markers.governors, word)) return "future";
    const tense = feature(word, "Tense");
    if (tense === "Past" || tense === "Imp" || tense === "Pqp") past = true;
    else if (tense === "Pres") present = true;
    else if (feature(word, "VerbForm") === "Inf") infinitive = true;
  }
  const tense = feature(verb, "Tense");
  const form = feature(verb, "VerbForm");
  if (tense === "Fut" || feature(verb, "Mood") === "Cnd") return "future";
  if (past || tense === "Imp" || tense === "Pqp") return "past";
  // "is to be held": to come.
  if (infinitive) return present ? "future" : "infinitive";
  if (form === "Part" && tense !== "Pres") return "past";
  if (tense === "Past") return "past";
  if (form === "Inf" || (form === undefined && tense === undefined)) return "infinitive";
  return present || tense === "Pres" ? "present" : null;
}

function isVerbal(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word) return false;
  return (
    word.upos === "VERB" ||
    word.upos === "AUX" ||
    sentence.words.some((child) => child.head === at && child.deprel.startsWith("cop"))
  );
}

/** Whether one of the prepositions stands before a word, with at most its article or demonstrative between. */
function isBehind(sentence: Sentence, at: number, prepositions: ReadonlySet<string>): boolean {
  for (let i = at; i >= 0 && i >= at - 2; i--) {
    const word = sentence.words[i];
    if (!word) return false;
    if (word.upos === "ADP" && has(prepositions, word)) return true;
    if (i < at && word.upos !== "DET") return false;
  }
  return false;
}

/**
 * The direction of the clause that governs a word.
 *
 * @example "will arrive on April 13"           →  "future"
 * @example "elections scheduled for April"     →  "future"
 * @example "thanked the president on Tuesday"  →  "past"
 */
export function tenseDirection(sentence: Sentence, word: number, data: TimeFile): Tense {
  const markers = markersOf(data);
  if (isBehind(sentence, word, markers.ahead)) return "future";
  let at = word;
  for (let steps = 0; steps < 8; steps++) {
    const here = sentence.words[at];
    if (!here) return null;
    if (at !== word && has(markers.planned, here)) return "future";
    if (isVerbal(sentence, at)) {
      const said = ofVerb(sentence, at, markers);
      if (said === "past" || said === "future") return said;
      if (said === "present" && (has(markers.governors, here) || has(markers.planned, here))) return "future";
      const above = sentence.words[here.head];
      if (said === "infinitive" && above) {
        // "the summit to be held in June": an infinitive at a noun is still to come.
        const atNoun = here.deprel.startsWith("acl") && !isVerbal(sentence, here.head);
        if (atNoun || has(markers.governors, above) || has(markers.planned, above) || has(markers.auxiliaries, above))
          return "future";
      } else if (said === "present") return "present";
      if (!above) return null;
    }
    at = here.head;
  }
  return null;
}
