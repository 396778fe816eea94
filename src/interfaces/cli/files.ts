/** @module A file that is there whole or not at all: written beside its place, then moved there. */
import { createHash } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { write } from "./terminal.js";

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** @param path  Standard output where null. */
export async function writeChunks(path: string | null, chunks: AsyncIterable<string | Uint8Array>): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  const count = (chunk: string | Uint8Array): Buffer => {
    const buffer = Buffer.from(chunk as Uint8Array);
    hash.update(buffer);
    bytes += buffer.length;
    return buffer;
  };
  if (path === null) {
    for await (const chunk of chunks) {
      count(chunk);
      await write(chunk);
    }
    return { bytes, sha256: hash.digest("hex") };
  }
  const part = `${path}.part`;
  const file = await open(part, "w");
  try {
    for await (const chunk of chunks) await file.write(count(chunk));
    await file.close();
    await rename(part, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
  return { bytes, sha256: hash.digest("hex") };
}
