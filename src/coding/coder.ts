/**
 * @module The five stages over one report: reading → language → actors → time → events.
 *
 * Pure but for loading data and models, which happens once a language, when it is first met.
 */
import { type ActorFinder, createActorFinder, findActors, tenureBounds } from "#actors";
import { type Knowledge, type LanguageData, loadKnowledge, loadLanguage } from "#data";
import { createEventReader, type EventReader, readEvents } from "#events";
import {
  analyse,
  type ForeignPassage,
  foreignPassages,
  identifyLanguage,
  type LanguageModel,
  loadModel,
  modelCodes,
} from "#language";
import { prepare, readReport } from "#reading";
import { covers, Fault, type Remark, type Report, type ReportInput, type Span } from "#text";
import { findTimes } from "#time";
import { namesAsWords } from "./names-as-words.js";
import { Presenter } from "./present.js";
import type { CodeOptions, Coder, CoderOptions, Coding } from "./types.js";
import { coderVersion } from "./version.js";

/** Longest text that is read as one report, in characters: some six long novels. Beyond it memory, not time, is short. */
const longestText = 4_000_000;

/** All that reads one language. */
interface Desk {
  readonly language: LanguageData;
  readonly model: LanguageModel;
  readonly actors: ActorFinder;
  readonly events: EventReader;
}

class ReportCoder implements Coder {
  readonly version: string;
  readonly #options: CoderOptions;
  readonly #knowledge: Knowledge = loadKnowledge();
  readonly #presenter = new Presenter(this.#knowledge);
  readonly #desks = new Map<string, Desk>();

  constructor(options: CoderOptions) {
    this.#options = options;
    this.version = options.parser === "network" ? `${coderVersion}.network` : coderVersion;
  }

  #desk(lang: string): Desk {
    let desk = this.#desks.get(lang);
    if (!desk) {
      const model = loadModel(lang, this.#options);
      const language = loadLanguage(lang);
      desk = {
        language,
        model,
        actors: createActorFinder(language, this.#knowledge),
        events: createEventReader(language, this.#knowledge),
      };
      this.#desks.set(lang, desk);
    }
    return desk;
  }

  async code(input: ReportInput, options: CodeOptions = {}): Promise<Coding> {
    const prepared = prepare(input);
    if (prepared.text.length > longestText)
      throw new Fault(
        "CH-R04",
        `${input.id}: its text has ${prepared.text.length} characters; ${longestText} are the most for one report. Split it, or give its reports as JSON Lines.`,
      );
    const lang = prepared.lang ?? (await identifyLanguage(prepared.text, modelCodes()));
    if (lang === null)
      throw new Fault(
        "CH-L02",
        `${input.id}: the language could not be told from the text, or is none of those that are read. Give it as “lang”: ${modelCodes().join(", ")}.`,
      );
    const { language, model, actors: finder, events: reader } = this.#desk(lang);
    const report: Report = readReport(prepared, { lang, debris: language.debris, knowledge: this.#knowledge });
    const analysis = analyse(report.text, model, { skip: [...report.setAside, ...datelineSpan(report)] });
    const found = findActors(finder, report, analysis);
    const tenures = tenureBounds(found, this.#knowledge);
    const times = findTimes(report, analysis, language.time, tenures);
    const { analysis: trees, actors } = namesAsWords(analysis, found, model, language.language.standIns);
    const read = { report, analysis: trees, actors, times, tenures };
    const events = readEvents(reader, read, options.domestic === true, options.onVacancy);
    const passages = [...trees.sentences, ...events.statements.filter(({ direct }) => direct)];
    const foreign = await foreignPassages(report.text, passages, model);
    return this.#presenter.present(report, actors, times, events, foreignRemarks(foreign, lang));
  }
}

/** The dateline is no part of the first sentence: its place and day are where and when it was written. */
function datelineSpan({ dateline }: Report): Span[] {
  return dateline?.start !== undefined && dateline.end !== undefined
    ? [{ start: dateline.start, end: dateline.end }]
    : [];
}

/** One remark a passage: a quotation within a foreign sentence is not told twice. */
function foreignRemarks(passages: readonly ForeignPassage[], lang: string): Remark[] {
  return passages
    .filter((one) => !passages.some((other) => other !== one && covers(other, one) && !covers(one, other)))
    .map(({ start, end, lang: other }) => ({
      code: "CH-L05",
      message: `a passage seems to be in another language (${other}); it was read as the report's (${lang}). Do not trust what was read out of it; give it as a report of its own if it matters.`,
      start,
      end,
    }));
}

export function createCoder(options: CoderOptions = {}): Coder {
  return new ReportCoder(options);
}
