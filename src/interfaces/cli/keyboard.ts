/** @module One key at a time from a terminal, or a line where words are asked for. */
import { createInterface, emitKeypressEvents } from "node:readline";

export interface Keys {
  /** The next key: a letter, or "space", "backspace", "escape"; null where there are no more. */
  next(): Promise<string | null>;
  /** A line typed in answer to a question. */
  line(question: string): Promise<string>;
  close(): void;
}

interface Key {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
}

export function keyboard(): Keys {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return {
    next: () =>
      new Promise((resolve) => {
        stdin.once("keypress", (_text: string | undefined, key: Key) => {
          const stopped = key.ctrl && (key.name === "c" || key.name === "d");
          resolve(stopped ? null : key.sequence === "?" ? "?" : (key.name ?? key.sequence ?? ""));
        });
      }),
    line: async (question) => {
      stdin.setRawMode(false);
      const reader = createInterface({ input: stdin, output: process.stdout });
      try {
        return await new Promise((resolve) => reader.question(question, resolve));
      } finally {
        reader.close();
        stdin.setRawMode(true);
        stdin.resume();
      }
    },
    close: () => {
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
