import { spawn } from "node:child_process";
import type { Command } from "commander";
import { found } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, several, verb, wholeNumber, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";

interface ServeVerbOptions extends RecordOptions {
  readonly port: number;
  readonly readOnly?: boolean;
  readonly token?: string;
  readonly hostName?: readonly string[];
  readonly open?: boolean;
}

const usualPort = 4747;

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens an address in the user's browser; where there is none, the address that was printed must do. */
function openBrowser(address: string): void {
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, address], { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}

/** Serves until the process is asked to end. The address goes to standard output: scripts read it. */
export async function serveUntilStopped(options: ServeVerbOptions): Promise<number> {
  const { serve: begin } = await import("../../http/index.js");
  const serving = await begin({
    record: options.record,
    port: options.port,
    readOnly: options.readOnly,
    token: options.token,
    hostNames: options.hostName,
    create: !options.readOnly,
    tell: (text) => process.stderr.write(`${text}\n`),
  });
  await write(`${serving.address}\n`);
  say(options, messages.serving.begun(options.record, options.readOnly ?? false));
  if (options.open) openBrowser(options.token ? `${serving.address}?token=${options.token}` : serving.address);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await serving.stop();
  return found;
}

export function serve(program: Command, done: Done): Command {
  const { options } = messages;
  return withRecordOption(verb(program, "serve"))
    .option("-p, --port <number>", options.port, wholeNumber, usualPort)
    .option("--open", options.open)
    .option("--read-only", options.readOnly)
    .option("--token <token>", options.token)
    .option("--host-name <names>", options.hostName, several)
    .action(async (given: ServeVerbOptions) => done(await serveUntilStopped(given)));
}
