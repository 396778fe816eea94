/** @module The thread's side: codes what it is sent, one report at a time. */
import { parentPort } from "node:worker_threads";
import { createCoder } from "#coding";
import { Fault, type ReportInput } from "#text";
import type { CoderReply } from "./coder-thread.js";

const coder = createCoder();

parentPort?.on("message", async ({ number, input }: { number: number; input: ReportInput }) => {
  let reply: CoderReply;
  try {
    reply = { number, coding: await coder.code(input) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    reply = { number, fault: { code: error instanceof Fault ? error.code : null, message } };
  }
  parentPort?.postMessage(reply);
});
