// Joins rows that tell the same tenure: same state, body, office and accreditation, one person, overlapping or adjoining dates.
import { fold, unique } from "./common.mjs";

const byHand = 0.5;
const open = { from: "0000-01-01", to: "9999-12-31" };
const day = (value, end) =>
  !value
    ? null
    : value.length === 4
      ? `${value}-${end ? "12-31" : "01-01"}`
      : value.length === 7
        ? `${value}-${end ? "28" : "01"}`
        : value;
const start = (entry) => day(entry.from, false) ?? open.from;
const stop = (entry) => day(entry.to, true) ?? open.to;
const days = (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const particles = new Set([
  "de",
  "da",
  "do",
  "dos",
  "del",
  "la",
  "las",
  "los",
  "van",
  "von",
  "al",
  "el",
  "bin",
  "ibn",
  "y",
  "e",
  "jr",
  "sr",
  "sir",
  "dr",
  "gen",
  "lord",
  "sheikh",
  "prince",
  "king",
  "pope",
]);
const words = (name) =>
  fold(name)
    .split(" ")
    .filter((word) => word.length > 1 && !particles.has(word));
const nicknames = Object.entries({
  joe: "joseph",
  mike: "michael",
  bill: "william",
  jim: "james",
  ash: "ashton",
  bob: "robert",
  tony: "antony",
  dick: "richard",
  dan: "daniel",
  tom: "thomas",
  ben: "benjamin",
  liz: "elizabeth",
  chuck: "charles",
  jack: "john",
  ed: "edward",
  chris: "christopher",
  sergei: "sergey",
  dmitri: "dmitry",
  rafic: "rafiq",
});
const formal = new Map(nicknames);
/** Consonants alone, for transliterations: Haider and Haydar, Mohammed and Muhammad. */
const skeleton = (word) =>
  word
    .replace(/[aeiouyhw]/g, "")
    .replace(/[qc]/g, "k")
    .replace(/(.)\1+/g, "$1");
const alike = (a, b) =>
  a.length > 4 &&
  b.length > 4 &&
  a[0] === b[0] &&
  (distanceOne(a, b) || (skeleton(a).length > 1 && skeleton(a) === skeleton(b)));
const same = (a, b) => a === b || alike(a, b) || (formal.get(a) ?? a) === (formal.get(b) ?? b);
/** One person: each word of the shorter name is in the longer; of four words or more all but one, if the given names agree. */
export function samePerson(a, b) {
  const names = (entry) => [entry.person, ...entry.aliases].map(words).filter((list) => list.length > 0);
  return names(a).some((x) =>
    names(b).some((y) => {
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      const met = short.filter((word) => long.some((other) => same(word, other))).length;
      if (met === short.length) return short.length > 1 || long.length === 1;
      return short.length > 3 && met === short.length - 1 && same(short[0], long[0]);
    }),
  );
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
const touches = (a, b, slack) =>
  Date.parse(start(a)) - slack <= Date.parse(stop(b)) && Date.parse(start(b)) - slack <= Date.parse(stop(a));

function finer(a, b) {
  if (!a) return b;
  return b?.startsWith(a) ? b : a;
}
function join(kept, other, conflicts) {
  const label = `${kept.state || kept.org} ${kept.office}${kept.accreditedTo ? ` to ${kept.accreditedTo}` : ""}, ${kept.person}`;
  for (const field of ["from", "to"]) {
    const [mine, theirs] = [kept[field], other[field]];
    if (
      mine &&
      theirs &&
      other.rank < 4 &&
      other.rank !== kept.rank &&
      !mine.startsWith(theirs) &&
      !theirs.startsWith(mine) &&
      !(field === "to" && (other.uncertain || kept.uncertain)) &&
      days(day(mine), day(theirs)) > 10 &&
      // A later "since" is most often a new term.
      !(field === "from" && theirs > mine && other.rank >= 2)
    )
      conflicts.push(`${label}: ${field} ${mine} (${kept.source}), ${theirs} (${other.source})`);
  }
  // Two entries of one list that adjoin are two terms of one tenure: they are put end to end.
  const again = kept.uncertain !== other.uncertain && days(start(kept), start(other)) < 31;
  if (kept.source.split("; ").includes(other.source) && kept.rank === other.rank && !again) {
    if (start(other) < start(kept)) kept.from = other.from;
    if (stop(other) > stop(kept)) {
      kept.to = other.to;
      kept.uncertain = other.uncertain;
    }
  } else {
    kept.from = finer(kept.from, other.from);
    // An end that a list states beats an end only bounded by what was seen.
    if (kept.uncertain && !other.uncertain) {
      kept.to = other.to;
      kept.uncertain = false;
    } else if (kept.uncertain && other.uncertain && other.to > kept.to) kept.to = other.to;
    // The registry of US envoys lags: its open end gives way to an end told elsewhere.
    else if (!kept.to && kept.rank === 0 && other.to && !other.uncertain) kept.to = other.to;
    else if (!kept.uncertain && kept.to) kept.to = finer(kept.to, other.to);
  }
  // The name of the press before the registry's ("James Addison Baker III").
  if (kept.rank < byHand && other.rank === byHand) [kept.person, other.person] = [other.person, kept.person];
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
    const [nearest] = list
      .filter(
        (other) =>
          touches(entry, other, slack) &&
          (entry.rank === byHand && other.rank === byHand
            ? fold(entry.person) === fold(other.person)
            : samePerson(entry, other)),
      )
      .sort((a, b) => days(start(a), start(entry)) - days(start(b), start(entry)));
    if (nearest) join(nearest, entry, conflicts);
    else list.push({ ...entry });
    kept.set(key, list);
  }
  return { tenures: [...kept.values()].flat(), conflicts };
}

/** A head of state who also heads the government is head-of-state only (CODEBOOK, section 3); one who headed the government before or after keeps that time. */
export function withoutDoubledHeads(tenures) {
  const heads = new Map();
  for (const entry of tenures)
    if (entry.office === "head-of-state") heads.set(entry.state, [...(heads.get(entry.state) ?? []), entry]);
  const slack = 60 * 86_400_000;
  const within = (entry, head) =>
    Date.parse(start(entry)) >= Date.parse(start(head)) - slack &&
    Date.parse(start(entry)) < Date.parse(stop(head)) - slack / 2;
  return tenures.filter(
    (entry) =>
      entry.office !== "head-of-government" ||
      entry.rank === byHand ||
      !(heads.get(entry.state) ?? []).some((head) => within(entry, head) && samePerson(entry, head)),
  );
}

const oneSeat = new Set(["head-of-state", "head-of-government", "foreign-minister", "defence-minister"]);
/** A weaker list's entry that lies inside another person's time in the same one-seat office is a mistake of reading. */
export function withoutIntruders(tenures) {
  return tenures.filter(
    (entry) =>
      entry.rank < 3 ||
      !oneSeat.has(entry.office) ||
      !tenures.some(
        (other) =>
          other !== entry &&
          other.rank < entry.rank &&
          (other.rank < 3 || entry.rank === 4) &&
          other.state === entry.state &&
          other.office === entry.office &&
          !other.uncertain &&
          start(other) <= start(entry) &&
          stop(entry) <= stop(other) &&
          !samePerson(entry, other),
      ),
  );
}

/** A title that a record of visits gives to one who by a stronger list held another head's office of that state in those days ("President Rajoy"). */
export function withoutWrongTitles(tenures) {
  const head = (office) =>
    office === "head-of-state" || office === "head-of-government" || office === "foreign-minister";
  return tenures.filter(
    (entry) =>
      entry.rank < 4 ||
      !tenures.some(
        (other) =>
          other.rank < 4 &&
          head(other.office) &&
          other.state === entry.state &&
          other.office !== entry.office &&
          touches(entry, other, 0) &&
          samePerson(entry, other),
      ),
  );
}

/** An end only bounded by what was seen cannot lie behind the day another took the one seat. */
export function cappedBySuccessor(tenures) {
  return tenures.map((entry) => {
    if (!entry.uncertain || entry.rank === 4 || !oneSeat.has(entry.office)) return entry;
    const next = tenures
      .filter(
        (other) =>
          other !== entry &&
          !other.uncertain &&
          other.state === entry.state &&
          other.org === entry.org &&
          other.office === entry.office &&
          start(other) > start(entry) &&
          start(other) < stop(entry),
      )
      .sort((a, b) => (start(a) < start(b) ? -1 : 1))[0];
    return next ? { ...entry, to: next.from } : entry;
  });
}
