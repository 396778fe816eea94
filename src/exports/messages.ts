/** @module What exports say to people, in one place. English; another language is another table of this shape. */

export const messages = {
  unfit: (what: string, number: number, field: string, found: string, expected: string): string =>
    `${what} ${number} does not fit its schema${field ? ` in “${field}”` : ""}: found ${found}. ${expected}. Nothing was written; this should not happen, so report it.`,

  cite: {
    record: (mark: string): string => `Chancery record ${mark}`,
    program: (version: string): string => `Chancery ${version}`,
    report: (id: string): string => `Report ${id}`,
    undated: "undated",
    accessed: (day: string): string => `accessed ${day}`,
    numbered: { entry: "event", dataset: "query", document: "row" } as Readonly<Record<string, string>>,
    eventNote: (kind: string, cameo: string, factuality: string, witnesses: readonly string[]): string =>
      `PLOVER ${kind}, CAMEO ${cameo}, ${factuality}. Told by ${witnesses.join("; ")}.`,
    reportNote: (id: string, mark: string, sha256: string): string =>
      `Kept as ${id} in Chancery record ${mark}; SHA-256 of the kept text ${sha256}.`,
    queryTitle: (noun: string, conditions: readonly string[]): string =>
      [`${noun.charAt(0).toUpperCase()}${noun.slice(1)} of the record`, ...conditions].join("; "),
    condition: (name: string, values: readonly string[]): string =>
      name === "parties" && values.length === 2 ? `between ${values.join(" and ")}` : `${name} ${values.join(", ")}`,
    queryNote: (count: number, query: string): string =>
      `${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}. Asked as ${query}.`,
  },
} as const;
