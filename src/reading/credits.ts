/** @module Who published the report and whose copy it is, from its lines. A name that no list knows is not taken for an outlet. */
import type { Outlet } from "#data";
import type { FoundDateline } from "./dateline.js";
import type { OutletIndex } from "./outlets.js";
import type { Prepared } from "./prepare.js";
import type { JudgedLine } from "./set-aside.js";

export interface Credits {
  readonly outlet: string | null;
  /** Its entry in knowledge/, where known: tells the order of dates. */
  readonly known: Outlet | null;
  readonly agency: string | null;
  /** Lines that say an outlet's name and nothing else. */
  readonly nameLines: ReadonlySet<number>;
}

/** Lines at either end that may be the outlet's name alone. */
const edge = 4;

const address = /(?:https?:\/\/|www\.)[^\s<>()]{3,400}/i;

/** "© 2018 Andina. All rights reserved" → what stands before the first full stop, without sign and years. */
function copyrightName(text: string): string | null {
  const match = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[–-]\s?\d{4})?)?[\s,:|-]*([^.|–]{2,60})/i.exec(text);
  return match ? (match[1] as string).replace(/\s*\d{4}.*$/, "").trim() : null;
}

/** An agency's name in the last few words: "… – AFP", "… (EFE)". */
function lastWords(line: JudgedLine | undefined, outlets: OutletIndex): Outlet | null {
  const match = line && /(?:\(([^()]{2,40})\)|[–—]\s?([^.–—]{2,30}))[.\s]*$/u.exec(line.text);
  const found = match ? agencyIn(match[1] ?? match[2] ?? "", outlets) : null;
  return found;
}

/** "EFE/AFP", "Reuters, AP": the first that is an agency. */
function agencyIn(text: string, outlets: OutletIndex): Outlet | null {
  for (const part of text.split(/\s?[/,;&+]\s?/)) {
    const found = outlets.named(part);
    if (found?.kind === "agency") return found;
  }
  return null;
}

function findAgency(
  prepared: Prepared,
  lines: readonly JudgedLine[],
  dateline: FoundDateline | null,
  outlets: OutletIndex,
): string | null {
  if (prepared.input.agency) return outlets.named(prepared.input.agency)?.name ?? prepared.input.agency;
  const inBrackets = dateline?.credit ? agencyIn(dateline.credit, outlets) : null;
  if (inBrackets) return inBrackets.name;
  for (const line of lines) {
    const said = (line.verdict ?? line.tail?.verdict)?.agency;
    const named = said ? outlets.within(said) : null;
    if (named?.kind === "agency") return named.name;
  }
  const kept = lines.filter(
    (line) => line.why !== "caption" && line.why !== "related-links" && line.why !== "navigation",
  );
  const byline = kept.slice(1, 4).find((line) => line.text.length <= 40 && agencyIn(line.text, outlets) !== null);
  if (byline) return agencyIn(byline.text, outlets)?.name ?? null;
  for (const line of kept.slice(-3).reverse()) {
    const found =
      lastWords(line, outlets) ??
      (line.text.length <= 40 ? agencyIn(line.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""), outlets) : null);
    if (found && kept.indexOf(line) > 0) return found.name;
  }
  const author = prepared.metadata?.author ? agencyIn(prepared.metadata.author, outlets) : null;
  return author?.name ?? null;
}

/**
 * @param lines  All lines, judged.
 * @returns      Outlet and agency; null where the page does not say. Never the agency for the outlet.
 */
export function findCredits(
  prepared: Prepared,
  lines: readonly JudgedLine[],
  dateline: FoundDateline | null,
  outlets: OutletIndex,
): Credits {
  const nameLines = new Set<number>();
  let byName: Outlet | null = null;
  const ends = lines.length > 2 * edge ? [...lines.slice(0, edge), ...lines.slice(-edge)] : lines;
  for (const line of ends) {
    if (line.text.length > 60 || line.start === dateline?.start) continue;
    const outlet = outlets.named(line.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ""));
    if (!outlet) continue;
    nameLines.add(line.start);
    // An agency's name above all else, or in bold, is the page's own name; below the title or the text it is a credit.
    const above = lines.every((one) => one.start >= line.start || one.why !== null || nameLines.has(one.start));
    if (above || line.bold || outlet.kind !== "agency") byName ??= outlet;
  }
  const agency = findAgency(prepared, lines, dateline, outlets);
  const signed = byName === null ? signature(lines) : null;
  if (signed) nameLines.add(signed.start);
  const { input, metadata } = prepared;
  const given = input.outlet?.trim() || null;
  if (given) return { outlet: outlets.named(given)?.name ?? given, known: outlets.named(given), agency, nameLines };
  const site = metadata?.site?.trim() || null;
  const bracket = dateline?.credit ? outlets.named(dateline.credit) : null;
  const known =
    (site ? outlets.named(site) : null) ??
    byName ??
    (bracket && bracket.kind !== "agency" ? bracket : null) ??
    atAddress(prepared, lines, outlets) ??
    byCopyright(lines, outlets);
  return { outlet: known?.name ?? site ?? signed?.text ?? null, known, agency, nameLines };
}

/** A last line that the markup set in bold, and that is a name: the page signs itself, known or not. */
function signature(lines: readonly JudgedLine[]): JudgedLine | null {
  const last = lines.at(-1);
  if (!last?.bold || lines.length < 3 || last.why !== null || last.text.length > 60) return null;
  const words = last.text.split(/\s+/);
  return words.length <= 6 &&
    /^\p{Lu}/u.test(last.text) &&
    words.every((word) => /^(?:[\p{Lu}\p{N}]|\p{L}{1,3}$)/u.test(word))
    ? last
    : null;
}

function atAddress(prepared: Prepared, lines: readonly JudgedLine[], outlets: OutletIndex): Outlet | null {
  for (const url of [prepared.input.url, prepared.metadata?.url]) {
    const found = url ? outlets.at(url) : null;
    if (found) return found;
  }
  // A line that is an address and nothing else is the report's own; one inside a sentence may be anybody's.
  for (const line of lines) {
    if (line.why !== "credit") continue;
    const url = address.exec(line.text)?.[0];
    const found = url ? outlets.at(url.startsWith("http") ? url : `https://${url}`) : null;
    if (found) return found;
  }
  return null;
}

function byCopyright(lines: readonly JudgedLine[], outlets: OutletIndex): Outlet | null {
  for (const line of lines.slice(-12)) {
    const name = line.text.length <= 300 && /©|\(c\)|copyright/i.test(line.text) ? copyrightName(line.text) : null;
    const found = name ? outlets.named(name) : null;
    if (found) return found;
  }
  return null;
}
