/** @module Reads one YAML file and checks it by its schema; errors name file, line, what was expected and the remedy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { Fault } from "#text";
import { home } from "./home.js";

/**
 * @param file    Path from the project folder, shown so in errors.
 * @param schema  What the file must look like.
 * @throws Fault CH-K01 (not YAML), CH-K02 (not the expected shape), each with file:line:column.
 */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(home, file), "utf8"), { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) {
    const at = lines.linePos(broken.pos[0]);
    throw new Fault("CH-K01", `${file}:${at.line}:${at.col}  not YAML: ${broken.message}. Correct the line.`);
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const said = result.error.issues.map((issue) => {
    let path = [...issue.path];
    let node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    while (!node?.range && path.length > 0) {
      path = path.slice(0, -1);
      node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    }
    const at = lines.linePos(node?.range?.[0] ?? 0);
    return `${file}:${at.line}:${at.col}  ${issue.path.join(".") || "file"}: ${issue.message}`;
  });
  throw new Fault("CH-K02", `${said.join("\n")}\nThe expected shape is in schemas/.`);
}
