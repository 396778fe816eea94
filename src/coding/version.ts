/**
 * @module The coder's version: the package's, and a fingerprint of the rules, knowledge and weights that it reads by.
 *
 * Two coders of one version code the same report alike. The fingerprint is taken when data are compiled, and anew where
 * a source is newer than that, so that a rule mended by hand counts at once.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, home } from "#data";

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;
}

/** Rises when the same report may be coded otherwise: "0.1.0+3f9a1c2e". */
export const coderVersion: string = `${packageVersion()}+${fingerprint().slice(0, 8)}`;
