import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { home, languageFiles, loadKnowledge, readYaml } from "#data";
import { analyse, loadModel } from "#language";
import { covers, type Party, type Report } from "#text";
import { bareReport, pageDay } from "../../tests/bare-report.js";
import { type ActorFinder, createActorFinder, findActors } from "./find-actors.js";

interface Case {
  readonly text: string;
  readonly published: string | null;
  readonly home?: string;
  readonly reads: readonly {
    readonly quote: string;
    readonly is: string;
    readonly basis?: string;
    readonly modifier?: boolean;
    readonly previous?: boolean;
  }[];
  readonly tenures?: readonly string[];
  readonly not?: readonly string[];
}

function reportOf({ text, published, home: country }: Case, lang: string): Report {
  const dateline = country ? { place: null, country, date: null, stated: null } : null;
  return bareReport(text, lang, pageDay(published), { dateline });
}

const shown = (party: Party): string =>
  [party.state ?? party.org, party.sector, party.office, party.person].filter(Boolean).join(" ");

describe.each(["en", "fr", "es", "pt"])("the actor cases of %s", (lang) => {
  const trained = existsSync(join(home, "languages", lang, "model", "weights.br"));
  const cases = parse(readFileSync(join(home, "languages", lang, "cases", "actors.yaml"), "utf8")) as readonly Case[];
  let finder: ActorFinder | undefined;
  const found = (one: Case) => {
    finder ??= createActorFinder(
      {
        code: lang,
        actors: readYaml(`languages/${lang}/actors.yaml`, languageFiles.actors),
        time: readYaml(`languages/${lang}/time.yaml`, languageFiles.time),
      },
      loadKnowledge(),
    );
    return findActors(finder, reportOf(one, lang), analyse(one.text, loadModel(lang)));
  };

  it.skipIf(!trained).each(cases)("$text", (one) => {
    const { mentions, tenures } = found(one);
    for (const { quote, is, basis, modifier, previous } of one.reads) {
      const mention = mentions.find(({ start, end }) => one.text.slice(start, end) === quote);
      expect(mention?.parties.map(shown).join("; "), quote).toBe(is);
      if (basis) expect(mention?.basis, quote).toBe(basis);
      if (modifier !== undefined) expect(mention?.modifier, quote).toBe(modifier);
      if (previous) expect(mention?.parties[0]?.previous, quote).toBe(true);
    }
    for (const tenure of one.tenures ?? []) {
      expect(
        tenures.map(
          ({ person, office, state, standing }) =>
            `${person}: ${office} ${state}${standing === "holds" ? "" : ` (${standing})`}`,
        ),
      ).toContain(tenure);
    }
    for (const state of one.not ?? [])
      expect(mentions.flatMap(({ parties }) => parties.map((party) => party.state))).not.toContain(state);
  });

  it.skipIf(!trained)("mentions never overlap, and their head stands inside", () => {
    for (const one of cases) {
      const { mentions } = found(one);
      mentions.forEach((mention, index) => {
        expect(mention.head).toBeGreaterThanOrEqual(mention.first);
        expect(mention.head).toBeLessThanOrEqual(mention.last);
        for (const other of mentions.slice(index + 1))
          expect(covers(mention, other) || other.start < mention.end).toBe(false);
      });
    }
  });
});
