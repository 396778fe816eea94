/** @module What a reader sets: language of the interface, light or dark. Kept in the browser. */
import { useSyncExternalStore } from "react";
import { type Messages, messagesOf, type UiLanguage, uiLanguages } from "../messages/index.js";

export type Theme = "system" | "light" | "dark";

const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const tell = (): void => {
  for (const listener of listeners) listener();
};

const usual: UiLanguage = "en";

const isLanguage = (value: string | null): value is UiLanguage => uiLanguages.some((one) => one === value);

function language(): UiLanguage {
  const kept = localStorage.getItem("chancery.language");
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? usual;
}

export const theme = (): Theme => (localStorage.getItem("chancery.theme") as Theme | null) ?? "system";

function apply(): void {
  document.documentElement.lang = language();
  const chosen = theme();
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}
apply();

export function setLanguage(value: UiLanguage): void {
  localStorage.setItem("chancery.language", value);
  apply();
  tell();
}

export function setTheme(value: Theme): void {
  localStorage.setItem("chancery.theme", value);
  apply();
  tell();
}

export const useLanguage = (): UiLanguage => useSyncExternalStore(subscribe, language);
export const useTheme = (): Theme => useSyncExternalStore(subscribe, theme);
export const useMessages = (): Messages => messagesOf(useLanguage());
