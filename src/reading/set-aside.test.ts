import { describe, expect, it } from "vitest";
import { aside, read } from "../../tests/reading/made.js";

/** A line of debris between two paragraphs of a report, and why it is set aside. */
const debris: readonly (readonly [string, string, string])[] = [
  ["en", "navigation", "Home | World | Politics | Contact"],
  ["en", "navigation", "HOME | Chile (Click here for more stories about Chile)"],
  ["en", "navigation", "Skip to main content"],
  ["en", "appeal", "Did you like this article? We need your support to keep going. Donate now."],
  ["en", "appeal", "Our journalism is free of charge thanks to readers like you."],
  ["en", "related-links", "Most read"],
  ["en", "related-links", "Read more: Ministers to meet again in the spring"],
  ["en", "related-links", "See also: the treaty in full"],
  ["en", "credit", "(END) ABC/DEF/GHI"],
  ["en", "credit", "Source: Reuters"],
  ["en", "credit", "Published: 3/14/2019"],
  ["en", "credit", "Last updated on March 14, 2019 at 10:44"],
  ["en", "credit", "https://harbourgazette.example/world/2019/03/14/talks"],
  ["en", "credit", "© 2019 The Harbour Gazette. All rights reserved."],
  ["en", "furniture", "Share on Facebook"],
  ["en", "furniture", "Advertisement"],
  ["en", "furniture", "Sign up for our free newsletter and never miss a story."],
  ["en", "furniture", "This site uses cookies."],
  ["en", "furniture", "3 min read"],
  ["en", "furniture", "* * *"],
  ["en", "caption", "Photo: The two presidents shake hands outside the palace."],
  ["en", "byline", "By Jane Doe"],
  ["en", "byline", "By Jane Doe and John Roe, Staff Writer"],
  ["fr", "navigation", "Accueil > Monde > Amériques"],
  ["fr", "appeal", "Vous appréciez ce travail ? Faites un don : votre soutien compte."],
  ["fr", "appeal", "Soutenez une presse indépendante, abonnez-vous dès aujourd'hui."],
  ["fr", "related-links", "Lire aussi : Les ministres se reverront au printemps"],
  ["fr", "related-links", "Sur le même sujet"],
  ["fr", "credit", "Source Prensa Latina"],
  ["fr", "credit", "Publié le 14 mars 2019 à 10h44"],
  ["fr", "credit", "Avec AFP"],
  ["fr", "furniture", "Partager sur Twitter"],
  ["fr", "furniture", "Temps de lecture : 3 minutes"],
  ["fr", "caption", "Crédit photo : palais présidentiel"],
  ["fr", "byline", "Par Jeanne Dupont"],
  ["fr", "byline", "De notre correspondante à Genève"],
  ["es", "navigation", "Inicio | Mundo | Política"],
  ["es", "appeal", "Si te gusta nuestro periodismo, apóyanos: tu donación nos ayuda."],
  ["es", "related-links", "Lea también: Los ministros se reunirán otra vez"],
  ["es", "related-links", "Lo más leído"],
  ["es", "related-links", "Te puede interesar"],
  ["es", "credit", "Fuente: Prensa Latina"],
  ["es", "credit", "Con información de EFE"],
  ["es", "credit", "Publicado el 14 de marzo de 2019"],
  ["es", "furniture", "Compartir en WhatsApp"],
  ["es", "furniture", "Suscríbete a nuestro boletín"],
  ["es", "caption", "Foto: EFE / Archivo"],
  ["es", "byline", "Por Juana Pérez"],
  ["pt", "navigation", "Início | Mundo | Política"],
  ["pt", "appeal", "Apoie o nosso jornalismo: faça sua doação hoje."],
  ["pt", "related-links", "Leia também"],
  ["pt", "related-links", "Saiba mais: entenda o acordo"],
  ["pt", "credit", "Fonte: Agência Brasil"],
  ["pt", "credit", "Com informações da Agência Brasil"],
  ["pt", "credit", "Publicado em 14 de março de 2019 às 10h44"],
  ["pt", "furniture", "Compartilhe no Facebook"],
  ["pt", "furniture", "Continua após a publicidade"],
  ["pt", "caption", "Foto: Divulgação"],
  ["pt", "byline", "Por Joana Silva"],
  ["pt", "furniture", "14/03/2019 10h44 - Atualizado em 15/03/2019 09h00"],
  ["en", "credit", "The Gazette | Updated: 2019-03-14 10:44"],
  ["es", "byline", "Autor: laGaceta - abc - DE"],
  // A foreign page's furniture.
  ["fr", "furniture", "Share on Facebook"],
];

/** Prose that looks a little like debris. It must stay. */
const news: readonly (readonly [string, string])[] = [
  ["en", "“We need your support,” the minister told the assembled donors, who will donate two million doses."],
  ["en", "The government will donate two million vaccines to its neighbour, and both sides will share the cost."],
  ["en", "Chile may also like to become a member of the bank, and countries like Peru support it."],
  ["en", "By Tuesday evening the delegation had left."],
  ["en", "By Xi Jinping's own account, the talks failed."],
  ["en", "Sources close to the talks expect an agreement on Friday."],
  ["en", "The source of the dispute is a treaty signed on March 14, 2019."],
  ["en", "Published figures of March 2019 show that exports fell."],
  ["en", "Nations that subscribe to the charter will share with each other what they know."],
  ["en", "From Lima to Caracas, crowds welcomed the truce."],
  ["en", "The treaty will be updated next year."],
  ["en", "Home affairs ministers met in Geneva."],
  ["en", "He called on the two sides to end the violence."],
  ["en", "The end of the war was announced in Paris."],
  ["en", "More than 200 diplomats were expelled."],
  ["en", "Photographs of the meeting were shown on state television."],
  ["en", "Follow-up talks are planned for May."],
  ["fr", "« Nous avons besoin de votre soutien », a lancé le ministre devant les donateurs."],
  ["fr", "Par ailleurs, Paris a rappelé son ambassadeur."],
  ["fr", "Avec la France, le Pérou a signé un accord."],
  ["fr", "Selon une source diplomatique, les pourparlers reprendront mardi."],
  ["fr", "Le 5 juin, un traité a été signé à Genève."],
  ["fr", "Cet article de la Constitution interdit la vente d'armes."],
  ["fr", "Le pays a fait un don de vaccins à son voisin."],
  ["fr", "La suite des négociations aura lieu à Lima."],
  ["fr", "Le parlement a modifié le traité."],
  ["fr", "Le gouvernement a mis à jour le texte."],
  ["en", "The list will be updated on Friday."],
  ["es", "El tratado fue actualizado el martes."],
  ["pt", "O acordo foi atualizado em Lima."],
  ["en", "March 14, 2019 was the day of the treaty"],
  ["fr", "Publié lundi, le rapport accuse le gouvernement."],
  ["es", "Por su parte, Bolivia llamó a consultas a su embajador."],
  ["es", "Por Colombia firmó el canciller."],
  ["es", "La donación de vacunas llegó el martes, dijo el ministro; las donaciones seguirán."],
  ["es", "Fuentes diplomáticas confirmaron el encuentro."],
  ["es", "El fin de la guerra fue anunciado en Lima."],
  ["es", "Más de 200 personas fueron detenidas."],
  ["es", "Con información de sus servicios secretos, Perú acusó a su vecino."],
  ["pt", "Por sua vez, o Brasil retirou o seu embaixador."],
  ["pt", "Segundo fontes do governo, o acordo será assinado na sexta-feira."],
  ["pt", "A doação de vacinas foi anunciada pelo ministro."],
  ["pt", "O fim da guerra foi anunciado em Lima."],
  ["pt", "Assine ou não o tratado, o governo perderá, disse o senador."],
  ["pt", "Com o Peru, o Brasil assinou um acordo."],
];

const before = "The ministers of both states met at the palace and agreed on a common course for the year.";
const after = "A second round of talks will take place in the autumn, according to both delegations.";

describe("debris is set aside", () => {
  it.each(debris)("%s %s: %s", (lang, why, line) => {
    expect(aside(read(`${before}\n\n${line}\n\n${after}`, lang))).toEqual([`${why}: ${line}`]);
  });
});

describe("prose stays", () => {
  it.each(news)("%s: %s", (lang, line) => {
    expect(aside(read(`${before}\n\n${line}\n\n${after}`, lang))).toEqual([]);
  });
});

describe("blocks", () => {
  it("takes a list of links with its heading, and stops at the next paragraph", () => {
    const report = read(`${before}\nLEIA TAMBÉM\n» Ministros voltam a se reunir\n» Acordo é assinado\n${after}`, "pt");
    expect(aside(report)).toEqual([
      "related-links: LEIA TAMBÉM",
      "related-links: » Ministros voltam a se reunir",
      "related-links: » Acordo é assinado",
    ]);
  });

  it("takes the subhead right before an appeal", () => {
    const report = read(
      `${before}\nNo news without coffee\nDo you like our reporting? We need your support.\n${after}`,
      "en",
    );
    expect(aside(report).map((one) => one.split(":")[0])).toEqual(["appeal", "appeal"]);
  });

  it("keeps the subhead of a paragraph that follows an appeal", () => {
    const report = read(`${before}\nDo you like our reporting? We need your support.\nVenezuela\n${after}`, "en");
    expect(aside(report)).toHaveLength(1);
  });

  it("sets aside a credit at a paragraph's end, and leaves the paragraph", () => {
    const report = read(`${before}\n\n${after} Reporting by Jane Doe; editing by John Roe`, "en");
    expect(aside(report)).toEqual(["credit: Reporting by Jane Doe; editing by John Roe"]);
  });
});
