/** @module The same query as code: R, Python, curl, the command line. All are made from one address, so they cannot differ. */
import { address } from "../../api/client.js";

export type Question = Readonly<Record<string, string>>;

/** The API's address of a query, from the root. */
export const apiPath = (question: Question, format?: string): string =>
  address("/api/events", { ...question, ...(format ? { format } : {}) });

const quotedShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export const curl = (origin: string, question: Question): string =>
  `curl -s ${quotedShell(`${origin}${apiPath(question, "jsonl")}`)}`;

export const r = (origin: string, question: Question): string =>
  `events <- read.csv("${origin}${apiPath(question, "csv")}",\n                   encoding = "UTF-8", na.strings = "")\nnrow(events)`;

export const python = (origin: string, question: Question): string =>
  `import pandas\n\nevents = pandas.read_csv(\n    "${origin}${apiPath(question, "csv")}",\n    dtype={"cameo": str},\n)\nprint(len(events))`;

/** Flags of `chancery events` that say the same. */
const flags: Readonly<Record<string, string>> = {
  type: "--type",
  mode: "--mode",
  factuality: "--factuality",
  from: "--from",
  to: "--to",
  search: "--search",
  actor: "--actor",
  recipient: "--recipient",
  report: "--report",
  independent: "--independent",
  "as-of": "--as-of",
};

export function cli(record: string, question: Question): string {
  const parties = [question.a, question.b].filter(Boolean);
  const given = Object.entries(flags).flatMap(([name, flag]) => {
    const value = question[name];
    return value ? [`${flag} ${/^[\w,.-]+$/.test(value) ? value : quotedShell(value)}`] : [];
  });
  return ["chancery events", ...parties, ...given, `--record ${record}`, "--csv"].join(" ");
}
