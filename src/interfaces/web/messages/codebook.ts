/** @module The codebook in the reader's language: what each kind of event is, and what an event may be about. */
import type { UiLanguage } from "./index.js";

type Table = Readonly<Record<string, string>>;

export const definitions: Readonly<Record<UiLanguage, Table>> = {
  en: {
    AGREE: "A party says it will cooperate: it agrees, offers, promises, commits itself, or says it will sign or meet.",
    CONSULT: "Parties meet, visit, host, negotiate or talk, face to face or from afar.",
    SUPPORT:
      "A party stands by another in words or in form: it praises, thanks, endorses, recognises, opens or resumes relations, signs or ratifies.",
    CONCEDE: "A party yields in words: it apologises, pardons, or announces that it will withdraw or ease a measure.",
    COOPERATE:
      "Parties do something together that serves both: they trade, exercise jointly, extradite, share intelligence.",
    AID: "A party gives what serves the other: money, arms, relief, asylum.",
    RETREAT:
      "A party yields in deed: it withdraws forces, frees people or property, lays down arms, ceases fire, lets inspectors in, steps down.",
    REQUEST: "A party asks, urges, demands or orders another to act.",
    ACCUSE:
      "A party blames another: it criticises, condemns, accuses, sues, investigates, summons an envoy to complain.",
    REJECT: "A party refuses: a demand, a plan, a meeting, recognition, or by veto.",
    THREATEN: "A party warns that it will itself do harm, or take something away.",
    PROTEST: "Civilians act together against someone: they march, strike, block, riot.",
    SANCTION:
      "A party cuts back or breaks off relations, aid, talks or trade; it recalls its envoy, expels the other’s, or imposes sanctions.",
    MOBILIZE: "A party moves or readies its forces without using them.",
    COERCE:
      "A party represses or forces another short of violence: by arrest, seizure, censorship, curfew, deportation, cyber attack.",
    ASSAULT: "A party uses physical force against people or things.",
  },
  fr: {
    AGREE:
      "Une partie dit qu’elle coopérera : elle accepte, offre, promet, s’engage, ou annonce une signature ou une rencontre.",
    CONSULT:
      "Des parties se rencontrent, se rendent visite, se reçoivent, négocient ou se parlent, de près ou de loin.",
    SUPPORT:
      "Une partie en soutient une autre en paroles ou en forme : elle loue, remercie, approuve, reconnaît, noue ou renoue des relations, signe ou ratifie.",
    CONCEDE: "Une partie cède en paroles : elle s’excuse, gracie, ou annonce un retrait ou l’allègement d’une mesure.",
    COOPERATE:
      "Des parties font ensemble ce qui sert à toutes deux : elles commercent, s’exercent en commun, extradent, partagent le renseignement.",
    AID: "Une partie donne ce qui sert à l’autre : argent, armes, secours, asile.",
    RETREAT:
      "Une partie cède en acte : elle retire ses forces, libère des personnes ou des biens, dépose les armes, cesse le feu, admet des inspecteurs, se démet.",
    REQUEST: "Une partie demande, presse, exige ou ordonne à une autre d’agir.",
    ACCUSE:
      "Une partie en blâme une autre : elle critique, condamne, accuse, poursuit, enquête, convoque un envoyé pour se plaindre.",
    REJECT: "Une partie refuse : une demande, un plan, une rencontre, une reconnaissance, ou par veto.",
    THREATEN: "Une partie avertit qu’elle fera elle-même du tort, ou retirera quelque chose.",
    PROTEST: "Des civils agissent ensemble contre quelqu’un : ils défilent, font grève, bloquent, se soulèvent.",
    SANCTION:
      "Une partie réduit ou rompt relations, aide, pourparlers ou commerce ; elle rappelle son envoyé, expulse celui de l’autre, ou impose des sanctions.",
    MOBILIZE: "Une partie déplace ou prépare ses forces sans s’en servir.",
    COERCE:
      "Une partie réprime ou contraint une autre sans violence : par arrestation, saisie, censure, couvre-feu, expulsion, cyberattaque.",
    ASSAULT: "Une partie use de la force physique contre des personnes ou des choses.",
  },
  es: {
    AGREE: "Una parte dice que cooperará: acuerda, ofrece, promete, se compromete, o anuncia una firma o una reunión.",
    CONSULT: "Las partes se reúnen, se visitan, se reciben, negocian o conversan, cara a cara o de lejos.",
    SUPPORT:
      "Una parte apoya a otra de palabra o en la forma: elogia, agradece, respalda, reconoce, abre o reanuda relaciones, firma o ratifica.",
    CONCEDE: "Una parte cede de palabra: pide disculpas, indulta, o anuncia una retirada o el alivio de una medida.",
    COOPERATE:
      "Las partes hacen juntas lo que sirve a ambas: comercian, hacen maniobras comunes, extraditan, comparten inteligencia.",
    AID: "Una parte da lo que sirve a la otra: dinero, armas, socorro, asilo.",
    RETREAT:
      "Una parte cede de hecho: retira fuerzas, libera personas o bienes, depone las armas, cesa el fuego, admite inspectores, dimite.",
    REQUEST: "Una parte pide, insta, exige u ordena a otra que actúe.",
    ACCUSE: "Una parte culpa a otra: critica, condena, acusa, demanda, investiga, convoca a un enviado para quejarse.",
    REJECT: "Una parte rechaza: una exigencia, un plan, una reunión, un reconocimiento, o por veto.",
    THREATEN: "Una parte advierte de que ella misma hará daño o quitará algo.",
    PROTEST: "Civiles actúan juntos contra alguien: marchan, hacen huelga, bloquean, se amotinan.",
    SANCTION:
      "Una parte reduce o rompe relaciones, ayuda, conversaciones o comercio; retira a su enviado, expulsa al del otro, o impone sanciones.",
    MOBILIZE: "Una parte mueve o prepara sus fuerzas sin usarlas.",
    COERCE:
      "Una parte reprime o fuerza a otra sin llegar a la violencia: con arrestos, incautaciones, censura, toque de queda, deportación, ciberataques.",
    ASSAULT: "Una parte usa la fuerza física contra personas o cosas.",
  },
  pt: {
    AGREE:
      "Uma parte diz que vai cooperar: concorda, oferece, promete, se compromete, ou anuncia uma assinatura ou um encontro.",
    CONSULT: "As partes se reúnem, se visitam, se recebem, negociam ou conversam, frente a frente ou de longe.",
    SUPPORT:
      "Uma parte apoia outra em palavras ou na forma: elogia, agradece, respalda, reconhece, abre ou retoma relações, assina ou ratifica.",
    CONCEDE: "Uma parte cede em palavras: pede desculpas, indulta, ou anuncia uma retirada ou o alívio de uma medida.",
    COOPERATE:
      "As partes fazem juntas o que serve a ambas: comerciam, fazem exercícios conjuntos, extraditam, partilham inteligência.",
    AID: "Uma parte dá o que serve à outra: dinheiro, armas, socorro, asilo.",
    RETREAT:
      "Uma parte cede em atos: retira forças, liberta pessoas ou bens, depõe as armas, cessa o fogo, admite inspetores, renuncia.",
    REQUEST: "Uma parte pede, insta, exige ou ordena que outra aja.",
    ACCUSE: "Uma parte culpa outra: critica, condena, acusa, processa, investiga, convoca um enviado para se queixar.",
    REJECT: "Uma parte recusa: uma exigência, um plano, um encontro, um reconhecimento, ou por veto.",
    THREATEN: "Uma parte avisa que ela mesma fará mal ou tirará algo.",
    PROTEST: "Civis agem juntos contra alguém: marcham, fazem greve, bloqueiam, se amotinam.",
    SANCTION:
      "Uma parte reduz ou rompe relações, ajuda, conversações ou comércio; chama de volta seu enviado, expulsa o do outro, ou impõe sanções.",
    MOBILIZE: "Uma parte desloca ou prepara suas forças sem usá-las.",
    COERCE:
      "Uma parte reprime ou força outra sem chegar à violência: com prisões, apreensões, censura, toque de recolher, deportação, ciberataques.",
    ASSAULT: "Uma parte usa força física contra pessoas ou coisas.",
  },
};

export const contexts: Readonly<Record<UiLanguage, Table>> = {
  en: {},
  fr: {
    military: "armées",
    intelligence: "renseignement",
    executive: "exécutif",
    legislative: "législatif",
    election: "élections",
    political_institutions: "institutions",
    pro_democracy: "pour la démocratie",
    pro_autocracy: "pour l’autocratie",
    economic: "économie",
    legal: "droit",
    reparations: "réparations",
    human_rights: "droits humains",
    rights_freedoms: "droits et libertés",
    repression: "répression",
    human_security: "sécurité humaine",
    gender: "genre",
    lgbt: "LGBT",
    religion_ethnicity: "religion, ethnie",
    inequality: "inégalités",
    diplomatic: "diplomatie",
    territory: "territoire",
    peacekeeping: "maintien de la paix",
    health: "santé",
    asylum: "asile",
    migration: "migrations",
    disasters: "catastrophes",
    natural_resource: "ressources naturelles",
    environment: "environnement",
    technology: "technologie",
    terrorism: "terrorisme",
    cbrn: "armes NRBC",
    cyber: "cyberespace",
    misinformation: "désinformation",
    crime: "criminalité",
    corruption: "corruption",
    illegal_drugs: "stupéfiants",
    trafficking: "trafics",
  },
  es: {
    military: "fuerzas armadas",
    intelligence: "inteligencia",
    executive: "ejecutivo",
    legislative: "legislativo",
    election: "elecciones",
    political_institutions: "instituciones",
    pro_democracy: "por la democracia",
    pro_autocracy: "por la autocracia",
    economic: "economía",
    legal: "derecho",
    reparations: "reparaciones",
    human_rights: "derechos humanos",
    rights_freedoms: "derechos y libertades",
    repression: "represión",
    human_security: "seguridad humana",
    gender: "género",
    lgbt: "LGBT",
    religion_ethnicity: "religión, etnia",
    inequality: "desigualdad",
    diplomatic: "diplomacia",
    territory: "territorio",
    peacekeeping: "mantenimiento de la paz",
    health: "salud",
    asylum: "asilo",
    migration: "migración",
    disasters: "catástrofes",
    natural_resource: "recursos naturales",
    environment: "medio ambiente",
    technology: "tecnología",
    terrorism: "terrorismo",
    cbrn: "armas NBQR",
    cyber: "ciberespacio",
    misinformation: "desinformación",
    crime: "delincuencia",
    corruption: "corrupción",
    illegal_drugs: "drogas",
    trafficking: "tráficos",
  },
  pt: {
    military: "forças armadas",
    intelligence: "inteligência",
    executive: "executivo",
    legislative: "legislativo",
    election: "eleições",
    political_institutions: "instituições",
    pro_democracy: "pela democracia",
    pro_autocracy: "pela autocracia",
    economic: "economia",
    legal: "direito",
    reparations: "reparações",
    human_rights: "direitos humanos",
    rights_freedoms: "direitos e liberdades",
    repression: "repressão",
    human_security: "segurança humana",
    gender: "gênero",
    lgbt: "LGBT",
    religion_ethnicity: "religião, etnia",
    inequality: "desigualdade",
    diplomatic: "diplomacia",
    territory: "território",
    peacekeeping: "manutenção da paz",
    health: "saúde",
    asylum: "asilo",
    migration: "migração",
    disasters: "catástrofes",
    natural_resource: "recursos naturais",
    environment: "meio ambiente",
    technology: "tecnologia",
    terrorism: "terrorismo",
    cbrn: "armas QBRN",
    cyber: "ciberespaço",
    misinformation: "desinformação",
    crime: "criminalidade",
    corruption: "corrupção",
    illegal_drugs: "drogas",
    trafficking: "tráficos",
  },
};

/** "human_rights" as the reader calls it. */
export const contextWord = (context: string, language: UiLanguage): string =>
  contexts[language][context] ?? context.replaceAll("_", " ");
