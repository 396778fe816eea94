/** @module The web app's files, from dist/web: every address that is no file and no /api/ is the page itself, which finds its way. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Hono } from "hono";
import { home } from "#data";
import { messages } from "./messages.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
};

/** The files are few and known when the desk begins: an address is looked up among them, never on the disk. */
function filesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/${path.slice(folder.length + 1).replaceAll("\\", "/")}`, path];
    }),
  );
}

/** @param token  Goes into the page, where no other site can read it. */
export function pageRoutes(app: Pick<Hono, "get">, token: string, readOnly: boolean): void {
  const files = filesOf(join(home, "dist", "web"));
  const index = files.get("/index.html");
  const page = index
    ? readFileSync(index, "utf8")
        .replace("__CHANCERY_TOKEN__", token)
        .replace("__CHANCERY_READ_ONLY__", String(readOnly))
    : null;
  app.get("*", (c) => {
    const { pathname } = new URL(c.req.url);
    const file = pathname === "/index.html" ? undefined : files.get(pathname);
    if (file) {
      const lasting = pathname.startsWith("/assets/");
      return c.body(readFileSync(file) as unknown as ArrayBuffer, 200, {
        "Content-Type": types[extname(file)] ?? "application/octet-stream",
        "Cache-Control": lasting ? "max-age=31536000, immutable" : "no-cache",
      });
    }
    if (page === null) return c.text(messages.notBuilt, 503);
    return c.body(page, 200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  });
}
