/** @module The foot of the page: the keys that work here. `?` lists all, with the reader's settings. */
import { useEffect, useRef } from "react";
import { uiLanguages } from "../messages/index.js";
import { languageName } from "../parts/names.js";
import { boundKey, type Key, keysOn, setKeysOn, useShownKeys } from "./keys.js";
import { asOf, Link } from "./router.js";
import { setLanguage, setTheme, type Theme, useLanguage, useMessages, useTheme } from "./settings.js";

const names: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  " ": "␣",
  Backspace: "⌫",
};
const shownKey = (key: string): string => names[key] ?? boundKey(key);

/** A key as it is written on a button: the reader's own, where one was set. */
export function KeyName({ of }: { readonly of: string }) {
  useShownKeys();
  return <b>{shownKey(of)}</b>;
}

/** Keys that do the same in two directions stand together: "↑ ↓ events". */
function grouped(keys: readonly Key[]): { readonly keys: readonly string[]; readonly says: string }[] {
  const groups = new Map<string, string[]>();
  for (const { key, says } of keys) groups.set(says, [...(groups.get(says) ?? []), shownKey(key)]);
  return [...groups].map(([says, all]) => ({ says, keys: [...new Set(all)] }));
}

export function KeysBar({ onAll }: { readonly onAll: () => void }) {
  const m = useMessages();
  const keys = useShownKeys().filter(({ quiet }) => !quiet);
  return (
    <footer className="keys sans">
      {keysOn() &&
        grouped(keys).map(({ keys: all, says }) => (
          <span key={says}>
            <b>{all.join(" ")}</b> {says}
          </span>
        ))}
      <button type="button" onClick={onAll}>
        <KeyName of="?" /> {m.keys.all}
      </button>
      <Link to="/versions">{asOf() ?? m.versions.now}</Link>
    </footer>
  );
}

const themes = ["system", "light", "dark"] as const satisfies readonly Theme[];

function Settings() {
  const m = useMessages();
  const language = useLanguage();
  const theme = useTheme();
  return (
    <div className="settings">
      <label>
        {m.settings.language}
        <select value={language} onChange={(event) => setLanguage(event.target.value as typeof language)}>
          {uiLanguages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageName(one, one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.settings.theme}
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {m.settings[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.keys.turnOff}
        <select value={keysOn() ? "on" : "off"} onChange={(event) => setKeysOn(event.target.value === "on")}>
          <option value="on">{m.keys.on}</option>
          <option value="off">{m.keys.off}</option>
        </select>
      </label>
      <button type="button" className="plain" onClick={() => window.print()}>
        {m.settings.print}
      </button>
    </div>
  );
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly Key[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {grouped(keys).map(({ keys: all, says }) => (
          <div key={says}>
            <dt>{all.join(" ")}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const m = useMessages();
  const box = useRef<HTMLDialogElement>(null);
  const keys = useShownKeys();
  useEffect(() => {
    if (open) box.current?.showModal();
    else box.current?.close();
  }, [open]);
  return (
    <dialog ref={box} className="sans" aria-label={m.keys.title} onClose={onClose}>
      <h2>{m.keys.title}</h2>
      <div className="columns">
        <KeyList title={m.keys.here} keys={keys.filter(({ quiet }) => !quiet)} />
        <KeyList title={m.keys.everywhere} keys={keys.filter(({ quiet }) => quiet)} />
      </div>
      <Settings />
      <p>
        <Link to="/keys" onClick={onClose}>
          {m.keys.own}
        </Link>
      </p>
      <button type="button" className="plain" onClick={onClose}>
        {m.words.close}
      </button>
    </dialog>
  );
}
