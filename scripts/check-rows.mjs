/**
 * @module Developer's tool: which rows of expected.jsonl hold, and what came nearest where one does not.
 *
 *   node scripts/check-rows.mjs [--seeds|--examples] [--all] [--ids] [id-filter]
 *
 * Works on `dist/` (npx tsc -p tsconfig.build.json). Without --all only the failed rows are listed. --ids prints
 * the ids of the failed rows alone, in the form of examples/not-yet.txt.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";

const home = fileURLToPath(new URL("../", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "boolean", default: false },
    examples: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    ids: { type: "boolean", default: false },
  },
});

/** The checker is TypeScript under tests/: its three files are stripped of their types and loaded from a temporary folder. */
async function loadChecker() {
  const folder = mkdtempSync(join(tmpdir(), "check-rows-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const name of ["check-rows", "world", "courses"]) {
    const source = readFileSync(join(home, "tests", "seeds", `${name}.ts`), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    });
    writeFileSync(join(folder, `${name}.js`), outputText);
  }
  const load = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);
  const checker = { ...(await load("check-rows")), ...(await load("world")), ...(await load("courses")) };
  rmSync(folder, { recursive: true });
  return checker;
}

async function loadMachinery() {
  const load = (stage) => import(pathToFileURL(join(home, "dist", stage, "index.js")).href);
  const [reading, coding, record, answers] = await Promise.all(["reading", "coding", "record", "answers"].map(load));
  const coder = await coding.createCoder();
  const { openRecord, addReport, settle } = record;
  const { listEvents, listReports, relation } = answers;
  return {
    readPaths: reading.readPaths,
    code: (input) => coder.code(input),
    openRecord,
    addReport,
    settle,
    listEvents,
    listReports,
    relation,
  };
}

async function run(title, expected, paths) {
  if (!existsSync(expected)) {
    console.error(`${title}: no ${expected}, skipped`);
    return 0;
  }
  const filter = positionals[0] ?? "";
  const rows = checker.parseRows(readFileSync(expected, "utf8")).map(checker.withCourse);
  if (values.ids)
    console.log(
      `# Rows of ${title} that are not read yet, and what is missed. Made by: node scripts/check-rows.mjs --${title} --ids`,
    );
  const world = await checker.readWorld(machinery, paths, checker.pairsOf(rows), (id, error) =>
    console.error(`${id}: not coded: ${String(error.message).split("\n")[0]}`),
  );
  const kinds = new Map();
  let failed = 0;
  for (const row of rows.filter((row) => row.id.includes(filter))) {
    const { ok, missed, nearest } = checker.checkRow(row, world);
    const count = kinds.get(row.kind) ?? { ok: 0, all: 0 };
    kinds.set(row.kind, { ok: count.ok + (ok ? 1 : 0), all: count.all + 1 });
    if (!ok) failed++;
    if (values.ids) {
      if (!ok) console.log(`${row.id}  # misses ${missed}`);
      continue;
    }
    if (ok && !values.all) continue;
    console.log(
      `${ok ? "ok    " : "FAILED"} ${row.id}${ok ? "" : `  misses ${missed}`}${row.why ? `  (${row.why})` : ""}`,
    );
    for (const line of nearest) console.log(`         ${line}`);
  }
  const shown = [...kinds].map(([kind, { ok, all }]) => `${kind} ${ok}/${all}`).join(", ");
  console.error(
    `${title}: ${[...kinds.values()].reduce((sum, { ok }) => sum + ok, 0)} hold, ${failed} failed; ${shown}`,
  );
  return failed;
}

const checker = await loadChecker();
const machinery = await loadMachinery();
const seeds = join(home, "..", "shared", "seeds");
let failed = 0;
if (values.seeds || !values.examples) {
  const files = existsSync(seeds) ? readdirSync(seeds).filter((file) => /^\d{3}_.*\.txt$/.test(file)) : [];
  failed += await run(
    "seeds",
    join(seeds, "expected.jsonl"),
    files.sort().map((file) => join(seeds, file)),
  );
}
if (values.examples || !values.seeds) {
  failed += await run("examples", join(home, "examples", "expected.jsonl"), [join(home, "examples", "reports")]);
}
process.exitCode = failed === 0 ? 0 : 1;
