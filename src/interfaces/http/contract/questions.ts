/** @module What may be asked of each route: the parameters, checked before anything is looked up. Unknown ones are refused. */
import { z } from "@hono/zod-openapi";
import { languageCodes } from "#data";
import { eventTypes, factualities, reportKinds } from "#text";
import { messages } from "../messages.js";
import { formats } from "./formats.js";

const { parameters } = messages;
const said = (schema: z.ZodType, description: string) => schema.openapi({ description });
const word = (description: string) => z.string().min(1).max(400).optional().openapi({ description });
/** "CONSULT,SANCTION" and repeated parameters alike arrive as one text. */
const several = (of: readonly string[] | null, description: string) =>
  z
    .string()
    .max(400)
    .transform((value) => value.split(",").filter(Boolean))
    .pipe(of ? z.array(z.enum(of as [string, ...string[]])) : z.array(z.string()))
    .optional()
    .openapi({ description, type: "string" });
const flag = (description: string) =>
  z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional()
    .openapi({ description, type: "boolean" });

const words = z
  .enum(languageCodes() as [string, ...string[]])
  .optional()
  .openapi({ description: parameters.words });

export const mostOnPage = 1000;
export const usualPage = 100;

/** Asked of a frozen version; `askedOfVersions` sees to it before a route does. */
const asOf = { "as-of": z.string().min(1).max(200).optional().openapi({ description: parameters.asOf }) };

const page = {
  ...asOf,
  limit: z.coerce.number().int().min(1).max(mostOnPage).optional().openapi({ description: parameters.limit }),
  cursor: z.string().max(600).optional().openapi({ description: parameters.cursor }),
  format: z.enum(formats).optional().openapi({ description: parameters.format }),
};

export const PageQuestion = z.strictObject(page);

export const EventsQuestion = z.strictObject({
  ...page,
  a: word(parameters.a),
  b: word(parameters.b),
  actor: word(parameters.actor),
  recipient: word(parameters.recipient),
  type: several(eventTypes, parameters.type),
  mode: several(null, parameters.mode),
  factuality: several(factualities, parameters.factuality),
  from: word(parameters.from),
  to: word(parameters.to),
  search: word(parameters.search),
  report: word(parameters.report),
  background: flag(parameters.background),
  independent: z.coerce.number().int().min(0).optional().openapi({ description: parameters.independent }),
  words,
  order: z.enum(["oldest", "newest"]).optional().openapi({ description: parameters.order }),
});

export const ReportsQuestion = z.strictObject({
  ...page,
  lang: word(parameters.lang),
  outlet: word(parameters.outlet),
  kind: z.enum(reportKinds).optional().openapi({ description: parameters.kind }),
  search: word(parameters.search),
  ids: z
    .string()
    .min(1)
    .max(20_000)
    .transform((value) => value.split(","))
    .optional()
    .openapi({ description: parameters.ids, type: "string" }),
});

export const OfficesQuestion = z.strictObject({
  ...page,
  party: word(parameters.party),
  office: word(parameters.office),
  on: word(parameters.on),
  person: word(parameters.person),
});

export const StancesQuestion = z.strictObject({ ...page, party: word(parameters.party) });

export const StatementsQuestion = z.strictObject({
  ...page,
  party: word(parameters.party),
  speaker: word(parameters.speaker),
  about: word(parameters.about),
  contains: word(parameters.contains),
  report: word(parameters.report),
});

export const AgreementsQuestion = z.strictObject({
  ...page,
  a: word(parameters.a),
  b: word(parameters.b),
  name: word(parameters.name),
});

export const MembershipsQuestion = z.strictObject({
  ...page,
  org: word(parameters.org),
  member: word(parameters.member),
});

export const PairsQuestion = z.strictObject({ ...page, words, party: word(parameters.party) });
export const WhyQuestion = z.strictObject({ ...asOf, report: word(parameters.report), format: page.format });
export const ReviewQuestion = z.strictObject({
  ...asOf,
  limit: page.limit,
  format: page.format,
  words,
  by: z.string().max(200).optional().openapi({ description: parameters.by }),
});
export const DecisionsQuestion = z.strictObject({ ...page, event: word(parameters.event), by: word(parameters.by) });
export const EventQuestion = z.strictObject({ ...asOf, words, format: page.format });
export const CourseQuestion = z.strictObject({ ...asOf, words, from: word(parameters.from), to: word(parameters.to) });
export const DrawingQuestion = z.strictObject({
  ...asOf,
  words,
  from: word(parameters.from),
  to: word(parameters.to),
  width: z.coerce.number().int().min(240).max(8000).optional().openapi({ description: parameters.width }),
  scheme: z.enum(["light", "dark", "print", "page"]).optional().openapi({ description: parameters.scheme }),
  long: flag(parameters.long),
  legend: flag(parameters.legend),
});
export const WordsPath = z.object({ lang: z.enum(languageCodes() as [string, ...string[]]) });
export const BriefQuestion = z.strictObject({
  ...asOf,
  words,
  from: word(parameters.from),
  to: word(parameters.to),
  format: page.format,
});
export const CodersQuestion = z.strictObject({ ...page, by: several(null, parameters.people) });
export const ChangesQuestion = z.strictObject({
  ...page,
  to: word(parameters.versionTo),
  sort: several(["changed", "merged", "split", "moved", "new", "withdrawn"], parameters.changeSort),
  words,
});
export const DiffQuestion = z.strictObject({ to: word(parameters.versionTo) });
export const ReportQuestion = z.strictObject({ ...asOf, words, format: page.format });
export const NoQuestion = z.strictObject({ ...asOf });
export const VersionPath = z.object({
  name: z.string().min(1).max(200).openapi({ description: parameters.versionName }),
});
export const Id = z.object({ id: said(z.string().min(1).max(300), parameters.id) as z.ZodString });
export const PairPath = z.object({
  pair: z.string().min(3).max(200).openapi({ description: parameters.pair, example: "PER-USA" }),
});

/** What a reading takes in: the fields of the coder's JSON Lines, with an id or without. */
export const NewReports = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(200).optional(),
        text: z.string().min(1),
        title: z.string().nullish(),
        lang: z.string().max(10).nullish(),
        outlet: z.string().max(200).nullish(),
        agency: z.string().max(200).nullish(),
        url: z.string().max(2000).nullish(),
        published: z.string().max(10).nullish(),
        format: z.enum(["text", "html", "markdown"]).optional(),
      }),
    )
    .min(1)
    .max(1000),
});
