/**
 * @module One hash over all that a reading depends on beside the code: rules and words, knowledge, weights.
 *
 * Cases, read-me files and the words in which answers are told are no part of it: they change no reading.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./home.js";

const counts = /\.(yaml|csv|br)$/;
const aside: ReadonlySet<string> = new Set(["cases", "words.yaml", "lines.yaml", "brief.yaml"]);

/** Paths below a folder that count, from the project folder. */
function countedBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (aside.has(entry.name)) return [];
    if (entry.isDirectory()) return countedBelow(root, path);
    return counts.test(entry.name) ? [path] : [];
  });
}

/**
 * Hexadecimal; the same for the same files, whatever the machine.
 *
 * @param root  The folder that holds `knowledge/`, `languages/` and `networks/`.
 */
export function takeFingerprint(root: string = home): string {
  const hash = createHash("sha256");
  const folders = ["knowledge", "languages", "networks"];
  for (const path of folders.flatMap((folder) => countedBelow(root, folder)).sort()) {
    const text = readFileSync(join(root, path));
    hash.update(`${path} ${text.length}\n`).update(text);
  }
  return hash.digest("hex");
}
