/** @module The time data's types, as the stage names them. */
import type { LanguageData } from "#data";

export type TimeFile = LanguageData["time"];
export type TimeRule = TimeFile["rules"][number];
export type TimeUnit = keyof TimeFile["classes"]["unit"];
