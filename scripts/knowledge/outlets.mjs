// Builds knowledge/outlets.yaml from hand/outlets.txt. Run: node scripts/knowledge/outlets.mjs
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, writeYaml } from "./common.mjs";

const kinds = { n: "newspaper", a: "agency", b: "broadcaster", g: "government", s: "site" };
const list = (cell) => (cell === "-" ? [] : cell.split(";").map((part) => part.trim()));
const rows = readFileSync(join(root, "scripts/knowledge/hand/outlets.txt"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== 6 || !kinds[cells[4]]) throw new Error(`outlets: ${line}`);
    const [name, aliases, domains, state, kind, dateOrder] = cells;
    return {
      name,
      aliases: list(aliases),
      domains: list(domains),
      state: state === "-" ? null : state,
      kind: kinds[kind],
      dateOrder,
    };
  });
writeYaml(
  "outlets.yaml",
  "Outlets and agencies: names as credited, web domains, home state, and the order of numeric dates on their pages.\nWhere two outlets bear one name, the state stands in brackets, and the best known bears the bare name as an alias.",
  rows,
);
console.log(rows.length, "outlets");
