export { rowsAt } from "./as-of.js";
export { freeze, listVersions, type Version, versionAsOf, versionNumber } from "./freeze.js";
export { frozenTables, unfrozenTables } from "./tables.js";
