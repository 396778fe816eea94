import { describe, expect, it } from "vitest";
import { type Coding, createCoder } from "#coding";

/** What only a whole report shows: days, speakers, repeats, memberships, agreements. */
const coder = createCoder();
const read = (text: string, published: string | undefined = "2024-06-12", lang = "en"): Promise<Coding> =>
  coder.code({ id: "r", text, lang, published });

const lines = ({ events }: Coding): string[] =>
  events.map(({ type, mode, factuality, when }) => `${type}${mode ? `/${mode}` : ""} ${factuality} ${when.edtf}`);

describe("days", () => {
  it.each([
    ["an act without a day is not later than the report", "Spain thanked Japan.", ["SUPPORT happened ../2024-06-12"]],
    [
      "one announced is not earlier",
      "The Spanish foreign minister will visit Ghana.",
      ["CONSULT/visit announced 2024-06-12/.."],
    ],
    [
      "a meeting told beside a visit is held during it",
      "Norwegian Foreign Minister Espen Barth Eide will travel to Kenya on June 20. There, he will meet with President William Ruto of Kenya.",
      ["CONSULT/visit announced 2024-06-20", "CONSULT announced 2024-06-20"],
    ],
    [
      "a present with a day to come is a plan",
      "The Chilean president visits Uruguay next week.",
      ["CONSULT/visit announced 2024-06-17/2024-06-23"],
    ],
    [
      "a day behind a semicolon is the meeting's as well",
      "The Danish prime minister met with the president of Kenya; addressed students in Nairobi on March 3, 2011.",
      ["CONSULT happened 2011-03-03"],
    ],
    [
      "what is done while something else is done has its day",
      "Belgian Prime Minister Charles Michel met the Dutch prime minister while attending a fair in Utrecht on June 4, 2016.",
      ["CONSULT happened 2016-06-04"],
    ],
    [
      "a day that only another clause has is not the act's",
      "The Danish prime minister met the president of Kenya before the fair opened in Utrecht on June 4, 2016.",
      ["CONSULT happened ../2024-06-12"],
    ],
    [
      "what had happened before stays before",
      "Morocco severed diplomatic relations with Iran in May 2018.",
      ["SANCTION/discontinue happened 2018-05"],
    ],
  ])("%s", async (_name, text, expected) => {
    expect(lines(await read(text))).toEqual(expected);
  });

  it.each([
    ["en", "On 3 May 1999 Chile broke relations with Peru. The same day, Bolivia condemned Chile."],
    [
      "fr",
      "Le 3 mai 1999, le Chili a rompu ses relations avec le Pérou. Le même jour, la Bolivie a condamné le Chili.",
    ],
    ["es", "El 3 de mayo de 1999 Chile rompió relaciones con Perú. Ese mismo día, Bolivia condenó a Chile."],
    ["pt", "Em 3 de maio de 1999, o Chile rompeu relações com o Peru. No mesmo dia, a Bolívia condenou o Chile."],
  ])("%s: the same day is the day told before", async (lang, text) => {
    const { events } = await read(text, "2000-01-01", lang);
    expect(events.map(({ when }) => when.edtf)).toEqual(["1999-05-03", "1999-05-03"]);
  });

  it.each([
    ["en", "Chile opened relations with Ghana when its envoy presented his credentials on April 23, 1971."],
    [
      "fr",
      "Le Chili a établi des relations avec le Ghana lorsque son ambassadeur a présenté ses lettres le 23 avril 1971.",
    ],
    [
      "es",
      "Chile estableció relaciones con Ghana cuando su embajador presentó sus credenciales el 23 de abril de 1971.",
    ],
    [
      "pt",
      "O Chile estabeleceu relações com Gana quando seu embaixador apresentou suas credenciais em 23 de abril de 1971.",
    ],
  ])("%s: the day of a clause of time is the act's", async (lang, text) => {
    const { events } = await read(text, "2000-01-01", lang);
    expect(events[0]?.when.edtf).toBe("1971-04-23");
  });

  it("keeps the weekday of a report that has no date", async () => {
    const { events } = await coder.code({ id: "r", lang: "en", text: "Chile's president met Peru's on Tuesday." });
    expect(events[0]?.when).toMatchObject({ earliest: null, latest: null, weekday: 2 });
  });
});

describe("what became of it", () => {
  it.each([
    [
      "a meeting planned is to come",
      "pt",
      "O Chile elogiou o encontro entre o Brasil e o Peru, previsto para o dia 20.",
      "announced",
    ],
    [
      "a visit called off is none",
      "en",
      "The cancelled visit of the Chilean president to Peru was to last two days.",
      "denied",
    ],
    ["what is announced in the past is done", "en", "Spain announced that it had thanked Japan.", "happened"],
    [
      "a vote to expel expels nobody yet",
      "en",
      "The Iraqi parliament voted on a motion to expel Turkish diplomats.",
      "announced",
    ],
    [
      "a denial denied is open",
      "pt",
      "Isso não significa que o Brasil e a Argentina não possam conversar.",
      "hypothetical",
    ],
    [
      "meetings held regularly go on",
      "pt",
      "O Brasil elogiou as reuniões semestrais entre a Argentina e o Uruguai.",
      "ongoing",
    ],
  ])("%s", async (_name, lang, text, factuality) => {
    const { events } = await read(text, "2024-06-12", lang);
    expect(events.map((one) => one.factuality)).toContain(factuality);
  });

  it("the day of an announcement is not the visit's", async () => {
    const { events } = await read(
      "A viagem da presidenta Dilma Rousseff aos Estados Unidos foi divulgada hoje.",
      "2012-02-07",
      "pt",
    );
    expect(events.map(({ type, factuality, when }) => `${type} ${factuality} ${when.edtf}`)).toEqual([
      "CONSULT announced 2012-02-07/..",
    ]);
  });
});

describe("who acts", () => {
  it("a place that a relative points to does nothing", async () => {
    const { events } = await read(
      "A presidenta Dilma Rousseff estará em Hannover, onde deve se reunir com a chefe de governo alemã, Angela Merkel.",
      "2012-02-07",
      "pt",
    );
    const meeting = events.find(({ symmetric }) => symmetric);
    expect(meeting?.actors.map(({ state }) => state)).toEqual(["BRA", "DEU"]);
  });

  it("“it” that points to nobody is not the person who speaks", async () => {
    const { events } = await read(
      "President Biden spoke with Prime Minister Starmer. They reiterated their support for Ukraine as it fights Russia.",
      "2024-07-05",
    );
    expect(
      events.filter(({ type }) => type === "ASSAULT").flatMap(({ actors }) => actors.map(({ state }) => state)),
    ).not.toContain("USA");
  });

  it("a participle that Spanish writes like an adjective has its agent", async () => {
    const { events } = await read("El acuerdo firmado por Perú y Chile fue elogiado.", "2024-06-12", "es");
    expect(events[0]).toMatchObject({ type: "SUPPORT", actors: [{ state: "PER" }, { state: "CHL" }] });
  });
});

describe("contests", () => {
  it.each([
    [
      "en",
      "Ghana stunned Togo in the semifinal. The striker attacked Togo's goalkeeper after the rematch. The coach thanked Togo's fans at the stadium.",
    ],
    [
      "fr",
      "Le Ghana a surpris le Togo en demi-finale. L'attaquant ghanéen a attaqué l'arbitre du Togo. L'entraîneur a remercié le Togo pour ce tournoi.",
    ],
    [
      "es",
      "Ghana venció a Togo en la semifinal. El delantero atacó al portero de Togo. El entrenador agradeció a Togo el torneo.",
    ],
    [
      "pt",
      "Gana venceu o Togo na semifinal. O atacante atacou o goleiro do Togo. O treinador agradeceu ao Togo o torneio.",
    ],
  ])("a report on a match in %s tells no acts of states", async (lang, text) => {
    expect((await read(text, "2024-06-12", lang)).events).toEqual([]);
  });

  it("one word of sport makes no match of a visit", async () => {
    const { events } = await read(
      "The president of Ghana met the president of Togo in Lomé. They watched a football match. Ghana thanked Togo for its troops.",
    );
    expect(events.map(({ type }) => type).sort()).toEqual(["CONSULT", "SUPPORT"]);
  });
});

describe("who says so", () => {
  it("a quotation goes on with the voice before it", async () => {
    const { statements } = await read(
      "Finnish Foreign Minister Elina Valtonen criticised Belarus on Monday.\n\n“The border is a matter for all of us,” Valtonen said.\n\n“We shall not leave our neighbours alone with it,” she added.",
    );
    const direct = statements.filter((one) => one.direct);
    expect(direct.map(({ speaker }) => speaker?.state)).toEqual(["FIN", "FIN"]);
    expect(direct.every(({ speaker }) => speaker?.person?.includes("Valtonen"))).toBe(true);
  });

  it.each([
    ["en", "For President Duque, Venezuela is a threat.", "COL indirect"],
    ["fr", "Pour le ministre allemand, la France a tort.", "DEU indirect"],
    ["es", "Para el presidente Duque, Venezuela es una amenaza.", "COL indirect"],
    ["pt", "Para a ministra peruana, a proposta do Chile é fraca.", "PER indirect"],
    ["en", "The Foreign Ministry of Chile characterized the raid as “a violation of sovereignty”.", "CHL direct"],
    ["fr", "Le ministère chilien a qualifié le raid de « violation de la souveraineté ».", "CHL direct"],
    ["es", "El ministro chileno calificó la incursión de “violación de la soberanía”.", "CHL direct"],
    ["pt", "O governo chileno classificou a incursão de “violação da soberania”.", "CHL direct"],
  ])("%s: %s", async (lang, text, expected) => {
    const { statements } = await read(text, "2019-05-05", lang);
    expect(statements.map(({ speaker, direct }) => `${speaker?.state} ${direct ? "direct" : "indirect"}`)).toEqual([
      expected,
    ]);
  });

  it.each([
    ["pt", "Para a Argentina, o déficit com o Brasil é um problema."],
    ["pt", "O presidente do Chile viajou para o Peru."],
    ["fr", "Pour la population syrienne, la guerre est une tragédie."],
    ["en", "For now, Chile will wait."],
  ])("%s: nobody speaks in “%s”", async (lang, text) => {
    expect((await read(text, "2019-05-05", lang)).statements).toEqual([]);
  });

  it("gives what two say together to neither state alone", async () => {
    const { statements } = await read("The foreign ministers of Chile and Peru said the border would open on Monday.");
    expect(statements).toMatchObject([{ speaker: { state: null, name: "foreign ministers of Chile and Peru" } }]);
  });

  it("goes on with a voice where one quotation follows another", async () => {
    const { statements } = await read(
      "“The border is closed,” said Chilean minister Ana Paz. “We will not open it before the talks with Peru end.”",
    );
    expect(statements.map(({ direct, speaker }) => [direct, speaker?.person])).toEqual([
      [true, "Ana Paz"],
      [true, "Ana Paz"],
    ]);
  });

  it("an unnamed official stays unnamed, and his state is known", async () => {
    const { statements } = await read("“The talks were frank,” a senior French official said.");
    expect(statements[0]).toMatchObject({ direct: true, unnamed: true, speaker: { state: "FRA", person: null } });
  });

  it("an event in reported speech is attributed", async () => {
    const { events } = await read("Ghana's foreign ministry said that Togo expelled two Nigerian diplomats.");
    const expelled = events.find(({ type }) => type === "SANCTION");
    expect(expelled?.attribution[0]).toMatchObject({ state: "GHA" });
  });
});

describe("once", () => {
  it("headline and body tell one event", async () => {
    const { events } = await read(
      "Turkey condemns Sweden over protest\n\nTurkey on Monday condemned Sweden over a protest in Stockholm.",
    );
    expect(events.filter(({ type }) => type === "ACCUSE")).toHaveLength(1);
  });

  it("a tour is one visit for each state", async () => {
    const { events } = await read("The German foreign minister will travel to Ghana, Togo and Benin next week.");
    expect(events.map(({ recipients }) => recipients[0]?.state)).toEqual(["GHA", "TGO", "BEN"]);
  });
});

describe("memberships and agreements", () => {
  it("a seat on a body is a membership, with its start", async () => {
    const { memberships } = await read(
      "Malta has been a non-permanent member of the UN Security Council since January 2023.",
    );
    expect(memberships[0]).toMatchObject({ org: "UNSC", member: "MLT", from: "2023-01-01" });
  });

  it("an agreement has its name, its parties and what was done about it", async () => {
    const { agreements } = await read(
      "Chile and Japan signed the Chile-Japan Strategic Partnership Agreement in Tokyo.",
    );
    expect(agreements[0]).toMatchObject({ parties: ["CHL", "JPN"], act: "signed" });
  });
});
