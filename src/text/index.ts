export * from "./analysis.js";
export * from "./fault.js";
export * from "./marks.js";
export * from "./mentions.js";
export * from "./polecat.js";
export * from "./report.js";
export * from "./span.js";
export * from "./vocabulary.js";
