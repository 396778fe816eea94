/**
 * @module Who may ask: only this machine's own pages and programs, by the desk's own names; writes with the token of this start.
 *
 * Against other sites in the user's browser: Host (DNS rebinding), Origin and Sec-Fetch-Site (cross-site requests), the token
 * (which another site cannot read). Against what a report may hold: the pages may run no script but their own.
 */
import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { DeskOptions } from "./desk.js";
import { messages } from "./messages.js";
import { problemResponse } from "./problem.js";

const { problems } = messages;
const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
const cookieName = "chancery-token";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Name of a Host header, without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, "");

export function hostAllowed(host: string | undefined, names: readonly string[]): boolean {
  if (!host || !/^[\w.[\]:-]+$/.test(host)) return false;
  const name = nameOf(host);
  return loopback.has(name) || names.some((one) => one.toLowerCase() === name);
}

/** The Origin of a page of this desk: the same host, whatever a proxy did to the scheme. */
function ownOrigin(origin: string, host: string): boolean {
  try {
    return new URL(origin).host.toLowerCase() === host.toLowerCase();
  } catch {
    return false;
  }
}

function crossSite(c: Context, host: string): boolean {
  const origin = c.req.header("Origin");
  if (origin !== undefined && !ownOrigin(origin, host)) return true;
  const site = c.req.header("Sec-Fetch-Site");
  const navigates = c.req.header("Sec-Fetch-Mode") === "navigate" && c.req.method === "GET";
  return site !== undefined && site !== "same-origin" && site !== "none" && !navigates;
}

function sharedTokenGiven(c: Context, wanted: string): boolean {
  const bearer = /^Bearer (.+)$/.exec(c.req.header("Authorization") ?? "")?.[1];
  const given = bearer ?? getCookie(c, cookieName) ?? c.req.query("token");
  if (given === undefined || !same(given, wanted)) return false;
  if (c.req.query("token") !== undefined)
    setCookie(c, cookieName, wanted, { httpOnly: true, sameSite: "Strict", path: "/" });
  return true;
}

export function guard(options: DeskOptions, writeToken: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("Host");
    if (!host || !hostAllowed(host, options.hostNames))
      return problemResponse(c, { status: 421, code: "CH-H01", title: problems.host, remedy: problems.hostRemedy });
    if (crossSite(c, host))
      return problemResponse(c, { status: 403, code: "CH-H02", title: problems.origin, remedy: problems.originRemedy });
    if (options.sharedToken !== null && !sharedTokenGiven(c, options.sharedToken))
      return problemResponse(c, { status: 401, code: "CH-H03", title: problems.bearer, remedy: problems.bearerRemedy });
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      if (options.readOnly)
        return problemResponse(c, {
          status: 403,
          code: "CH-H04",
          title: problems.readOnly,
          remedy: problems.readOnlyRemedy,
        });
      if (!same(c.req.header("X-Chancery-Token") ?? "", writeToken))
        return problemResponse(c, { status: 403, code: "CH-H05", title: problems.token, remedy: problems.tokenRemedy });
    }
    return next();
  };
}

/** On every answer, errors too. */
export const withSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
};
