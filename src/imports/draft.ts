/** @module What a reader of rows makes of one row, and how that becomes a coding. */
import { type CodedEvent, type CodedStatement, type CodedTenure, type Coding, codesOf } from "#coding";
import type { Knowledge } from "#data";
import { Fault, type Remark, type ReportKind, type When } from "#text";
import type { Part, Sheet } from "./sheet.js";
import type { ImportedRow, ImportFormat } from "./types.js";

export type EventDraft = Pick<CodedEvent, "type" | "mode" | "actors" | "recipients" | "symmetric" | "when" | "where"> &
  Partial<Pick<CodedEvent, "attribution" | "contexts">> & {
    /** "" where the type's own stands. */
    readonly cameo: string;
    /** Names what in the row tells it: "trip". */
    readonly rule: string;
    readonly quote: Part;
    readonly trigger: Part;
  };

export interface RowDraft {
  readonly id: string;
  readonly kind: ReportKind;
  readonly lang: string;
  readonly title: string | null;
  readonly outlet: string;
  readonly agency: string | null;
  readonly url: string | null;
  readonly published: When;
  readonly sheet: Sheet;
  readonly events: readonly EventDraft[];
  readonly tenures?: readonly CodedTenure[];
  readonly statements?: readonly CodedStatement[];
  readonly remarks: readonly Remark[];
}

/** The row cannot be taken: what is wrong, what was expected, what to do. The place is added by who reads the file. */
export function trouble(code: string, message: string): Fault {
  return new Fault(code, message);
}

/** @throws Fault CH-I04 where a field that the row cannot do without is empty. */
export function needed(value: string, field: string): string {
  if (value === "")
    throw trouble("CH-I04", `“${field}” is missing or empty, and the row says nothing without it. Fill it in.`);
  return value;
}

function eventOf(draft: EventDraft, sheet: Sheet, format: ImportFormat, knowledge: Knowledge): CodedEvent {
  const { type, mode, cameo, rule, quote, trigger, contexts = [], attribution = [], ...rest } = draft;
  const codes = codesOf({ type, mode, factuality: "happened", cameo }, knowledge);
  return {
    ...codes,
    contexts,
    ...rest,
    factuality: "happened",
    background: false,
    attribution,
    quote: sheet.slice(quote),
    ...quote,
    trigger,
    numbers: [],
    rule: `import.${format}.${rule}`,
  };
}

export function importedRow(format: ImportFormat, draft: RowDraft, place: string, knowledge: Knowledge): ImportedRow {
  const { id, kind, sheet, lang, title, outlet, agency, url, published } = draft;
  const { text } = sheet;
  const coding: Coding = {
    id,
    report: { lang, title, outlet, agency, dateline: null, published, text, setAside: [] },
    events: draft.events.map((event) => eventOf(event, sheet, format, knowledge)),
    statements: draft.statements ?? [],
    tenures: draft.tenures ?? [],
    memberships: [],
    agreements: [],
    remarks: draft.remarks,
  };
  return { format, kind, input: { id, text, title, lang, outlet, agency, url }, coding, place };
}
