/** @module Bytes → numbered lines, one at a time. UTF-8; a line that is not is read as windows-1252, and says so. */
import iconv from "iconv-lite";
import { byteLines } from "#reading";

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** True where the bytes were no UTF-8. */
  readonly legacy: boolean;
}

/** No row of the formats that are read comes near this. */
export const longestLine = 4_000_000;

/** Null stands for a line that is too long. */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Line | { readonly number: number; readonly text: null }> {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let number = 0;
  for await (const line of byteLines(bytes, longestLine)) {
    number++;
    if (line === null) {
      yield { number, text: null };
      continue;
    }
    let text: string;
    let legacy = false;
    try {
      text = strict.decode(line);
    } catch {
      text = iconv.decode(line, "windows-1252");
      legacy = true;
    }
    yield { number, text: (number === 1 ? text.replace(/^\ufeff/, "") : text).replace(/\r$/, ""), legacy };
  }
}
