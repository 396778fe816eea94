/** @module Whose government it was: the office that leads a state's government, and who held it on a day. */
import { loadKnowledge } from "#data";
import type { Record as OpenRecord } from "#record";
import type { Days } from "./days.js";
import { type Holder, holders } from "./holders.js";

/** The offices that led a state's government within these days, each with its days; mostly one. */
export function leadingOffices(state: string, span: Days): { readonly office: string; readonly days: Days }[] {
  const rows = loadKnowledge().governments.filter(({ code }) => code === state);
  const out: { office: string; days: Days }[] = [];
  let since: string | null = null;
  for (const { office, from, to } of rows) {
    if (from !== null) out.push({ office: "head-of-state", days: { earliest: since, latest: from } });
    out.push({ office, days: { earliest: from, latest: to } });
    since = to;
  }
  if (rows.length === 0 || since !== null)
    out.push({ office: "head-of-state", days: { earliest: since, latest: null } });
  return out.filter(
    ({ days: { earliest, latest } }) =>
      (span.latest === null || earliest === null || earliest <= span.latest) &&
      (span.earliest === null || latest === null || span.earliest <= latest),
  );
}

/** Heads of the government, in the order of time. A change of the leading office cuts a tenure. */
export async function governments(record: OpenRecord, state: string, span: Days): Promise<Holder[]> {
  const leading = leadingOffices(state, span);
  const all = await holders(record, [state], (office) => leading.some((one) => one.office === office));
  return all.filter(({ office, from, to, seen }) =>
    leading.some(
      ({ office: leads, days }) =>
        leads === office &&
        (days.latest === null || (from ?? seen.earliest ?? "0") < days.latest) &&
        (days.earliest === null || (to ?? seen.latest ?? "9") > days.earliest) &&
        overlapsSpan({ from, to, seen }, span),
    ),
  );
}

function overlapsSpan({ from, to, seen }: Pick<Holder, "from" | "to" | "seen">, span: Days): boolean {
  const begins = from ?? seen.earliest;
  const ends = to ?? (from === null ? seen.latest : null);
  return (
    (span.latest === null || begins === null || begins <= span.latest) &&
    (span.earliest === null || ends === null || ends >= span.earliest)
  );
}
