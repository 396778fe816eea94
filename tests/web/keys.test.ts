/** @module The list in which a reader sets keys of their own holds every key that a screen takes, and all that it does there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { home } from "#data";
import { allKeys } from "../../src/interfaces/web/app/all-keys.js";
import { messagesOf } from "../../src/interfaces/web/messages/index.js";

const messages = messagesOf("en");
const folder = join(home, "src", "interfaces", "web");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));

interface Used {
  readonly key: string;
  /** Names of what it does, in the messages' table of keys. */
  readonly does: readonly string[];
  /** Keys told together on a screen, as "j k next, previous", have the same. */
  readonly says: string;
  readonly file: string;
}

/** What the screens write as `{ key: "w", says: m.keys.why, …`. */
const used: readonly Used[] = files.flatMap((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/key: "([^"])",\s*says: ([^\n]*?)(?:, run:|,?$)/gmu)].map(([, key = "", says = ""]) => ({
    key,
    says,
    does: [...says.matchAll(/m\.keys\.(\w+)/gu)].map(([, name = ""]) => name),
    file,
  }));
});

/** Space is told by a sign of its own, and cannot be set. */
const settable = used.filter(({ key }) => key.trim() !== "");
const listed = new Map(allKeys(messages).map(({ key, says }) => [key, says]));

it("finds the keys of the screens", () => {
  expect(new Set(settable.map(({ key }) => key)).size).toBeGreaterThan(15);
});

it("holds each of them, and says what it does on each screen", () => {
  const { keys } = messages;
  const missing = settable.flatMap(({ key, does, says, file }) => {
    if (!listed.has(key)) return [`${key}: ${file}`];
    const together = settable.filter((one) => one.file === file && one.says === says);
    const told = together.map((one) => listed.get(one.key) ?? "").join(" ");
    return does
      .filter((name) => !told.includes(String(keys[name as keyof typeof keys])))
      .map((name) => `${key} ${name}: ${file}`);
  });
  expect(missing).toEqual([]);
});

it("holds no key that no screen takes", () => {
  // "g" waits for a second letter; it is taken before any screen.
  const taken = new Set([...settable.map(({ key }) => key), "g"]);
  expect([...listed.keys()].filter((key) => !taken.has(key))).toEqual([]);
});
