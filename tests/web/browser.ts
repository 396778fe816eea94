/** @module Chromium for tests, and the pages built where they are not. */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { home } from "#data";
import { filesBelow } from "../house/sources.js";

const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executable = found.find((path) => path !== undefined && path !== "" && existsSync(path));

export const hasBrowser = executable !== undefined;
if (!hasBrowser)
  console.warn("No Chromium here: the pages are not tried in a browser. Install it, or name it in CHROMIUM.");

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable as string, args: ["--no-sandbox"] });

/** Builds the pages unless dist/web is newer than all they are made of. */
export function buildPages(): void {
  const built = join(home, "dist", "web", "index.html");
  const made = existsSync(built) ? statSync(built).mtimeMs : 0;
  const newest = Math.max(
    ...filesBelow("src/interfaces/web", /./).map(({ path }) => statSync(join(home, path)).mtimeMs),
  );
  if (made < newest)
    execFileSync(
      process.execPath,
      [join(home, "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
      {
        cwd: home,
        // As it is served, not as it would be while testing.
        env: { ...process.env, NODE_ENV: "production" },
        stdio: "inherit",
      },
    );
}
