/**
 * @module A coder in a thread of its own, so that the desk answers while it reads.
 *
 * One thread for the process, begun with the first report and ended after some quiet minutes: the models take memory.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Coder, type Coding, coderVersion, createCoder } from "#coding";
import { Fault, type ReportInput } from "#text";

export interface CoderReply {
  readonly number: number;
  readonly coding?: Coding;
  readonly fault?: { readonly code: string | null; readonly message: string };
}

const QUIET_MS = 120_000;

interface Waiting {
  readonly resolve: (coding: Coding) => void;
  readonly reject: (error: Error) => void;
}

class ThreadCoder implements Coder {
  readonly version = coderVersion;
  readonly #file: string;
  readonly #tell: (text: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;
  #quiet: NodeJS.Timeout | undefined;

  constructor(file: string, tell: (text: string) => void) {
    this.#file = file;
    this.#tell = tell;
  }

  code(input: ReportInput): Promise<Coding> {
    clearTimeout(this.#quiet);
    const worker = this.#worker ?? this.#begin();
    const number = ++this.#number;
    return new Promise<Coding>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, input });
    });
  }

  #begin(): Worker {
    const worker = new Worker(this.#file);
    worker.unref();
    worker.on("message", (reply: CoderReply) => this.#take(reply));
    worker.on("error", (error) => this.#failed(error));
    this.#worker = worker;
    return worker;
  }

  #take({ number, coding, fault }: CoderReply): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (coding) waiting?.resolve(coding);
    else if (fault?.code) waiting?.reject(new Fault(fault.code, fault.message));
    else waiting?.reject(new Error(fault?.message));
    if (this.#waiting.size > 0) return;
    this.#quiet = setTimeout(() => {
      void this.#worker?.terminate();
      this.#worker = null;
    }, QUIET_MS);
    this.#quiet.unref();
  }

  /** The thread died (memory, say): the report at hand is the fault's, the next begins a new thread. */
  #failed(error: Error): void {
    this.#tell(error.stack ?? error.message);
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

let coder: Coder | undefined;

/** Where the program runs from its sources, unbuilt, there is no thread to begin: it is read in place. */
export function threadCoder(tell: (text: string) => void): Coder {
  const file = fileURLToPath(new URL("./coder-thread-entry.js", import.meta.url));
  coder ??= existsSync(file) ? new ThreadCoder(file, tell) : createCoder();
  return coder;
}
