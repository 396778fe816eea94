export { type LanguageData, languageFiles, ruleFile } from "./catalogue.js";
export { home } from "./home.js";
export type * from "./knowledge/types.js";
export { languageCodes, loadKnowledge, loadLanguage, readLanguage } from "./load.js";
export { readYaml } from "./yaml.js";
