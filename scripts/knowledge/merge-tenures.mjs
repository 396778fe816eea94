// Joins rows that tell the same tenure: same state, body, office and accreditation, one person, overlapping or adjoining dates.
import { fold, unique } from "./common.mjs";

const open = { from: "0000-01-01", to: "9999-12-31" };
const day = (value, end) => (!value ? null : value.length === 4 ? `${value}-${end ? "12-31" : "01-01"}` : value.length === 7 ? `${value}-${end ? "28" : "01"}` : value);
const start = (entry) => day(entry.from, false) ?? open.from;
const stop = (entry) => day(entry.to, true) ?? open.to;
const days = (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const particles = new Set(["de", "da", "do", "dos", "del", "la", "las", "los", "van", "von", "al", "el", "bin", "ibn", "y", "e", "jr", "sr", "sir", "dr", "gen", "lord", "sheikh", "prince", "king"]);
const words = (name) => fold(name).split(" ").filter((word) => word.length > 1 && !particles.has(word));
/** One person: all words of the shorter name are in the longer; or the same surname and first name. Two words at least must meet, unless a name has only one. */
export function samePerson(a, b) {
  const names = (entry) => [entry.person, ...entry.aliases].map(words).filter((list) => list.length > 0);
  return names(a).some((x) => names(b).some((y) => {
    const [short, long] = x.length <= y.length ? [x, y] : [y, x];
    if (short.length === 1) return long.includes(short[0]);
    const close = (word) => long.some((other) => other === word || (word.length > 4 && other.length > 4 && distanceOne(word, other)));
    return short.filter(close).length >= Math.min(short.length, 3);
  }));
}
/** At most two letters differ: transliterations (Lavrov, Sergei and Sergey). */
function distanceOne(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j += 1;
  return Math.max(a.length, b.length) - i - j <= 1;
}
const touches = (a, b, slack) => Date.parse(start(a)) - slack <= Date.parse(stop(b)) && Date.parse(start(b)) - slack <= Date.parse(stop(a));

function finer(a, b) {
  if (!a) return b;
  return b && b.startsWith(a) ? b : a;
}
function join(kept, other, conflicts) {
  const label = `${kept.state || kept.org} ${kept.office}${kept.accreditedTo ? ` to ${kept.accreditedTo}` : ""}, ${kept.person}`;
  for (const field of ["from", "to"]) {
    const [mine, theirs] = [kept[field], other[field]];
    if (mine && theirs && other.rank < 4 && !mine.startsWith(theirs) && !theirs.startsWith(mine) && !(field === "to" && (other.uncertain || kept.uncertain)) && days(day(mine), day(theirs)) > 10)
      conflicts.push(`${label}: ${field} ${mine} (${kept.source}), ${theirs} (${other.source})`);
  }
  kept.from = finer(kept.from, other.from);
  // An end that a list states beats an end only bounded by what was seen.
  if (kept.uncertain && !other.uncertain) { kept.to = other.to; kept.uncertain = false; }
  else if (kept.uncertain && other.uncertain && other.to > kept.to) kept.to = other.to;
  else if (!kept.uncertain) kept.to = kept.to ? finer(kept.to, other.to) : other.uncertain ? kept.to : kept.to;
  kept.acting = kept.acting && other.acting;
  kept.aliases = unique([...kept.aliases, other.person, ...other.aliases]).filter((alias) => alias !== kept.person);
  kept.source = unique([...kept.source.split("; "), ...other.source.split("; ")]).join("; ");
}

export function mergeTenures(rows) {
  const conflicts = [];
  const kept = new Map();
  for (const entry of [...rows].sort((a, b) => a.rank - b.rank)) {
    const key = [entry.state, entry.org, entry.office, entry.accreditedTo].join("|");
    const list = kept.get(key) ?? [];
    const slack = (entry.rank === 4 ? 60 : 5) * 86_400_000;
    const same = list.find((other) => touches(entry, other, slack) && samePerson(entry, other));
    if (same) join(same, entry, conflicts);
    else list.push({ ...entry });
    kept.set(key, list);
  }
  return { tenures: [...kept.values()].flat(), conflicts };
}

/** A head of state who also heads the government is head-of-state only (CODEBOOK, section 3). */
export function withoutDoubledHeads(tenures) {
  const heads = new Map();
  for (const entry of tenures) if (entry.office === "head-of-state") heads.set(entry.state, [...(heads.get(entry.state) ?? []), entry]);
  return tenures.filter((entry) => entry.office !== "head-of-government" || !(heads.get(entry.state) ?? []).some((head) => touches(entry, head, 0) && samePerson(entry, head)));
}
