import { describe, expect, it } from "vitest";
import { languageFiles, readYaml } from "#data";
import type { Analysis, Report, TimeMention, When, Word } from "#text";
import { bareReport } from "../../tests/bare-report.js";
import { addDays, daysBetween, partsOf } from "./day.js";
import { findTimes } from "./find.js";
import { contains, intersect, toEdtf } from "./interval.js";
import type { TenureBound } from "./published.js";

const data = Object.fromEntries(
  ["en", "fr", "es", "pt"].map((code) => [code, readYaml(`languages/${code}/time.yaml`, languageFiles.time)]),
);
const unknown: When = { earliest: null, latest: null, edtf: "XXXX", basis: "unknown" };
const onDay = (day: string): When => ({ earliest: day, latest: day, edtf: day, basis: "stated" });

/** Words with what a parse would say of the few that matter: "arrive/VERB/Tense=Fut". The first verb heads its sentence. */
function analysisOf(marked: string, lang: string): { text: string; analysis: Analysis } {
  let text = "";
  const words: Word[] = [];
  for (const piece of marked.split(" ")) {
    const [form = "", upos = "X", feats = ""] = /\/[A-Z]+(\/|$)/.test(piece) ? piece.split("/") : [piece];
    if (text) text += " ";
    for (const match of form.matchAll(/[\p{L}\p{M}]+|\p{N}+|\S/gu)) {
      words.push({
        form: match[0],
        lemma: match[0].toLowerCase(),
        upos: upos as Word["upos"],
        feats,
        head: -1,
        deprel: "dep",
        start: text.length + match.index,
        end: text.length + match.index + match[0].length,
      });
    }
    text += form;
  }
  const root = words.findIndex((word) => word.upos === "VERB");
  const tied = words.map((word, i) => ({
    ...word,
    head: i === root ? -1 : root,
    deprel: word.upos === "AUX" ? "aux" : "obl",
  }));
  return { text, analysis: { lang, sentences: [{ start: 0, end: text.length, words: tied, multiword: [] }] } };
}

function found(
  marked: string,
  lang: string,
  published: When,
): (Pick<TimeMention, "kind" | "value" | "when" | "bound"> & { quote: string })[] {
  const { text, analysis } = analysisOf(marked, lang);
  return findTimes(
    bareReport(text, lang, published),
    analysis,
    data[lang] as (typeof data)["en"] & object,
    [],
  ).mentions.map(({ kind, value, when, bound, start, end }) => ({
    kind,
    value,
    when,
    bound,
    quote: text.slice(start, end),
  }));
}

const tuesday = onDay("2019-04-09");

describe("expressions in a report of Tuesday 9 April 2019", () => {
  it.each([
    ["en", "The minister spoke/VERB/Tense=Past on Tuesday.", "Tuesday", "2019-04-09"],
    ["en", "The minister spoke/VERB/Tense=Past on Monday.", "Monday", "2019-04-08"],
    ["en", "The minister will/AUX speak/VERB/VerbForm=Inf on Monday.", "Monday", "2019-04-15"],
    ["en", "She will/AUX arrive/VERB/VerbForm=Inf on April 13.", "April 13", "2019-04-13"],
    ["en", "She left/VERB/Tense=Past on December 13.", "December 13", "2018-12-13"],
    [
      "en",
      "She will/AUX go/VERB/VerbForm=Inf there between April 11-14.",
      "between April 11-14",
      "2019-04-11/2019-04-14",
    ],
    ["en", "He stays/VERB/Tense=Pres from 5 to 7 May.", "from 5 to 7 May", "2019-05-05/2019-05-07"],
    ["en", "Talks ran/VERB/Tense=Past April 30-May 2, 2018.", "April 30-May 2, 2018", "2018-04-30/2018-05-02"],
    ["en", "Three weeks ago they met/VERB/Tense=Past .", "Three weeks ago", "2019-03-16/2019-03-22"],
    ["en", "They met/VERB/Tense=Past two days ago.", "two days ago", "2019-04-07"],
    ["en", "They met/VERB/Tense=Past last month.", "last month", "2019-03"],
    ["en", "In the 1990s they fought/VERB/Tense=Past .", "the 1990s", "1990-01-01/1999-12-31"],
    ["fr", "Elle est/AUX/Tense=Pres partie/VERB/Tense=Past le 1er août 2018.", "le 1er août 2018", "2018-08-01"],
    ["fr", "Ils se sont/AUX rencontrés/VERB/Tense=Past lundi dernier.", "lundi dernier", "2019-04-08"],
    ["fr", "Il y a trois jours ils parlaient/VERB/Tense=Imp .", "Il y a trois jours", "2019-04-06"],
    ["fr", "La visite durera/VERB/Tense=Fut du 11 au 14 avril.", "du 11 au 14 avril", "2019-04-11/2019-04-14"],
    ["fr", "Le pacte date/VERB/Tense=Pres de janvier 2017.", "janvier 2017", "2017-01"],
    ["es", "Se reunieron/VERB/Tense=Past la semana pasada.", "la semana pasada", "2019-04-01/2019-04-07"],
    ["es", "Visitará/VERB/Tense=Fut Quito del 11 al 14 de abril.", "del 11 al 14 de abril", "2019-04-11/2019-04-14"],
    ["es", "Firmaron/VERB/Tense=Past el acuerdo anteayer.", "anteayer", "2019-04-07"],
    ["es", "Hace dos años rompieron/VERB/Tense=Past relaciones.", "Hace dos años", "2017"],
    ["pt", "O ministro chega/VERB/Tense=Pres na próxima terça-feira.", "próxima terça-feira", "2019-04-16"],
    ["pt", "O ministro falou/VERB/Tense=Past na quinta-feira (4).", "quinta-feira (4)", "2019-04-04"],
    ["pt", "O tratado é/AUX de janeiro de 2017.", "janeiro de 2017", "2017-01"],
    ["pt", "Reuniram-se/VERB/Tense=Past há três dias.", "há três dias", "2019-04-06"],
  ])("%s: %s", (lang, text, quote, edtf) => {
    const mention = found(text, lang, tuesday)[0];
    expect(mention?.quote).toBe(quote);
    expect(mention?.when.edtf).toBe(edtf);
  });

  it("a bound leaves its far end open", () => {
    expect(found("Peru sits/VERB/Tense=Pres there since January.", "en", tuesday)[0]).toMatchObject({
      bound: "since",
      value: "2019-01",
      when: { earliest: "2019-01-01", latest: null },
    });
    expect(found("They have/VERB/Tense=Pres until May 3.", "en", tuesday)[0]).toMatchObject({
      bound: "until",
      when: { earliest: null, latest: "2019-05-03" },
    });
  });
});

describe("durations and sets are no dates", () => {
  it.each([
    ["en", "a two-day official visit", "DURATION", "P2D"],
    ["en", "a seat for a two-year term", "DURATION", "P2Y"],
    ["en", "They met every Monday", "SET", "XXXX-WXX-1"],
    ["fr", "une visite de trois jours", "DURATION", "P3D"],
    ["es", "una visita de dos semanas", "DURATION", "P2W"],
    ["pt", "uma visita de cinco dias", "DURATION", "P5D"],
  ])("%s: %s", (lang, text, kind, value) => {
    const mentions = found(text, lang, tuesday);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ kind, value, when: { earliest: null, latest: null } });
  });
});

describe("words in another use are no time", () => {
  it.each([
    ["en", "The talks may/AUX resume/VERB ."],
    ["en", "They march/VERB on Paris."],
    ["en", "It cost $ 2000 and 1,990 people saw the A320."],
    ["en", "Theresa/PROPN May/PROPN left/VERB the room."],
    ["fr", "Il a été/AUX reçu/VERB à Paris."],
    ["pt", "Foi a segunda/ADJ reunião/NOUN ."],
    ["es", "Cantó/VERB con Plácido Domingo."],
  ])("%s: %s", (lang, text) => {
    expect(found(text, lang, tuesday)).toEqual([]);
  });
});

describe("an unknown date stays unknown", () => {
  it("without an anchor the value is partial and the interval open", () => {
    expect(found("He will/AUX come/VERB on April 13.", "en", unknown)[0]).toMatchObject({
      value: "XXXX-04-13",
      when: { earliest: null, latest: null, edtf: "XXXX-04-13" },
    });
    expect(found("He came/VERB/Tense=Past on Tuesday.", "en", unknown)[0]).toMatchObject({
      value: "XXXX-WXX-2",
      when: { earliest: null, latest: null },
    });
  });

  it("an interval as anchor gives an interval", () => {
    const month: When = {
      earliest: "2019-04-08",
      latest: "2019-04-10",
      edtf: "2019-04-08/2019-04-10",
      basis: "tenure",
    };
    expect(found("He came/VERB/Tense=Past yesterday.", "en", month)[0]?.when).toEqual({
      earliest: "2019-04-07",
      latest: "2019-04-09",
      edtf: "2019-04-07/2019-04-09",
      basis: "tenure",
    });
  });
});

const settled = (
  published: When,
  tenures: readonly TenureBound[],
  text = "Nothing was said.",
  more: Partial<Report> = {},
) => {
  const made = analysisOf(text, "en");
  return findTimes(
    bareReport(made.text, "en", published, more),
    made.analysis,
    data.en as (typeof data)["en"] & object,
    tenures,
  );
};

describe("the report's own day", () => {
  const tenure = (person: string, from: string | null, to: string | null): TenureBound => ({
    person,
    office: "foreign-minister",
    state: "AAA",
    from,
    to,
  });
  it("a day and month get the only year in which all named held office", () => {
    const times = settled({ ...unknown, edtf: "XXXX-08-01" }, [
      tenure("One", "2017-08-02", "2021-08-19"),
      tenure("Two", "2021-07-29", "2021-08-17"),
    ]);
    expect(times.published).toEqual({
      earliest: "2021-08-01",
      latest: "2021-08-01",
      edtf: "2021-08-01",
      basis: "tenure",
    });
    expect(times.remarks.map(({ code }) => code)).toEqual(["CH-T03"]);
  });

  it("stays open where several years fit", () => {
    const times = settled({ ...unknown, edtf: "XXXX-08-01" }, [tenure("One", "2017-08-02", "2020-08-19")]);
    expect(times.published).toMatchObject({ edtf: "XXXX-08-01", earliest: "2018-08-01", latest: "2020-08-01" });
    expect(times.remarks.map(({ code }) => code)).toEqual(["CH-T02"]);
  });

  it("an undated report is bounded by the offices held together", () => {
    const times = settled(unknown, [tenure("One", "2025-01-25", null), tenure("Two", "2024-09-03", "2025-10-14")]);
    expect(times.published).toMatchObject({ earliest: "2025-01-25", latest: "2025-10-14", basis: "tenure" });
  });

  it("persons who never held office together leave it open", () => {
    const times = settled(unknown, [tenure("One", "2010-01-01", "2012-01-01"), tenure("Two", "2015-01-01", null)]);
    expect(times.published.earliest).toBeNull();
    expect(times.remarks.map(({ code }) => code)).toEqual(["CH-T04"]);
  });

  it("a page date that reading does not trust is dropped", () => {
    const page: When = { ...onDay("2018-01-01"), basis: "page" };
    const times = settled(page, [], "He came/VERB/Tense=Past on Tuesday.", {
      pageDates: [
        { text: "2018-01-01", readings: ["2018-01-01"], trusted: false, why: "it stands in the page's own header" },
      ],
    });
    expect(times.published.earliest).toBeNull();
    expect(times.remarks.map(({ code }) => code)).toEqual(["CH-T05", "CH-T01"]);
  });

  it("a page date is dropped where the news lies most of a week before it", () => {
    const page: When = { ...onDay("2018-01-01"), basis: "page" };
    expect(settled(page, [], "He came/VERB/Tense=Past on Tuesday.").published.earliest).toBeNull();
    expect(settled(page, [], "He came/VERB/Tense=Past on Sunday.").published.earliest).toBe("2018-01-01");
  });
});

describe("a report whose dateline is of another day", () => {
  const days = (stated: string, published: string): [string | null | undefined, string[]] => {
    const dateline = { place: "Lima", country: "PER", date: stated, stated, start: 0, end: 0 };
    const times = settled(onDay(published), [], "He came/VERB/Tense=Past on Tuesday.", { dateline });
    expect(times.published.edtf).toBe(published);
    return [times.mentions[0]?.when.edtf, times.remarks.map(({ code }) => code)];
  };

  it("counts its days from the dateline", () => {
    expect(days("2018-02-07", "2019-02-10")).toEqual(["2018-02-06", ["CH-T06"]]);
    expect(days("2018-02-07", "2018-01-01")).toEqual(["2018-02-06", ["CH-T06"]]);
  });

  it("counts from the day of publication within a week", () => {
    expect(days("2018-02-05", "2018-02-07")).toEqual(["2018-02-06", []]);
  });

  it("counts from the day of publication where the dateline has no year", () => {
    expect(days("--02-07", "2019-05-10")).toEqual(["2019-05-07", []]);
  });
});

describe("intervals", () => {
  it("intersect, contain and are written as EDTF", () => {
    expect(intersect({ earliest: "2020-01-01", latest: null }, { earliest: null, latest: "2020-02-01" })).toEqual({
      earliest: "2020-01-01",
      latest: "2020-02-01",
    });
    expect(intersect({ earliest: "2020-03-01", latest: null }, { earliest: null, latest: "2020-02-01" })).toBeNull();
    expect(contains({ earliest: "2020-01-01", latest: null }, { earliest: "2020-01-02", latest: null })).toBe(true);
    expect(contains({ earliest: null, latest: "2020-01-01" }, { earliest: "2019-01-02", latest: null })).toBe(false);
    expect(toEdtf("2018-02-05", "2018-02-06")).toBe("2018-02-05/2018-02-06");
    expect(toEdtf("2020-02-01", "2020-02-29")).toBe("2020-02");
    expect(toEdtf(null, "2020-02-29")).toBe("../2020-02-29");
  });

  it("days add up", () => {
    expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(daysBetween("2020-03-01", "2020-02-28")).toBe(-2);
    expect(partsOf("2018-02-06").weekday).toBe(2);
  });
});
