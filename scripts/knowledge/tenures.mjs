// Builds knowledge/offices/*.csv: who held which office when, merged from several lists. Run: node scripts/knowledge/tenures.mjs
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { fold, readLines, root, unique, writeCsv } from "./common.mjs";
import { mergeTenures, withoutDoubledHeads } from "./merge-tenures.mjs";

const keptOffices = new Set(["head-of-state", "head-of-government", "foreign-minister", "defence-minister", "interior-minister", "finance-minister", "trade-minister", "vice-president",
  "deputy-head-of-government", "ambassador", "charge-daffaires", "spokesperson", "central-bank-governor", "chief-of-staff-armed-forces", "speaker-of-parliament", "secretary-general", "high-representative", "governor-general"]);
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
const clean = (name) => name.replace(/\s+/g, " ").replace(/^(His|Her) (Majesty|Excellency) /, "").trim();

function row(fields) {
  const person = clean(fields.person);
  return { state: "", org: "", accreditedTo: "", from: "", to: "", uncertain: false, acting: false, aliases: [], note: "", ...fields, person,
    aliases: unique([...(fields.aliases ?? []), ...pressForms(person)]).filter((alias) => alias !== person) };
}
function factbook(entry) {
  const end = entry.to_by_successor ?? (entry.last_seen.startsWith(lastFactbook) ? "" : entry.last_seen);
  const acting = /\b(acting|interim|transition)/i.test(entry.title ?? "") || /\b(acting|interim)\b/i.test(entry.person_raw);
  return row({ person: entry.person.replace(/^\(?(Acting|Interim)\)? /i, ""), state: entry.state ?? entry.country, office: entry.officeId, accreditedTo: entry.accreditedTo ?? "", from: entry.from, to: end,
    uncertain: Boolean(entry.to_uncertain) || (!entry.to_by_successor && Boolean(end)), acting, source: "CIA World Factbook", rank: 3 });
}
const wikidata = (entry) => row({ person: entry.person, state: entry.country ?? "", office: entry.officeId, accreditedTo: entry.accreditedTo ?? "", from: entry.from,
  to: entry.to ?? (entry.last_seen ? entry.last_seen : "2022-12-31"), uncertain: !entry.to, source: "Wikidata", rank: 2, label: entry.office });
const curated = (entry) => row({ person: entry.person, state: entry.state ?? "", org: entry.org ?? "", office: entry.officeId, from: entry.from, to: entry.to ?? "", acting: Boolean(entry.acting),
  source: "general knowledge, unverified by file", rank: 1 });
const orgOf = { "representative-to-un": "UN", "representative-to-nato": "NATO", "representative-to-oas": "OAS", "representative-to-eu": "EU", "representative-to-oecd": "OECD", "representative-to-iaea": "IAEA", "representative-to-osce": "OSCE" };
function historian(entry) {
  if (!entry.from && !entry.to) return null; // appointed or named, never took up the post
  const from = entry.from ?? entry.appointed ?? "";
  const common = { person: entry.person, aliases: entry.aliases ?? [], state: "USA", from, to: entry.to ?? "", source: "Office of the Historian", rank: 0 };
  if (/^Secretary of State( ad interim)?$/.test(entry.office)) return row({ ...common, office: "foreign-minister", acting: /interim/.test(entry.office) });
  if (orgOf[entry.office]) return row({ ...common, office: "ambassador", org: orgOf[entry.office] });
  if (entry.kind !== "chief_of_mission" || !entry.accredited_to) return null;
  if (/^Ambassador/.test(entry.office)) return row({ ...common, office: "ambassador", accreditedTo: entry.accredited_to });
  return null;
}
function hand() {
  const folder = join(root, "scripts/knowledge/hand/tenures");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith(".csv")).flatMap((file) =>
    parse(readFileSync(join(folder, file), "utf8"), { columns: true, skip_empty_lines: true, relax_column_count: true, comment: "#", trim: true })
      .map((entry) => row({ ...entry, aliases: (entry.aliases ?? "").split(";").map((s) => s.trim()).filter(Boolean), uncertain: entry.uncertain === "yes", acting: entry.acting === "yes",
        source: entry.source || "general knowledge, unverified by file", rank: entry.rank ? Number(entry.rank) : 0.5 })));
}
/** What the remarks of official visits attest: a span from first to last sight, only where no list knows the person in the office. */
function attested() {
  const spans = new Map();
  for (const entry of readLines("knowledge/officeholders.attested.dev.jsonl")) {
    if (!entry.officeId || entry.date < "1945") continue;
    const key = [entry.country, entry.officeId, fold(entry.person)].join("|");
    const span = spans.get(key) ?? { person: entry.person, state: entry.country, office: entry.officeId, from: entry.date, to: entry.date, seen: 0 };
    if (entry.date < span.from) span.from = entry.date;
    if (entry.date > span.to) span.to = entry.date;
    span.seen += 1;
    spans.set(key, span);
  }
  return [...spans.values()].map((span) => row({ ...span, uncertain: true, source: "attested in the Office of the Historian's records of visits", rank: 4 }));
}

/** Codes of the lists that are bodies, not states. */
const bodies = new Set(["EU"]);
const placed = (entry) => (bodies.has(entry.state) ? { ...entry, state: "", org: entry.org || entry.state } : entry);
const inTime = (entry) => Number((entry.to || entry.from || "9999").slice(0, 4)) >= (/ambassador|charge/.test(entry.office) ? since.ambassador : since.office);
const rows = [
  ...readLines("records/us-tenures.jsonl").map(historian).filter(Boolean),
  ...readLines("knowledge/officeholders.wikidata.jsonl").filter((entry) => entry.country && keptOffices.has(entry.officeId) && (entry.officeId !== "ambassador" || entry.accreditedTo)).map(wikidata),
  ...readLines("knowledge/officeholders.factbook.jsonl").map(factbook),
  ...readLines("knowledge/officeholders.curated.jsonl").map(curated),
  ...hand(), ...attested(),
].filter((entry) => entry.state !== "ANT" && (entry.from || entry.to) && keptOffices.has(entry.office) && inTime(entry)).map(placed);

const { tenures: merged, conflicts } = mergeTenures(rows);
const tenures = withoutDoubledHeads(merged);
const folder = join(root, "knowledge/offices");
if (existsSync(folder)) for (const file of readdirSync(folder)) if (file.endsWith(".csv")) rmSync(join(folder, file));
const columns = ["state", "org", "office", "person", "aliases", "accreditedTo", "from", "to", "uncertain", "acting", "source", "note"];
const groups = Map.groupBy?.(tenures, (entry) => entry.state || "organisations") ?? tenures.reduce((map, entry) => map.set(entry.state || "organisations", [...(map.get(entry.state || "organisations") ?? []), entry]), new Map());
const yes = (value) => (value ? "yes" : "");
for (const [state, list] of groups) {
  list.sort((a, b) => (a.office + a.org + a.accreditedTo + (a.from || "0")).localeCompare(b.office + b.org + b.accreditedTo + (b.from || "0")));
  writeCsv(`offices/${state.toLowerCase()}.csv`, columns, list.map((entry) => columns.map((column) =>
    column === "aliases" ? entry.aliases.join("; ") : column === "uncertain" || column === "acting" ? yes(entry[column]) : entry[column])));
}
const { writeFileSync } = await import("node:fs");
writeFileSync(join(folder, "conflicts.md"), `# Where the lists disagree\n\nOne line a tenure whose sources differ by more than ten days; the first value was kept.\n\n${conflicts.map((line) => `- ${line}`).join("\n")}\n`);
console.log(rows.length, "→", tenures.length, "conflicts", conflicts.length);
