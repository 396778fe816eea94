/** @module Reports and statements as tables. */
import type { ReportRow, StatementRow } from "#answers";
import { reportKinds } from "#text";
import { field, flat, joined } from "../fields.js";

export const flatReport = flat<ReportRow>(
  "report",
  "One text as published by one outlet, or one row of an official record or a data set.",
  [
    field("id", "string", "The report's id in the record.", ({ id }) => id, { required: true }),
    field("kind", "string", "What it is: the press, an official record, a data set.", ({ kind }) => kind, {
      required: true,
      values: reportKinds,
    }),
    field("lang", "string", "Its language.", ({ lang }) => lang, { required: true }),
    field("title", "string", "Its title.", ({ title }) => title),
    field("outlet", "string", "Who published it.", ({ outlet }) => outlet),
    field("agency", "string", "Whose copy it is, where credited.", ({ agency }) => agency),
    field("url", "string", "Where it was published.", ({ url }) => url),
    field("dateline_place", "string", "The place of its dateline.", ({ dateline }) => dateline?.place ?? null),
    field("dateline_country", "string", "The state of that place.", ({ dateline }) => dateline?.country ?? null),
    field("published_earliest", "date", "The first day of its publication.", ({ published }) => published.earliest),
    field("published_latest", "date", "The last day of its publication.", ({ published }) => published.latest),
    field("published_edtf", "string", "The same in EDTF; XXXX where unknown.", ({ published }) => published.edtf, {
      required: true,
    }),
    field("published_basis", "string", "Why that day is believed.", ({ published }) => published.basis, {
      required: true,
    }),
    field("events", "integer", "Events that it tells.", ({ events }) => events, { required: true }),
    field("statements", "integer", "Statements that it quotes.", ({ statements }) => statements, { required: true }),
    field("remarks", "string", "Codes of what was in doubt.", ({ remarks }) => joined(remarks.map(({ code }) => code))),
  ],
  ["id"],
);

export const flatStatement = flat<StatementRow>(
  "statement",
  "What somebody is quoted to have said, in one report.",
  [
    field("report", "string", "The report's id.", ({ report }) => report, { required: true }),
    field("outlet", "string", "Who published it.", ({ outlet }) => outlet),
    field("lang", "string", "The report's language.", ({ lang }) => lang, { required: true }),
    field("published", "string", "When it was published, in EDTF.", ({ published }) => published.edtf),
    field("speaker", "string", "Who speaks, as named there.", ({ speaker }) => speaker?.name ?? null),
    field("speaker_person", "string", "The speaker's name in full.", ({ speaker }) => speaker?.person ?? null),
    field("speaker_office", "string", "The speaker's office.", ({ speaker }) => speaker?.office ?? null),
    field("speaker_state", "string", "The speaker's state.", ({ speaker }) => speaker?.state ?? null),
    field("speaker_org", "string", "The speaker's organisation.", ({ speaker }) => speaker?.org ?? null),
    field("verb", "string", "The verb of saying, as a lemma.", ({ verb }) => verb),
    field("medium", "string", "By what means it was said.", ({ medium }) => medium),
    field("direct", "boolean", "True for words in quotation marks.", ({ direct }) => direct, { required: true }),
    field("about", "string", "Of whom it speaks.", ({ about }) => joined(about.map(({ state, org }) => state ?? org))),
    field("start", "integer", "Where it begins, in Unicode code points of the report's text.", ({ start }) => start, {
      required: true,
    }),
    field("end", "integer", "Where it ends, exclusive.", ({ end }) => end, { required: true }),
    field("quote", "string", "The words.", ({ quote }) => quote, { required: true }),
  ],
  ["report", "start", "end"],
);
