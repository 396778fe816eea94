/**
 * @module What a reading doubted, in the reader's language. A remark is kept in English with its code; here each code has its sentence, and the
 * words and days that the remark is about are taken over from it.
 */
import type { UiLanguage } from "./index.js";

/** What a remark is about: words in quotation marks, days and years, and the holders of offices that bear on it. */
interface About {
  readonly words: readonly string[];
  readonly days: readonly string[];
  readonly holders: string;
}

type Told = (about: About) => string;
type Remarks = Readonly<Record<string, Told>>;

const fr: Remarks = {
  "CH-R05": () => "Des octets ne sont pas de l’UTF-8 valide et sont devenus “\ufffd”. Enregistrez le fichier en UTF-8.",
  "CH-R11": () =>
    "Le texte ne déclare pas son codage : il est lu selon son apparence. Enregistrez-le en UTF-8 si des lettres sont fausses.",
  "CH-R12": () =>
    "La page est trop grande ou trop abîmée pour qu’on y cherche l’article : seules ses balises ont été ôtées. Donnez le texte de l’article.",
  "CH-R13": () => "Rien du texte n’appartient à un article : chaque ligne a été mise de côté.",
  "CH-R14": ({ words, days }) =>
    `« ${words[0]} » peut être le ${days[0]} ou le ${days[1]} : les deux restent. Donnez la date de publication.`,
  "CH-R15": ({ words }) =>
    `La date de la page, « ${words[0]} », n’est pas retenue. Le texte décide ; donnez la date de publication pour trancher.`,
  "CH-R16": ({ words }) =>
    `La page donne deux jours, « ${words[0]} » et « ${words[1]} » : le premier est gardé. Donnez la date de publication pour trancher.`,
  "CH-R17": ({ words }) => `Le lieu de la dépêche, « ${words[0]} », n’est dans aucune liste : son pays reste inconnu.`,
  "CH-R18": ({ words }) =>
    `La date de publication donnée, « ${words[0]} », n’est pas un jour ISO : elle est laissée de côté. Écrivez 2018-02-06.`,
  "CH-R19": () =>
    "L’en-tête de la dépêche n’a pas d’année, et rien sur la page n’en donne : l’année reste inconnue. Donnez la date de publication.",
  "CH-R20": ({ words }) =>
    `Texte traduit, ou qui semble traduit par une machine${words[0] ? ` (« ${words[0]} »)` : ""} : noms et verbes peuvent ne pas être de l’auteur.`,
  "CH-L05": () =>
    "Un passage semble être dans une autre langue ; il a été lu comme le reste. Ne vous fiez pas à ce qui en a été tiré.",
  "CH-A01": ({ words }) =>
    `« ${words[0]} » est lu comme une graphie fautive de « ${words[1]} », nommé dans le même article.`,
  "CH-A02": ({ words }) =>
    `« ${words[0]} » porte un titre sans État : lu comme de l’État nommé à côté, de la dépêche ou du média.`,
  "CH-E01": ({ words }) => `« ${words[0]} » n’est rattaché à aucun État : lu comme de celui où la rencontre a eu lieu.`,
  "CH-T01": ({ holders }) => `L’article n’a pas de date, et rien ne la borne${holders ? ` : ${holders}` : ""}.`,
  "CH-T02": ({ holders }) =>
    `La dépêche n’a pas d’année, et les fonctions de ceux qui sont nommés la laissent ouverte${holders ? ` : ${holders}` : ""}.`,
  "CH-T03": ({ holders }) =>
    `La date, ou son année, vient des fonctions de ceux qui sont nommés${holders ? ` : ${holders}` : ""}.`,
  "CH-T04": ({ holders }) =>
    `Ceux qui sont nommés n’ont jamais été en fonction en même temps${holders ? ` : ${holders}` : ""}. La date reste ouverte.`,
  "CH-T05": ({ days }) =>
    `La date de la page${days[0] ? `, ${days[0]},` : ""} n’est pas prise pour celle de l’article.`,
  "CH-T06": ({ days }) =>
    `La dépêche porte une autre date que l’article${days[1] ? `, ${days[1]}` : ""} : les jours qu’elle dit sont comptés à partir de celle-ci.`,
  "CH-D05": () => "Un texte changé a remplacé celui qui avait été lu.",
  "CH-D06": () => "Un autre article porte déjà cet identifiant : celui-ci en a reçu un nouveau.",
  "CH-I10": () => "La ligne n’est pas en UTF-8 : elle est lue comme windows-1252. Regardez ses accents.",
  "CH-I11": () => "L’en-tête ou la ligne a plus de colonnes que la base n’en prévoit : le surplus est laissé de côté.",
  "CH-I12": () => "Un État n’est dans aucune liste : il est gardé sous son nom.",
  "CH-I13": () => "Le jour est écrit sous une autre forme ; le message d’origine dit comment il a été lu.",
  "CH-I14": () => "La fin précède le début. À vérifier.",
  "CH-I15": () => "Le code CAMEO manque, ou n’est pas celui du texte : un seul a été retenu.",
  "CH-I16": () => "PLOVER n’a pas de type pour ce code : la ligne est gardée comme déclaration.",
  "CH-I17": () => "Un mode, un contexte ou un secteur n’est pas dans la nomenclature : il est laissé de côté.",
  "CH-I18": () => "Le texte porte plusieurs jours : seule la date de l’intitulé est retenue.",
  "CH-I19": () => "Le nom de la personne est tiré de son identifiant dans le registre.",
  "CH-I20": () => "L’intitulé n’est dans aucune liste : la ligne est gardée sans événement.",
};

const es: Remarks = {
  "CH-R05": () => "Hay bytes que no son UTF-8 válido y se han vuelto “\ufffd”. Guarde el archivo como UTF-8.",
  "CH-R11": () =>
    "El texto no declara su codificación: se lee según su aspecto. Guárdelo como UTF-8 si hay letras equivocadas.",
  "CH-R12": () =>
    "La página es demasiado grande o está demasiado rota para buscar en ella el artículo: solo se quitaron las etiquetas. Dé el texto del artículo.",
  "CH-R13": () => "Nada del texto es de una noticia: todas las líneas quedaron aparte.",
  "CH-R14": ({ words, days }) =>
    `«${words[0]}» puede ser ${days[0]} o ${days[1]}: quedan ambos. Dé la fecha de publicación.`,
  "CH-R15": ({ words }) =>
    `No se cree la fecha de la página, «${words[0]}». Decide el texto; dé la fecha de publicación para resolverlo.`,
  "CH-R16": ({ words }) =>
    `La página da dos días, «${words[0]}» y «${words[1]}»: queda el primero. Dé la fecha de publicación para resolverlo.`,
  "CH-R17": ({ words }) => `El lugar de la data, «${words[0]}», no está en ninguna lista: su país queda sin conocer.`,
  "CH-R18": ({ words }) =>
    `La fecha de publicación dada, «${words[0]}», no es un día ISO: se pasa por alto. Escríbala como 2018-02-06.`,
  "CH-R19": () =>
    "La data no tiene año y nada en la página lo da: el año queda sin conocer. Dé la fecha de publicación.",
  "CH-R20": ({ words }) =>
    `Texto traducido, o que parece traducido por una máquina${words[0] ? ` («${words[0]}»)` : ""}: nombres y verbos pueden no ser del autor.`,
  "CH-L05": () => "Un pasaje parece estar en otra lengua; se leyó como el resto. No se fíe de lo que se sacó de él.",
  "CH-A01": ({ words }) => `«${words[0]}» se lee como errata de «${words[1]}», nombrado en la misma noticia.`,
  "CH-A02": ({ words }) =>
    `«${words[0]}» lleva un cargo sin Estado: se lee como del Estado nombrado al lado, de la data o del medio.`,
  "CH-E01": ({ words }) => `«${words[0]}» no lleva Estado: se lee como del Estado donde fue el encuentro.`,
  "CH-T01": ({ holders }) => `La noticia no tiene fecha y nada la acota${holders ? `: ${holders}` : ""}.`,
  "CH-T02": ({ holders }) =>
    `La data no tiene año, y los cargos de los nombrados lo dejan abierto${holders ? `: ${holders}` : ""}.`,
  "CH-T03": ({ holders }) =>
    `La fecha, o su año, viene de los cargos de los nombrados${holders ? `: ${holders}` : ""}.`,
  "CH-T04": ({ holders }) =>
    `Los nombrados nunca estuvieron en sus cargos al mismo tiempo${holders ? `: ${holders}` : ""}. La fecha queda abierta.`,
  "CH-T05": ({ days }) => `La fecha de la página${days[0] ? `, ${days[0]},` : ""} no se toma por la de la noticia.`,
  "CH-T06": ({ days }) =>
    `El despacho lleva otra fecha que la noticia${days[1] ? `, ${days[1]}` : ""}: los días que cuenta se calculan desde ella.`,
  "CH-D05": () => "Un texto cambiado ha ocupado el lugar del leído antes.",
  "CH-D06": () => "Otra noticia tiene ya este identificador: esta ha recibido uno nuevo.",
  "CH-I10": () => "La línea no está en UTF-8: se leyó como windows-1252. Revise los acentos.",
  "CH-I11": () => "El encabezado o la línea tiene más columnas que la base de datos: lo que sobra se dejó de lado.",
  "CH-I12": () => "Un Estado no está en ninguna lista: se conserva con su nombre.",
  "CH-I13": () => "El día está escrito de otra forma; el mensaje original dice cómo se leyó.",
  "CH-I14": () => "Termina antes de empezar. Conviene comprobarlo.",
  "CH-I15": () => "Falta el código CAMEO, o no es el del texto: se tomó uno solo.",
  "CH-I16": () => "PLOVER no tiene tipo para este código: la línea se conserva como declaración.",
  "CH-I17": () => "Un modo, contexto o sector no está en el libro de códigos: se dejó de lado.",
  "CH-I18": () => "El texto lleva varios días: solo se tomó la fecha del encabezado.",
  "CH-I19": () => "El nombre de la persona se formó con su identificador en el registro.",
  "CH-I20": () => "El encabezado no está en ninguna lista: la línea se conserva sin evento.",
};

const pt: Remarks = {
  "CH-R05": () => "Há bytes que não são UTF-8 válido e viraram “\ufffd”. Grave o arquivo como UTF-8.",
  "CH-R11": () =>
    "O texto não declara sua codificação: é lido segundo a aparência. Grave-o como UTF-8 se houver letras erradas.",
  "CH-R12": () =>
    "A página é grande demais ou está quebrada demais para que se procure nela o artigo: só as marcas foram tiradas. Dê o texto do artigo.",
  "CH-R13": () => "Nada do texto é de uma notícia: todas as linhas foram postas de lado.",
  "CH-R14": ({ words, days }) =>
    `“${words[0]}” pode ser ${days[0]} ou ${days[1]}: ficam ambos. Dê a data de publicação.`,
  "CH-R15": ({ words }) =>
    `A data da página, “${words[0]}”, não é aceita. Decide o texto; dê a data de publicação para resolver.`,
  "CH-R16": ({ words }) =>
    `A página dá dois dias, “${words[0]}” e “${words[1]}”: fica o primeiro. Dê a data de publicação para resolver.`,
  "CH-R17": ({ words }) => `O lugar do despacho, “${words[0]}”, não está em nenhuma lista: seu país fica desconhecido.`,
  "CH-R18": ({ words }) =>
    `A data de publicação dada, “${words[0]}”, não é um dia ISO: é deixada de lado. Escreva 2018-02-06.`,
  "CH-R19": () =>
    "O cabeçalho do despacho não tem ano, e nada na página o dá: o ano fica desconhecido. Dê a data de publicação.",
  "CH-R20": ({ words }) =>
    `Texto traduzido, ou que parece traduzido por máquina${words[0] ? ` (“${words[0]}”)` : ""}: nomes e verbos podem não ser do autor.`,
  "CH-L05": () => "Um trecho parece estar em outra língua; foi lido como o resto. Não confie no que se tirou dele.",
  "CH-A01": ({ words }) => `“${words[0]}” é lido como grafia errada de “${words[1]}”, nomeado na mesma notícia.`,
  "CH-A02": ({ words }) =>
    `“${words[0]}” tem um cargo sem Estado: lido como do Estado nomeado ao lado, do despacho ou do veículo.`,
  "CH-E01": ({ words }) => `“${words[0]}” não traz Estado: lido como do Estado onde foi o encontro.`,
  "CH-T01": ({ holders }) => `A notícia não tem data, e nada a limita${holders ? `: ${holders}` : ""}.`,
  "CH-T02": ({ holders }) =>
    `O despacho não tem ano, e os cargos dos nomeados o deixam aberto${holders ? `: ${holders}` : ""}.`,
  "CH-T03": ({ holders }) => `A data, ou seu ano, vem dos cargos dos nomeados${holders ? `: ${holders}` : ""}.`,
  "CH-T04": ({ holders }) =>
    `Os nomeados nunca estiveram nos cargos ao mesmo tempo${holders ? `: ${holders}` : ""}. A data fica aberta.`,
  "CH-T05": ({ days }) => `A data da página${days[0] ? `, ${days[0]},` : ""} não é tomada pela da notícia.`,
  "CH-T06": ({ days }) =>
    `O despacho tem outra data que a notícia${days[1] ? `, ${days[1]}` : ""}: os dias que conta são calculados a partir dela.`,
  "CH-D05": () => "Um texto mudado tomou o lugar do que fora lido.",
  "CH-D06": () => "Outra notícia já tem este identificador: esta recebeu um novo.",
  "CH-I10": () => "A linha não está em UTF-8: foi lida como windows-1252. Veja os acentos.",
  "CH-I11": () => "O cabeçalho ou a linha tem mais colunas do que a base de dados: o que sobra foi deixado de lado.",
  "CH-I12": () => "Um Estado não está em nenhuma lista: é mantido com o seu nome.",
  "CH-I13": () => "O dia está escrito de outra forma; a mensagem original diz como foi lido.",
  "CH-I14": () => "Termina antes de começar. Convém verificar.",
  "CH-I15": () => "Falta o código CAMEO, ou não é o do texto: só um foi tomado.",
  "CH-I16": () => "O PLOVER não tem tipo para este código: a linha é mantida como declaração.",
  "CH-I17": () => "Um modo, contexto ou setor não está no livro de códigos: foi deixado de lado.",
  "CH-I18": () => "O texto traz vários dias: só a data do título foi tomada.",
  "CH-I19": () => "O nome da pessoa foi formado com o seu identificador no registro.",
  "CH-I20": () => "O título não está em nenhuma lista: a linha é mantida sem evento.",
};

const all: Readonly<Partial<Record<UiLanguage, Remarks>>> = { fr, es, pt };

/** Names of the contract that English writes too; they are no words of the text. */
const fields = new Set(["published", "setAside"]);

function aboutOf(message: string): About {
  const words = [...message.matchAll(/“([^”]+)”/gu)]
    .map(([, word]) => word as string)
    .filter((word) => !fields.has(word));
  const days = [...message.matchAll(/\b\d{4}-\d{2}-\d{2}\b/gu)].map(([day]) => day);
  const holders = [...message.matchAll(/[\p{Lu}][^:;()]*\([a-z-]+, [A-Z-]+(?:, [^()]*)?\)/gu)].map(
    ([holder]) => holder,
  );
  return { words, days, holders: holders.join("; ").replace(/ to /gu, " – ") };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The remark in the reader's language; as it was made where that has no sentence for its code. */
export function remarkWords(remark: { readonly code: string; readonly message: string }, language: UiLanguage): string {
  const told = all[language]?.[remark.code];
  return told ? told(aboutOf(remark.message)) : capital(remark.message);
}

/** Codes that a language has sentences for: a test holds the languages level. */
export const remarkCodes = (language: UiLanguage): string[] => Object.keys(all[language] ?? {}).sort();
