/** What is a number told, and what is a date, a name or an article. Sentences are ours. */
import { expect, it } from "vitest";
import { languageFiles, readYaml } from "#data";
import type { Analysis } from "#text";
import { bareReport, pageDay } from "../../tests/bare-report.js";
import { findTimes } from "./find.js";

const cases: readonly (readonly [lang: string, text: string, numbers: readonly number[]])[] = [
  ["en", "Lima expelled five diplomats on 5 March 2019 .", [5]],
  ["en", "The G20 leaders sent 10,000 tonnes and the two flags .", [10_000]],
  ["en", "One envoy flew an F-16 to the 74th session .", []],
  ["fr", "Paris a promis 10 000 tonnes de blé et vingt-cinq camions .", [10_000, 25]],
  ["fr", "Paris a expulsé dix-neuf agents et soixante-dix-huit diplomates .", [19, 78]],
  ["es", "Quito retiró a siete agregados el 3 de mayo de 2021 .", [7]],
  ["pt", "O Brasil enviou 1.200 soldados e trinta e dois médicos em 2004 .", [1200, 32]],
];

it.each(cases)("%s: %s", (lang, text, numbers) => {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    form: match[0],
    lemma: match[0].toLowerCase(),
    upos: "X" as const,
    feats: "",
    head: -1,
    deprel: "dep",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const analysis: Analysis = { lang, sentences: [{ start: 0, end: text.length, words, multiword: [] }] };
  const report = bareReport(text, lang, pageDay("2021-06-01"));
  const found = findTimes(report, analysis, readYaml(`languages/${lang}/time.yaml`, languageFiles.time), []);
  expect(found.numbers.map(({ value }) => value)).toEqual(numbers);
});
