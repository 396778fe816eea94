import { describe, expect, it } from "vitest";
import { createCoder } from "#coding";

/** Parties that stand outside the clause: nouns for any state or body, pronouns, the other side of talks. */
const coder = createCoder();

async function acts(lang: string, text: string): Promise<string[]> {
  const { events } = await coder.code({ id: "r", text, lang, published: "2020-03-04" });
  const side = ({ state, org }: { readonly state: string | null; readonly org: string | null }) => org ?? state ?? "?";
  return events.map(({ type, symmetric, actors, recipients }) =>
    symmetric
      ? `${type} ${actors.map(side).sort().join(" = ")}`
      : `${type} ${actors.map(side).join(" ")} > ${recipients.map(side).join(" ")}`,
  );
}

describe("a noun for any state or body", () => {
  it.each([
    [
      "en",
      "Norway closed its office on Monday. The country later expelled the ambassador of Egypt.",
      "SANCTION NOR > EGY",
    ],
    ["fr", "La Norvège a dénoncé mardi la décision. Le pays a accusé la Pologne de mentir.", "ACCUSE NOR > POL"],
    ["es", "Noruega cerró su oficina el lunes. El país condenó después a Egipto.", "ACCUSE NOR > EGY"],
    [
      "pt",
      "O Mercosul reuniu-se em Montevidéu. O bloco suspendeu o Paraguai na sexta-feira.",
      "SANCTION MERCOSUR > PRY",
    ],
    [
      "fr",
      "Boko Haram a attaqué un village. Le groupe djihadiste a aussi menacé le Tchad.",
      "THREATEN BOKO-HARAM > TCD",
    ],
  ])("%s: stands for the one in view: %s", async (lang, text, act) => {
    expect(await acts(lang, text)).toContain(act);
  });

  it.each([
    ["fr", "L'Iran et la Turquie ont signé un accord. Le pays a accusé la Pologne de mentir.", "ACCUSE"],
    ["en", "Norway closed its office. The host country later expelled the ambassador of Egypt.", "SANCTION"],
    ["en", "The African Union and NATO met on Monday. The organisation condemned Egypt.", "ACCUSE"],
    ["es", "Noruega cerró su oficina el lunes. Un país condenó después a Egipto.", "ACCUSE"],
  ])("%s: stands for nobody where two are in view, or another is told: %s", async (lang, text, type) => {
    expect((await acts(lang, text)).filter((act) => act.startsWith(type))).toEqual([]);
  });
});

describe("a pronoun that stands for a state", () => {
  it.each([
    ["fr", "La Russie a proposé un plan. Elle a exigé que l'Ukraine retire ses troupes.", "REQUEST RUS > UKR"],
    [
      "fr",
      "Les États-Unis ont fermé leur consulat. Ils ont rappelé leur ambassadeur au Venezuela.",
      "SANCTION USA > VEN",
    ],
    ["pt", "A Colômbia fechou a fronteira. Ela expulsou o embaixador da Venezuela.", "SANCTION COL > VEN"],
  ])("%s: %s", async (lang, text, act) => {
    expect(await acts(lang, text)).toContain(act);
  });

  it.each([
    ["fr", "La Russie a proposé un plan. Il a exigé que l'Ukraine retire ses troupes."],
    ["fr", "La Russie a invité la chancelière Angela Merkel. Elle a exigé que l'Ukraine retire ses troupes."],
  ])("%s: not of another gender, nor beside a person: %s", async (lang, text) => {
    expect(await acts(lang, text)).not.toContain("REQUEST RUS > UKR");
  });
});

describe("the other side of talks with somebody", () => {
  it.each([
    ["en", "The Kenyan minister said that talks with Somalia had resumed.", "CONSULT KEN = SOM"],
    ["es", "El ministro chileno de Defensa dijo que las negociaciones con Bolivia avanzan.", "CONSULT BOL = CHL"],
    [
      "pt",
      "A afirmação do presidente do Quênia foi feita depois de reunião com o presidente da Tanzânia.",
      "CONSULT KEN = TZA",
    ],
  ])("%s: does what the sentence tells: %s", async (lang, text, act) => {
    expect(await acts(lang, text)).toContain(act);
  });

  it.each([
    ["en", "Analysts in Nairobi said that talks with Somalia had resumed."],
    ["en", "The Kenyan minister said that talks between rebels and Somalia had resumed."],
  ])("%s: is nobody where the sentence tells of none: %s", async (lang, text) => {
    expect((await acts(lang, text)).filter((act) => act.startsWith("CONSULT KEN"))).toEqual([]);
  });
});

describe("a group led by somebody", () => {
  it.each([
    ["en", "The coalition led by Saudi Arabia bombed Yemen on Monday.", "ASSAULT SAU > YEM"],
    ["en", "A delegation headed by the Chilean foreign minister visited Bolivia.", "CONSULT CHL > BOL"],
    ["fr", "La coalition menée par les États-Unis a bombardé des positions de Daech.", "ASSAULT USA > ISIS"],
    ["es", "Una delegación encabezada por el canciller de Chile visitó Bolivia.", "CONSULT CHL > BOL"],
    ["pt", "A coalizão liderada pela Arábia Saudita bombardeou o Iêmen.", "ASSAULT SAU > YEM"],
  ])("%s: acts as its leader: %s", async (lang, text, act) => {
    expect(await acts(lang, text)).toContain(act);
  });

  it.each([
    ["en", "A coalition feared by Saudi Arabia bombed Yemen on Monday.", "ASSAULT SAU > YEM"],
    [
      "fr",
      "La coalition menée par un général a bombardé des positions de Daech près de la Turquie.",
      "ASSAULT TUR > ISIS",
    ],
  ])("%s: not as whoever else stands behind it: %s", async (lang, text, act) => {
    expect(await acts(lang, text)).not.toContain(act);
  });
});
