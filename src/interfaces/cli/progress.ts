/** @module A line that moves while much is read, only where a person watches. */

export interface Progress {
  step(name: string, by?: number): void;
  stop(): void;
}

/** @param format  Of the line: `{value}` so far, `{name}` of the last. */
export async function progress(quiet: boolean, format: string): Promise<Progress> {
  if (quiet || !process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const { SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar({ format, hideCursor: null, clearOnComplete: true, stream: process.stderr });
  bar.start(Number.MAX_SAFE_INTEGER, 0, { name: "" });
  return { step: (name, by = 1) => bar.increment(by, { name }), stop: () => bar.stop() };
}
