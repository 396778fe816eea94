/** @module Keys: a screen names those that work on it; they never fire while somebody types, and can be turned off. */
import { useEffect, useRef, useSyncExternalStore } from "react";

export interface Key {
  /** As `KeyboardEvent.key`; "g d" is g, then d. */
  readonly key: string;
  readonly says: string;
  readonly run: () => void;
  /** Not shown at the foot of the page. */
  readonly quiet?: boolean;
}

const layers: (readonly Key[])[] = [];
const listeners = new Set<() => void>();
let shown: readonly Key[] = [];
let waiting = "";
let waitingUntil = 0;

function tell(): void {
  shown = layers.flat();
  for (const listener of listeners) listener();
}

const stored = "chancery.keys";
export const keysOn = (): boolean => localStorage.getItem(stored) !== "off";
export function setKeysOn(on: boolean): void {
  localStorage.setItem(stored, on ? "on" : "off");
  tell();
}

const storedMap = "chancery.keymap";

function keptMap(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(storedMap) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}
let own = keptMap();

/** The key that the reader set in its place; of two that follow one another ("g d"), the first is set. */
export function boundKey(key: string): string {
  if (key === " ") return key;
  const [first = "", ...rest] = key.split(" ");
  return [own[first] ?? first, ...rest].join(" ");
}

/** @param chosen  As it was, where it is the key itself. */
export function setKey(key: string, chosen: string): void {
  const { [key]: _before, ...others } = own;
  own = chosen === key ? others : { ...others, [key]: chosen };
  localStorage.setItem(storedMap, JSON.stringify(own));
  tell();
}

export function resetKeys(): void {
  own = {};
  localStorage.removeItem(storedMap);
  tell();
}

export const hasOwnKeys = (): boolean => Object.keys(own).length > 0;

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))
  );
}

const onControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("a, button, summary, [role=tab]") !== null;

function press(event: KeyboardEvent): void {
  if (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    typing(event.target)
  )
    return;
  if (document.querySelector("dialog[open]") && event.key !== "Escape") return;
  if (!keysOn() && event.key.length === 1 && event.key !== "?") return;
  // Enter and space do what the control that has the focus does.
  if ((event.key === "Enter" || event.key === " ") && onControl(event.target)) return;
  const pressed = waiting && event.timeStamp < waitingUntil ? `${waiting} ${event.key}` : event.key;
  waiting = "";
  const found = [...shown].reverse().find(({ key }) => boundKey(key) === pressed);
  if (found) {
    event.preventDefault();
    found.run();
  } else if (shown.some(({ key }) => boundKey(key).startsWith(`${event.key} `))) {
    waiting = event.key;
    waitingUntil = event.timeStamp + 1500;
  }
}

window.addEventListener("keydown", press);

/** The keys of a screen or a part, as long as it is there. */
export function useKeys(keys: readonly Key[]): void {
  const latest = useRef(keys);
  latest.current = keys;
  // The same keys are the same text: what they do is looked up when they are pressed.
  const named = JSON.stringify(keys.map(({ key, says, quiet }) => ({ key, says, quiet })));
  useEffect(() => {
    const layer = (JSON.parse(named) as Pick<Key, "key" | "says" | "quiet">[]).map((one) => ({
      ...one,
      run: () => latest.current.find(({ key }) => key === one.key)?.run(),
    }));
    layers.push(layer);
    tell();
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      tell();
    };
  }, [named]);
}

export function useShownKeys(): readonly Key[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
