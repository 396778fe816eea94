/** @module The formats of answers, by the name that `format=` takes; `Accept` says the same with a media type. */

export const formats = ["json", "jsonl", "csv", "parquet", "jsonld", "csl", "bibtex", "ris", "text", "html"] as const;
export type Format = (typeof formats)[number];

/** A citation of the answer, not its rows. */
export const citations = ["csl", "bibtex", "ris", "text"] as const satisfies readonly Format[];
export const isCitation = (format: Format): format is (typeof citations)[number] =>
  (citations as readonly Format[]).includes(format);

export const offers = {
  /** Rows without a data dictionary. */
  rows: ["json", "jsonl", "csv"],
  table: ["json", "jsonl", "csv", "parquet", ...citations],
  events: ["json", "jsonl", "csv", "parquet", "jsonld", ...citations],
  one: ["json"],
  report: ["json", ...citations],
  event: ["json", "jsonld", ...citations],
  brief: ["json", "html"],
} as const satisfies Readonly<Record<string, readonly Format[]>>;
