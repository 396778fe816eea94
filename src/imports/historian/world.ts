/** @module What all records of the Office of the Historian are read with. */
import type { HistorianFile, Knowledge } from "#data";
import { nameKey } from "#reading";
import type { Remark } from "#text";
import { Atlas } from "../atlas.js";
import { unknownDays } from "../days.js";
import type { RowDraft } from "../draft.js";
import { RemarkReader } from "./remarks.js";

export interface HistorianWorld {
  readonly knowledge: Knowledge;
  readonly words: HistorianFile;
  readonly atlas: Atlas;
  readonly remarks: RemarkReader;
}

export function historianWorld(knowledge: Knowledge): HistorianWorld {
  const words = knowledge.imports.historian;
  const atlas = new Atlas(knowledge, words.lang);
  return { knowledge, words, atlas, remarks: new RemarkReader(words, atlas) };
}

/** A key of `countries`: letters, figures, single spaces. */
const listKey = (name: string): string => nameKey(name.replace(/[’']/g, " "));

/**
 * A country by its code, the records' own id for it ("korea-south") or its name; "Zaire (Congo)" by either name.
 *
 * @returns Its code, or null with a remark.
 */
export function countryOf(
  { words, atlas }: HistorianWorld,
  ...names: readonly (string | null | undefined)[]
): { readonly state: string | null; readonly remarks: readonly Remark[] } {
  for (const name of names) {
    if (!name) continue;
    const inner = /\(([^)]+)\)/.exec(name)?.[1];
    for (const one of [name, name.replaceAll("-", " "), name.replace(/\s*\([^)]*\)/, ""), inner ?? ""]) {
      if (one === "") continue;
      const listed = words.countries[listKey(one)];
      const state = listed === undefined ? atlas.state(one) : listed;
      if (state) return { state, remarks: [] };
    }
  }
  const said = names.find((name) => name) ?? "";
  return {
    state: null,
    remarks: [
      {
        code: "CH-I12",
        message: `“${said}” is no state of knowledge/: it is kept by its name. Add it to knowledge/imports/historian.yaml if it matters.`,
      },
    ],
  };
}

/** A row of theirs as a draft: what all of them are, and when none of them says that it came out. */
export function officialRecord(
  { lang, outlet }: HistorianFile,
  row: Omit<RowDraft, "kind" | "lang" | "outlet" | "agency" | "published" | "url"> & Partial<Pick<RowDraft, "url">>,
): RowDraft {
  return { kind: "official-record", lang, outlet, agency: null, url: null, published: unknownDays, ...row };
}
