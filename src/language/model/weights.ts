/**
 * @module The model's file: named sections of text and tables, behind a JSON head, packed with brotli.
 *
 * Layout before packing: 4 bytes length of the head; the head (name, kind and length of each section); the sections
 * one after another. A table's section is its bitmap of present rows, then the rows.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { Fault } from "#text";
import { type PackedTable, unpackTable } from "../numbers/learner.js";

interface SectionHead {
  readonly name: string;
  readonly bytes: number;
  readonly rows?: number;
  readonly stride?: number;
}

export interface ModelParts {
  readonly tables: Readonly<Record<string, PackedTable>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
}

/** The file's bytes, and its length before packing. */
export function writeModel(parts: ModelParts): { packed: Buffer; raw: number } {
  const heads: SectionHead[] = [];
  const bodies: Uint8Array[] = [];
  for (const [name, text] of Object.entries(parts.texts)) {
    const body = Buffer.from(text, "utf8");
    heads.push({ name, bytes: body.length });
    bodies.push(body);
  }
  for (const [name, { rows, stride, present, values }] of Object.entries(parts.tables)) {
    heads.push({ name, bytes: present.length + values.length, rows, stride });
    bodies.push(present, new Uint8Array(values.buffer, values.byteOffset, values.length));
  }
  for (const [name, body] of Object.entries(parts.bytes ?? {})) {
    heads.push({ name, bytes: body.length });
    bodies.push(body);
  }
  const head = Buffer.from(JSON.stringify(heads), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const raw = Buffer.concat([length, head, ...bodies]);
  const packed = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  return { packed, raw: raw.length };
}

export interface ModelFile {
  text(name: string): string;
  table(name: string): Int16Array;
  /** A copy, so that it may be looked at as numbers of any width. */
  bytes(name: string): Uint8Array;
}

/** @throws Fault CH-L04  the bytes are no model file, or a section is missing. */
export function readModel(packed: Uint8Array, where: string): ModelFile {
  let raw: Buffer;
  let heads: SectionHead[];
  try {
    raw = brotliDecompressSync(packed);
    heads = JSON.parse(raw.toString("utf8", 4, 4 + raw.readUInt32LE(0))) as SectionHead[];
  } catch {
    throw new Fault(
      "CH-L04",
      `${where} is no model file: it cannot be unpacked. Train it again: npm run train -- <language>.`,
    );
  }
  const places = new Map<string, [SectionHead, number]>();
  let at = 4 + raw.readUInt32LE(0);
  for (const head of heads) {
    places.set(head.name, [head, at]);
    at += head.bytes;
  }
  const find = (name: string): [SectionHead, number] => {
    const place = places.get(name);
    if (!place)
      throw new Fault(
        "CH-L04",
        `${where} lacks the section “${name}”: it is of another version. Train it again: npm run train -- <language>.`,
      );
    return place;
  };
  return {
    text(name) {
      const [head, from] = find(name);
      return raw.toString("utf8", from, from + head.bytes);
    },
    table(name) {
      const [head, from] = find(name);
      const rows = head.rows as number;
      const bitmap = (rows + 7) >> 3;
      const present = raw.subarray(from, from + bitmap);
      const values = new Int8Array(raw.buffer, raw.byteOffset + from + bitmap, head.bytes - bitmap);
      return unpackTable({ rows, stride: head.stride as number, present, values });
    },
    bytes(name) {
      const [head, from] = find(name);
      return Uint8Array.from(raw.subarray(from, from + head.bytes));
    },
  };
}
