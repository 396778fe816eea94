/** @module The terminal: where data goes, where talk goes, and whether there is anybody to see it. */
import pc from "picocolors";

export type Format = "jsonl" | "csv" | "table";

export interface TalkOptions {
  readonly quiet?: boolean;
}

/** Data, to standard output; waits where the reader is slower. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Talk, to standard error. */
export function say(options: TalkOptions, text = ""): void {
  if (!options.quiet) process.stderr.write(`${text}\n`);
}

let quiet = false;

/** A reader that closes the pipe has had enough: that is no fault. */
export function closePipesQuietly(): void {
  if (quiet) return;
  quiet = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
}

const colours = (): boolean => process.stdout.isTTY === true && pc.isColorSupported;

export const dim = (text: string): string => (colours() ? pc.dim(text) : text);
export const bold = (text: string): string => (colours() ? pc.bold(text) : text);

export function terminalWidth(): number {
  return process.stdout.columns ?? 120;
}
