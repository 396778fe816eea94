/**
 * @module Paths → report inputs. The one file of this stage that touches the file system; the rest is pure.
 *
 * `.txt .md .html .htm .jsonl .ndjson`, folders (with all below, in the order of their names), `-` for standard input.
 * One report may have 20 MB; a JSON Lines file any size, read line by line. What cannot be read is a fault of its own; the rest goes on.
 */
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Fault, type Remark, type ReportInput } from "#text";
import { decode } from "./decode.js";
import { type InputFault, type JsonLine, largestReport, parseJsonLine } from "./json-line.js";

export interface ReadOptions {
  /** Bytes that one report may have; 20 MB unless told. */
  readonly maxBytes?: number;
  /** Stands for `-`; the process's own unless told. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export type Read =
  | { readonly input: ReportInput; readonly remarks: readonly Remark[]; readonly path: string }
  | { readonly fault: InputFault; readonly path: string };

const formats: Readonly<Record<string, ReportInput["format"] | "lines" | "any">> = {
  ".txt": "any",
  ".text": "any",
  "": "any",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "lines",
  ".ndjson": "lines",
};
const known = ".txt .md .html .htm .jsonl .ndjson";

function faultOf(error: unknown, path: string): Read {
  if (error instanceof Fault)
    return { path, fault: { id: null, code: error.code, message: `${path}  ${error.message}` } };
  const code = (error as NodeJS.ErrnoException).code;
  const why =
    code === "ENOENT"
      ? "no such file or folder"
      : code === "EACCES" || code === "EPERM"
        ? "may not be read"
        : `cannot be read (${code ?? String(error)})`;
  return { path, fault: { id: null, code: "CH-R01", message: `${path}  ${why}. Check the path and its permissions.` } };
}

/** Reads every path in turn. Never throws for what stands in a file. */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Read> {
  for (const path of paths) {
    if (path === "-") yield* readStream(options.stdin ?? process.stdin, options);
    else yield* readPath(path, options, true);
  }
}

async function* readPath(path: string, options: ReadOptions, named: boolean): AsyncGenerator<Read> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      const entries = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
      for (const name of entries) yield* readPath(join(path, name), options, false);
      return;
    }
    const format = formats[extname(path).toLowerCase()];
    if (format === undefined || (!named && format === "any" && extname(path) === "")) {
      if (named) throw new Fault("CH-R08", `files of this kind are not read: ${known} are. Save its text as .txt.`);
      return;
    }
    if (format === "lines") yield* readLines(createReadStream(path, { highWaterMark: 1 << 18 }), path, options);
    else yield await readWhole(path, format, about.size, options);
  } catch (error) {
    yield faultOf(error, path);
  }
}

/** Bytes handed over under a file's name: read as that file would be. Never throws for what stands in them. */
export async function* readBytes(name: string, bytes: Uint8Array, options: ReadOptions = {}): AsyncGenerator<Read> {
  const format = formats[extname(name).toLowerCase()];
  try {
    if (format === undefined)
      throw new Fault("CH-R08", `files of this kind are not read: ${known} are. Save its text as .txt.`);
    if (format === "lines") yield* readLines(oneChunk(bytes), name, options);
    else yield fromBytes(checkedSize(bytes, options), name, basename(name, extname(name)), format);
  } catch (error) {
    yield faultOf(error, name);
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function checkedSize(bytes: Uint8Array, options: ReadOptions): Uint8Array {
  const most = options.maxBytes ?? largestReport;
  if (bytes.length > most) throw tooLarge(bytes.length, most);
  return bytes;
}

const tooLarge = (size: number, most: number): Fault =>
  new Fault(
    "CH-R04",
    `the file has ${megabytes(size)}; ${megabytes(most)} is the most for one report. Split it, or give its reports as JSON Lines.`,
  );

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

async function readWhole(
  path: string,
  format: ReportInput["format"] | "any",
  size: number,
  options: ReadOptions,
): Promise<Read> {
  const most = options.maxBytes ?? largestReport;
  if (size > most) throw tooLarge(size, most);
  return fromBytes(await readFile(path), path, basename(path, extname(path)), format);
}

function fromBytes(bytes: Uint8Array, path: string, id: string, format: ReportInput["format"] | "any"): Read {
  const { text, remarks } = decode(bytes);
  if (text.trim() === "") throw new Fault("CH-R03", "the file is empty. A report’s text is expected.");
  return { path, input: format === "any" || format === undefined ? { id, text } : { id, text, format }, remarks };
}

/** Standard input is JSON Lines where its first letter is a brace, else one report. */
async function* readStream(stream: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Read> {
  const most = options.maxBytes ?? largestReport;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = stream[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    chunks.push(Buffer.from(next.value));
    size += next.value.length;
    if (chunks.length > 4 && size <= most) continue;
    const head = Buffer.concat(chunks.slice(0, 4))
      .toString("latin1")
      .replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/, "");
    if (head.startsWith("{")) {
      yield* readLines(chain(chunks, iterator), "standard input", options);
      return;
    }
    if (size > most) {
      yield {
        path: "-",
        fault: {
          id: null,
          code: "CH-R04",
          message: `standard input  has more than ${megabytes(most)}, the most for one report. Give its reports as JSON Lines.`,
        },
      };
      return;
    }
  }
  try {
    yield fromBytes(Buffer.concat(chunks), "-", "stdin", "any");
  } catch (error) {
    yield faultOf(error, "standard input");
  }
}

async function* chain(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** A line's bytes, or null for one that is longer than `most` (skipped up to its end). */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer | null> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      yield size + at - from > most ? null : Buffer.concat([...held, bytes.subarray(from, at)]);
      held = [];
      size = 0;
      from = at + 1;
    }
    size += bytes.length - from;
    if (size > most) held = [];
    else held.push(bytes.subarray(from));
  }
  if (size > 0) yield size > most ? null : Buffer.concat(held);
}

/** A line of bytes → a report or a fault; null where the line is blank. For `chancery code`, too. */
export function parseByteLine(bytes: Uint8Array | null, where: string, name: string | null = null): JsonLine | null {
  if (bytes === null)
    return {
      fault: {
        id: null,
        code: "CH-R04",
        message: `${where}  the line has more than 20 MB, the most for one report. Split it.`,
      },
    };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const id = parseJsonLine(new TextDecoder().decode(bytes), where, name);
    return {
      fault: {
        id: "input" in id ? id.input.id : id.fault.id,
        code: "CH-R05",
        message: `${where}  the line is not valid UTF-8, which JSON Lines must be. Save the file as UTF-8.`,
      },
    };
  }
  return text.trim() === "" ? null : parseJsonLine(text, where, name);
}

async function* readLines(stream: AsyncIterable<Uint8Array>, path: string, options: ReadOptions): AsyncGenerator<Read> {
  let number = 0;
  const stem = path === "standard input" ? "stdin" : basename(path, extname(path));
  for await (const bytes of byteLines(stream, options.maxBytes ?? largestReport)) {
    number++;
    const read = parseByteLine(bytes, `${path}:${number}`, `${stem}-${number}`);
    if (read && "input" in read) yield { path, input: read.input, remarks: [] };
    else if (read) yield { path, fault: read.fault };
    if (number === 1 && bytes?.includes(0)) return;
  }
}
