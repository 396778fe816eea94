/**
 * @module Paths → rows of records. The one file of this stage that touches the file system.
 *
 * Files and folders (with all below, in the order of their names). Files of persons' names are read first, wherever they
 * stand, since other files only have their ids.
 */
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Knowledge } from "#data";
import { Fault } from "#text";
import { faultAt, type ImportFile, importWorld, readFile } from "./read.js";
import { type Sniffed, sniff } from "./sniff.js";
import { type Imported, type ImportFormat, importFormats } from "./types.js";

const endings: ReadonlySet<string> = new Set([".xml", ".jsonl", ".ndjson", ".tab", ".tsv", ".txt"]);

/** Letters of a file that tell what it is. */
const headBytes = 65_536;

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead).toString("utf8");
  } finally {
    await file.close();
  }
}

interface Found {
  readonly path: string;
  readonly sniffed: Sniffed;
}

/** @param named  False for what lies in a folder: other files there are passed over. */
async function* filesAt(path: string, as: ImportFormat | null, named: boolean): AsyncGenerator<Found | Imported> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
      for (const name of names) yield* filesAt(join(path, name), as, false);
      return;
    }
    if (!named && !endings.has(extname(path).toLowerCase())) return;
    const sniffed = sniff(await headOf(path), as);
    if (sniffed) yield { path, sniffed };
    else if (named)
      throw new Fault(
        "CH-I01",
        `${as === null ? "this is none of the records that are taken" : `this does not look like ${as}`}. Say what it is with --as: ${importFormats.join(", ")}.`,
      );
  } catch (error) {
    yield faultAt(path, error instanceof Fault ? error : new Fault("CH-I02", whyUnread(error)));
  }
}

function whyUnread(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const why = code === "ENOENT" ? "no such file or folder" : code === "EACCES" ? "may not be read" : String(error);
  return `${why}. Check the path and its permissions.`;
}

const fileOf = ({ path, sniffed }: Found): ImportFile => ({
  path,
  stem: basename(path, extname(path)),
  bytes: createReadStream(path, { highWaterMark: 1 << 18 }),
  sniffed,
});

/**
 * The rows of all files, one at a time.
 *
 * @param as  What the files are; told from what stands in them where null.
 */
export async function* importPaths(
  paths: readonly string[],
  knowledge: Knowledge,
  as: ImportFormat | null = null,
): AsyncGenerator<Imported> {
  const world = importWorld(knowledge);
  const files: Found[] = [];
  for (const path of paths)
    for await (const one of filesAt(path, as, true)) {
      if ("sniffed" in one) files.push(one);
      else yield one;
    }
  const isPeople = ({ sniffed }: Found): boolean => sniffed.format === "people";
  for (const file of [...files.filter(isPeople), ...files.filter((one) => !isPeople(one))])
    yield* readFile(fileOf(file), world);
}
