// Builds knowledge/offices/*.csv: who held which office when, merged from several lists. Run: node scripts/knowledge/tenures.mjs
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fold, readLines, root, unique, writeCsv } from "./common.mjs";
import {
  cappedBySuccessor,
  mergeTenures,
  withoutDoubledHeads,
  withoutIntruders,
  withoutWrongTitles,
} from "./merge-tenures.mjs";

const keptOffices = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
  "trade-minister",
  "vice-president",
  "deputy-head-of-government",
  "ambassador",
  "charge-daffaires",
  "spokesperson",
  "central-bank-governor",
  "chief-of-staff-armed-forces",
  "speaker-of-parliament",
  "secretary-general",
  "high-representative",
  "governor-general",
  "supreme-leader",
  "national-security-adviser",
  "president",
  "director-general",
  "high-commissioner",
  "managing-director",
  "prosecutor",
  "executive-secretary",
  "commission-chair",
]);
/** Offices of one country list are dropped before this year, ambassadors before the second. */
const since = { office: 1945, ambassador: 1990 };
const lastFactbook = "2026-05";

/** Press forms of a full name: without a middle initial, a middle name in quotation marks, "Jr.", titles of nobility. */
export function pressForms(name) {
  const forms = [];
  const plain = name.replace(/,? (Jr|Sr)\.?$/, "").replace(/,? (II|III|IV)$/, "");
  forms.push(plain);
  forms.push(plain.replace(/ [A-Z]\.(?= )/g, "").replace(/ [A-Z]\.(?= )/g, ""));
  const nick = /^(\S+).*?[“"'‘(]([^“”"'’)]+)[”"'’)] (.+)$/.exec(plain);
  if (nick) forms.push(`${nick[2]} ${nick[3]}`, `${nick[1]} ${nick[3]}`);
  return unique(forms.map((form) => form.trim())).filter((form) => form !== name && form.includes(" "));
}
/** What the Factbook's layout left before or after a name. */
const left =
  /^(?:(?:Appointed |Acting )?[Aa]mbassador|d ?['’] ?[Aa]ffa\w+:?|ad inter\w*|Swiss Confederation|Mann King|Pitcairn Islands|Superior|(?:of (?:the )?)?Interior|of Transport|Sheikh|King|Queen)\s+|(?: appointed .*| of the Netherlands| of Denmark)$/;
const clean = (name) =>
  name
    .replace(/\s+/g, " ")
    .replace(/^(His|Her) (Majesty|Excellency) /, "")
    .trim();

function row(fields) {
  const person = clean(fields.person);
  return {
    state: "",
    org: "",
    accreditedTo: "",
    from: "",
    to: "",
    uncertain: false,
    acting: false,
    note: "",
    ...fields,
    person,
    aliases: unique([...(fields.aliases ?? []), ...pressForms(person)]).filter((alias) => alias !== person),
  };
}
const office =
  /^.*\b(?:[Pp]resident|[Pp]rime [Mm]inisters?|Chair(?:person|man)?|Council|Assembly|Commissioner|Minister|Col\.|Capt\.?|Sr\. Gen\.|Lt\. Gen\.|Gen\.|General|[Ee]lect|Designate|[Gg]overnment|Cnsp|Sir|Dr\.|Ms\.?|Governor|Regent|Archbishop)\s*,?\s+/;
/** "Ferdinand "BongBong" MARCOS, Jr" → the name alone, in ordinary case; null where the entry names several or none. */
function factbookName(entry) {
  const raw = entry.person
    .replace(/^\(?(Acting|Interim)\)? /i, "")
    .replace(/,? (aka|serves as|elected) .*$/, "")
    .replace(/, (Dr|Lt\. Gen|Gen|Jr)\.?$/, (_all, title) => (title === "Jr" ? " Jr." : ""))
    .replace(office, "")
    .replace(left, "")
    .replace(left, "")
    .trim();
  if (/^(of|ad|d['’])\b|^\S*$/.test(raw) && entry.officeId !== "head-of-state") return null;
  if (
    /,| and |formerly|tenure of|represented by/.test(raw.replace(/, Jr/, "")) ||
    (!/ /.test(raw) && entry.officeId !== "head-of-state")
  )
    return null;
  return raw.replace(/\b\p{Lu}{2,}\b/gu, (word) =>
    word === "II" || word === "III" || word === "VI" || word === "IV" || word === "XIV"
      ? word
      : word[0] + word.slice(1).toLowerCase(),
  );
}
/** Given name and surname, where the Factbook marks the surname by capitals: "Jose Pedro CASTILLO Terrones" → "Jose Castillo", "Pedro Castillo". */
function shortNames(raw, state) {
  if (state === "VNM") return []; // there the capitals mark the given name
  const words = raw
    .replace(office, "")
    .split(" ")
    .filter((word) => !/(vich|vna|ovych)$/i.test(word));
  const at = words.findIndex((word) => /^\p{Lu}[\p{Lu}'-]+$/u.test(word) && word.length > 2);
  if (at < 1) return [];
  const surname = words[at]
    .split("-")
    .map((part) => part[0] + part.slice(1).toLowerCase())
    .join("-");
  return words
    .slice(0, at)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && word.length > 2)
    .slice(0, 2)
    .map((given) => `${given} ${surname}`);
}
function factbook(entry) {
  const head = entry.officeId === "head-of-state" || entry.officeId === "head-of-government";
  // An entry without a title is a deputy's or a list's; the lists put no title there.
  const name =
    (head && !entry.title) || /\b(Deputy|Vice)\b/i.test(head ? entry.person : "") ? null : factbookName(entry);
  if (!name) return null;
  const end = entry.to_by_successor ?? (entry.last_seen.startsWith(lastFactbook) ? "" : entry.last_seen);
  const acting =
    /\b(acting|interim|transition)/i.test(entry.title ?? "") || /\b(acting|interim)\b/i.test(entry.person_raw);
  return row({
    person: name,
    aliases: shortNames(entry.person_raw, entry.state ?? entry.country),
    state: entry.state ?? entry.country,
    office: entry.officeId,
    accreditedTo: entry.accreditedTo ?? "",
    from: entry.from,
    to: end,
    uncertain: Boolean(entry.to_uncertain) || (!entry.to_by_successor && Boolean(end)),
    acting,
    source: "Factbook",
    rank: 3,
  });
}
const wikidata = (entry) =>
  row({
    person: entry.person.replace(/, (\d\w+ )?(Baron|Baroness|Viscount|Earl|Marquess|Duke).*$/, ""),
    state: entry.country ?? "",
    office: entry.officeId,
    accreditedTo: entry.accreditedTo ?? "",
    from: entry.from,
    to: entry.to ?? (entry.last_seen ? entry.last_seen : "2022-12-31"),
    uncertain: !entry.to,
    source: "Wikidata",
    rank: 2,
    label: entry.office,
  });
const curated = (entry) =>
  row({
    person: entry.person,
    state: entry.state ?? "",
    org: entry.org ?? "",
    office: entry.officeId,
    from: entry.from,
    to: entry.to ?? "",
    acting: Boolean(entry.acting),
    source: "general knowledge, unverified by file",
    rank: 1,
  });
const orgOf = {
  "representative-to-un": "UN",
  "representative-to-nato": "NATO",
  "representative-to-oas": "OAS",
  "representative-to-eu": "EU",
  "representative-to-oecd": "OECD",
  "representative-to-iaea": "IAEA",
  "representative-to-osce": "OSCE",
};
function historian(entry) {
  if (!entry.from && !entry.to) return null; // appointed or named, never took up the post
  const from = entry.from ?? entry.appointed ?? "";
  const plain = entry.person.replace(/,? (Jr|Sr)\.?$| (II|III|IV)$/, "").split(" ");
  // "William Joseph Burns" is William Burns in the press.
  const short =
    plain.length === 3 && /^\p{Lu}\p{Ll}/u.test(plain[0]) && /^\p{Lu}/u.test(plain[1])
      ? [`${plain[0]} ${plain[2]}`]
      : [];
  const common = {
    person: entry.person,
    aliases: [...(entry.aliases ?? []), ...short],
    state: "USA",
    from,
    to: entry.to ?? "",
    source: "Historian",
    rank: 0,
  };
  if (/^Secretary of State( ad interim)?$/.test(entry.office))
    return row({ ...common, office: "foreign-minister", acting: /interim/.test(entry.office) });
  if (orgOf[entry.office]) return row({ ...common, office: "ambassador", org: orgOf[entry.office] });
  if (entry.kind !== "chief_of_mission" || !entry.accredited_to) return null;
  const sent = [
    [/^Ambassador/, "ambassador"],
    [/^(Envoy Extraordinary|Minister Plenipotentiary)/, "envoy"],
    [/^Minister Resident/, "minister-resident"],
    [/^Chargé/, "charge-daffaires"],
  ].find(([title]) => title.test(entry.office));
  // Since 1990 the lists of the others name all but ambassadors.
  if (!sent || (sent[1] !== "ambassador" && (entry.to ?? from) >= "1990")) return null;
  return row({
    ...common,
    office: sent[1],
    acting: /interim/.test(entry.office),
    accreditedTo: entry.accredited_to,
  });
}
/** hand/tenures/*.txt: "STATE office: Person (alias; alias) from to | …". */
function hand() {
  const folder = join(root, "scripts/knowledge/hand/tenures");
  const _bodyIds = new Set(
    readFileSync(join(folder, "bodies.txt"), "utf8")
      .split("\n")
      .map((line) => line.split(" ")[0]),
  );
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .flatMap((line) => {
        const [, place, office, list] = /^(\S+) (\S+): (.+)$/.exec(line) ?? [];
        if (!list) throw new Error(`${file}: ${line.slice(0, 60)}`);
        return list.split(" | ").map((entry) => {
          const match =
            /^(\*?)(.+?)(?: \(([^)]+)\))? (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d|-)?$/.exec(entry.trim()) ??
            /^(\*?)(.+?)(?: \(([^)]+)\))? (\d{4}-\d\d-\d\d)( )?$/.exec(`${entry.trim()} `);
          if (!match) throw new Error(`${file}: ${place} ${office}: ${entry}`);
          const [, star, person, aliases, from, to] = match;
          const [owner, envoyTo = ""] = place.split("/");
          const body = file === "bodies.txt";
          return row({
            person,
            aliases: (aliases ?? "")
              .split(";")
              .map((alias) => alias.trim())
              .filter(Boolean),
            state: body ? "" : owner,
            org: body ? owner : envoyTo,
            office,
            from,
            to: to === "-" ? "" : (to ?? "").trim(),
            acting: star === "*",
            source: "general knowledge, unverified by file",
            rank: 0.5,
          });
        });
      }),
  );
}
/** What the remarks of official visits attest: a span from first to last sight, only where no list knows the person in the office. */
function attested() {
  const spans = new Map();
  for (const entry of readLines("knowledge/officeholders.attested.dev.jsonl")) {
    // One word, or a name cut at an initial ("Boris N"), tells too little to stand alone.
    if (!entry.officeId || entry.date < "1945" || !/\s/.test(entry.person) || /\s\p{L}$/u.test(entry.person)) continue;
    const key = [entry.country, entry.officeId, fold(entry.person)].join("|");
    const span = spans.get(key) ?? {
      person: entry.person,
      state: entry.country,
      office: entry.officeId,
      from: entry.date,
      to: entry.date,
      seen: 0,
      came: false,
    };
    if (entry.date < span.from) span.from = entry.date;
    if (entry.date > span.to) span.to = entry.date;
    span.seen += 1;
    span.came ||= entry.source_id.startsWith("visit");
    spans.set(key, span);
  }
  // On a journey abroad the remarks name third parties too: such a name must be seen twice, or be a visitor's.
  return [...spans.values()]
    .filter((span) => span.came || span.seen > 1)
    .map(({ seen: _, came: __, ...span }) => row({ ...span, uncertain: true, source: "visits", rank: 4 }));
}

/** Codes of the lists that are bodies, not states. */
const bodies = new Set(["EU"]);
const placed = (entry) => (bodies.has(entry.state) ? { ...entry, state: "", org: entry.org || entry.state } : entry);
const inTime = (entry) =>
  entry.source === "Historian" ||
  Number((entry.to || entry.from || "9999").slice(0, 4)) >=
    (/ambassador|charge/.test(entry.office) ? since.ambassador : since.office);
const rows = [
  ...readLines("records/us-tenures.jsonl").map(historian).filter(Boolean),
  ...readLines("knowledge/officeholders.wikidata.jsonl")
    .filter(
      (entry) =>
        entry.country && keptOffices.has(entry.officeId) && (entry.officeId !== "ambassador" || entry.accreditedTo),
    )
    .map(wikidata),
  ...readLines("knowledge/officeholders.factbook.jsonl").map(factbook).filter(Boolean),
  ...readLines("knowledge/officeholders.curated.jsonl").map(curated),
  ...hand(),
  ...attested(),
]
  .filter(
    (entry) => entry.state !== "ANT" && (entry.from || entry.to) && keptOffices.has(entry.office) && inTime(entry),
  )
  .map(placed);

const { tenures: merged, conflicts } = mergeTenures(rows);
/** hand/person-aliases.txt: spellings of a person in the four languages. */
const spellings = new Map(
  readFileSync(join(root, "scripts/knowledge/hand/person-aliases.txt"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const at = line.indexOf(":");
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .split(";")
          .map((alias) => alias.trim()),
      ];
    }),
);
/** Readers fold accents and case: an alias that differs in nothing else is dropped. */
function lean(entry) {
  const seen = new Set([fold(entry.person)]);
  const fresh = (alias) => !seen.has(fold(alias)) && seen.add(fold(alias));
  const lagging = entry.rank === 0 && entry.office === "ambassador" && !entry.to && entry.from < "2022"; // an envoy stays three years or so
  return {
    ...entry,
    uncertain: entry.uncertain || lagging,
    aliases: [...(spellings.get(entry.person) ?? []), ...entry.aliases].filter(fresh),
  };
}
const tenures = cappedBySuccessor(withoutDoubledHeads(withoutWrongTitles(withoutIntruders(merged)))).map(lean);
const folder = join(root, "knowledge/offices");
if (existsSync(folder)) for (const file of readdirSync(folder)) if (file.endsWith(".csv")) rmSync(join(folder, file));
const columns = [
  "state",
  "org",
  "office",
  "person",
  "aliases",
  "accreditedTo",
  "from",
  "to",
  "uncertain",
  "acting",
  "source",
  "note",
];
const groups =
  Map.groupBy?.(tenures, (entry) => entry.state || "organisations") ??
  tenures.reduce(
    (map, entry) =>
      map.set(entry.state || "organisations", [...(map.get(entry.state || "organisations") ?? []), entry]),
    new Map(),
  );
const yes = (value) => (value ? "yes" : "");
for (const [state, list] of groups) {
  list.sort((a, b) =>
    (a.office + a.org + a.accreditedTo + (a.from || "0")).localeCompare(
      b.office + b.org + b.accreditedTo + (b.from || "0"),
    ),
  );
  writeCsv(
    `offices/${state.toLowerCase()}.csv`,
    columns,
    list.map((entry) =>
      columns.map((column) =>
        column === "aliases"
          ? entry.aliases.join("; ")
          : column === "uncertain" || column === "acting"
            ? yes(entry[column])
            : entry[column],
      ),
    ),
  );
}
const { writeFileSync } = await import("node:fs");
writeFileSync(
  join(folder, "conflicts.md"),
  `# Where the lists disagree\n\nOne line a tenure whose sources differ by more than ten days; the first value was kept.\n\n${conflicts.map((line) => `- ${line}`).join("\n")}\n`,
);
console.log(rows.length, "→", tenures.length, "conflicts", conflicts.length);
