export { type LanguageData, languageFiles, ruleFile } from "./catalogue.js";
export { home } from "./home.js";
export type * from "./knowledge/types.js";
export { languageCodes, loadKnowledge, loadLanguage, readLanguage } from "./load.js";
export { readYaml } from "./yaml.js";
export type { ContextsFile } from "./language/contexts-file.js";
export type { FactualityFile } from "./language/factuality-file.js";
export type { Expectation, RuleData, RuleFile } from "./language/rule-file.js";
export type { SpeechFile } from "./language/speech-file.js";
