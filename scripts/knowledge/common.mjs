// Shared by the builders: paths, CSV, reading of the inputs beside the project.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "csv-stringify/sync";
import yaml from "yaml";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const shared = join(root, "..", "shared");
export const languages = ["en", "fr", "es", "pt"];

export const readJson = (path) => JSON.parse(readFileSync(join(shared, path), "utf8"));
export const readLines = (path) =>
  readFileSync(join(shared, path), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function write(path, text) {
  const file = join(root, "knowledge", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
export const writeCsv = (path, columns, rows) => write(path, stringify(rows, { header: true, columns }));
export const writeYaml = (path, comment, value) =>
  write(
    path,
    `${comment
      .split("\n")
      .map((line) => `# ${line}`)
      .join("\n")}\n${yaml.stringify(value, { lineWidth: 0, flowCollectionPadding: false })}`,
  );

/** "PER en: a; b" lines → Map "PER en" → [a, b]. */
export function byStateAndLanguage(text) {
  const out = new Map();
  for (const line of text.trim().split("\n")) {
    const at = line.indexOf(":");
    const key = line.slice(0, at).trim();
    out.set(key, [
      ...(out.get(key) ?? []),
      ...line
        .slice(at + 1)
        .split(";")
        .map((s) => s.trim())
        .filter(Boolean),
    ]);
  }
  return out;
}
export const unique = (list) => [...new Set(list)];
export const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
