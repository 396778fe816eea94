/** @module A row of another's record, as the record takes it: the same shape of coding that the coder gives, and what kind of witness it is. */
import type { Coding } from "#coding";
import type { ReportInput, ReportKind } from "#text";

export const importFormats = [
  "historian-travels",
  "historian-visits",
  "chiefs-of-mission",
  "recognition",
  "polecat",
  "icews",
] as const;
export type ImportFormat = (typeof importFormats)[number];

export interface ImportedRow {
  readonly format: ImportFormat;
  readonly kind: ReportKind;
  /** What the row was made of: tells whether it has changed. */
  readonly input: ReportInput;
  readonly coding: Coding;
  /** "travels/tillerson.xml:12" */
  readonly place: string;
}

/** A row, or a whole file, that could not be taken; the rest goes on. */
export interface RowFault {
  readonly code: string;
  /** With file and line, what was expected, and what to do. */
  readonly message: string;
}

export type Imported = { readonly row: ImportedRow } | { readonly fault: RowFault };
