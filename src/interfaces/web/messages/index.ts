/** @module The interface in its languages. */
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";

export type Messages = typeof en;

const all = { en, fr, es, pt } as const satisfies Record<string, Messages>;

export type UiLanguage = keyof typeof all;
export const uiLanguages = Object.keys(all) as UiLanguage[];
export const messagesOf = (language: UiLanguage): Messages => all[language];
