/** @module Where a rule stands: file and line, for those who want to read or mend it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./home.js";

export interface RulePlace {
  /** From the project folder. */
  readonly file: string;
  readonly line: number;
}

/** @param id  "en.consult.visit-noun". Null where no file of that language holds such a rule. */
export function rulePlace(id: string): RulePlace | null {
  const folder = join("languages", id.split(".")[0] as string, "events");
  if (!/^[a-z]{2,3}$/.test(id.split(".")[0] as string) || !existsSync(join(home, folder))) return null;
  for (const name of readdirSync(join(home, folder))
    .filter((file) => file.endsWith(".yaml"))
    .sort()) {
    const lines = readFileSync(join(home, folder, name), "utf8").split("\n");
    const line = lines.findIndex(
      (text) =>
        /^[\s-]*id:\s*/.test(text) &&
        text
          .replace(/^[\s-]*id:\s*/, "")
          .replace(/["']/g, "")
          .split(/\s*#|\s/)[0] === id,
    );
    if (line >= 0) return { file: `${folder}/${name}`, line: line + 1 };
  }
  return null;
}
