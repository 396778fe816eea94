/** @module Addresses: the path names the screen, the query its filters, so that a link pasted into a mail shows the same. */
import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const here = (): string => `${location.pathname}${location.search}${location.hash}`;

/** The version that the address asks for; null: the record as it stands. */
export const asOf = (): string | null => new URLSearchParams(location.search).get("as-of") || null;

/** The address with the version that is looked at, unless it names one itself. */
function kept(to: string): string {
  const version = asOf();
  const url = new URL(to, location.href);
  if (version === null || url.searchParams.has("as-of")) return to;
  url.searchParams.set("as-of", version);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Looks at a version, or with null at the record as it stands, on the same screen. */
export function lookAt(version: string | null): void {
  const url = new URL(location.href);
  if (version === null) url.searchParams.delete("as-of");
  else url.searchParams.set("as-of", version);
  show(`${url.pathname}${url.search}`, false);
}

/** @param replace  True where going back should not come here. */
export function go(to: string, replace = false): void {
  show(kept(to), replace);
}

function show(to: string, replace: boolean): void {
  if (to === here()) return;
  const samePath = new URL(to, location.href).pathname === location.pathname;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  for (const listener of listeners) listener();
  if (!samePath) window.scrollTo(0, 0);
}

export function useAddress(): URL {
  const text = useSyncExternalStore(subscribe, here);
  return new URL(text, location.origin);
}

/** Sets filters in the address; an empty value takes one away. */
export function setQuery(changes: Readonly<Record<string, string | null>>, replace = true): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  show(`${url.pathname}${url.search}${url.hash}`, replace);
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: string };

export function Link({ to, onClick, ...rest }: LinkProps) {
  const click = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return <a href={kept(to)} onClick={click} {...rest} />;
}
