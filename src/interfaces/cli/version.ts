/** @module The program's version, as its package tells it. */
import { readFileSync } from "node:fs";

export function programVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
