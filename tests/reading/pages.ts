/** @module Made pages for the reading tests, in the manner of news sites in four languages. */
export interface MadePage {
  readonly name: string;
  readonly lang: string;
  readonly html: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Must be in the kept text, not set aside. */
  readonly keeps: readonly string[];
  /** Must be absent from the text or set aside. */
  readonly drops: readonly string[];
}

export const pages: readonly MadePage[] = [
  {
    name: "JSON-LD, sidebar, captions",
    lang: "en",
    title: "Ministers sign water treaty in Geneva",
    outlet: "The Harbour Gazette",
    published: "2019-03-14",
    keeps: ["The two ministers signed the treaty", "“We will share every drop,”", "Officials of both states"],
    drops: [
      "Alert!",
      "The ministers at the table",
      "Storm closes harbour",
      "All rights reserved",
      "window.track",
      "Sign up for our newsletter",
    ],
    html: `<!doctype html><html lang="en-GB"><head><title>Ministers sign water treaty in Geneva | The Harbour Gazette</title>
<meta property="og:site_name" content="The Harbour Gazette"><link rel="canonical" href="https://www.harbourgazette.example/world/treaty">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Harbour Gazette"},{"@type":"NewsArticle","headline":"Ministers sign water treaty in Geneva","datePublished":"2019-03-14T09:00:00+01:00","author":{"name":"Jane Doe"}}]}</script>
<script>window.track="on"; alert("Alert!")</script></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article><h1>Ministers sign water treaty in Geneva</h1><p class="byline">By Jane Doe</p>
<figure><img src="a.jpg"><figcaption>The ministers at the table</figcaption></figure>
<p>GENEVA – The two ministers signed the treaty on Thursday after nine months of talks, ending a dispute over the river that had lasted for a generation.</p>
<p>“We will share every drop,” the host said at a press conference, and thanked his guest for the patience shown during the negotiations.</p>
<p>Officials of both states will meet again in the autumn to agree on the details, according to a joint statement released after the ceremony.</p>
<div class="newsletter-box"><p>Sign up for our newsletter</p></div></article></main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Storm closes harbour</a></li></ul></aside>
<footer>© 2019 The Harbour Gazette. All rights reserved.</footer></body></html>`,
  },
  {
    name: "meta tags, no article element",
    lang: "fr",
    title: "Le Pérou rappelle son ambassadeur",
    outlet: null,
    published: "2021-08-01",
    keeps: [
      "Le gouvernement péruvien a rappelé",
      "« Cette décision était nécessaire »",
      "Les deux pays avaient rétabli",
    ],
    drops: ["Lire aussi", "Partager sur Facebook", "Accueil"],
    html: `<html lang="fr"><head><title>Le Pérou rappelle son ambassadeur</title><meta property="og:title" content="Le Pérou rappelle son ambassadeur">
<meta property="article:published_time" content="2021-08-01T18:02:00Z"></head><body><div id="menu"><a href="/">Accueil</a> | <a href="/m">Monde</a> | <a href="/p">Politique</a></div>
<div class="contenu"><h1>Le Pérou rappelle son ambassadeur</h1><div class="share-bar">Partager sur Facebook</div>
<p>Le gouvernement péruvien a rappelé dimanche son ambassadeur pour consultations, a annoncé le ministère des Affaires étrangères dans un communiqué publié à Lima.</p>
<p>Lire aussi : Les ministres se reverront au printemps</p>
<p>« Cette décision était nécessaire », a déclaré le ministre devant la presse, tout en assurant que le dialogue resterait ouvert avec le pays voisin.</p>
<p>Les deux pays avaient rétabli leurs relations il y a trois ans, après une longue crise provoquée par un différend sur leur frontière commune.</p></div></body></html>`,
  },
  {
    name: "line breaks for paragraphs, date in the address",
    lang: "es",
    title: "Canciller recibe a su homólogo",
    outlet: "Andina",
    published: "2018-02-06",
    keeps: ["El canciller recibió el martes", "Ambos funcionarios acordaron", "La visita concluirá"],
    drops: ["Te puede interesar", "Compartir en WhatsApp", "Suscríbete a nuestro boletín"],
    html: `<html lang="es"><head><title>Canciller recibe a su homólogo | Andina</title><meta property="og:url" content="https://andina.pe/noticias/2018/02/06/canciller-recibe.aspx"></head><body>
<table><tr><td>Inicio</td><td>Política</td></tr></table><h1>Canciller recibe a su homólogo</h1>
<div>Lima, 6 feb (EFE).- El canciller recibió el martes a su homólogo en el palacio de Torre Tagle, donde ambos conversaron sobre el comercio entre los dos países y la situación de los migrantes.<br><br>
Ambos funcionarios acordaron crear una comisión conjunta que se reunirá cada seis meses, según informó la Cancillería en un comunicado difundido al término de la reunión.<br><br>Te puede interesar: Ministros firman un acuerdo<br><br>
La visita concluirá el miércoles con un encuentro con el presidente y con empresarios de los dos países, que esperan firmar varios contratos de inversión.</div>
<div>Compartir en WhatsApp</div><div>Suscríbete a nuestro boletín</div></body></html>`,
  },
  {
    name: "unclosed tags, entities, time element",
    lang: "pt",
    title: "Brasil e Peru assinam acordo",
    outlet: null,
    published: "2020-05-20",
    keeps: ["O chanceler brasileiro assinou", "A cooperação entre os dois países", "“É um dia histórico”"],
    drops: ["Leia também", "Foto: Divulgação"],
    html: `<html lang="pt-BR"><head><title>Brasil e Peru assinam acordo</title></head><body><article><header><h1>Brasil e Peru assinam acordo</h1><time datetime="2020-05-20T10:00">20/05/2020</time></header>
<p>Foto: Divulga&ccedil;&atilde;o<p>BRAS&Iacute;LIA &mdash; O chanceler brasileiro assinou nesta quarta-feira um acordo com o seu hom&oacute;logo peruano para facilitar o com&eacute;rcio na fronteira entre os dois pa&iacute;ses.
<p>A coopera&ccedil;&atilde;o entre os dois pa&iacute;ses come&ccedil;ou h&aacute; dez anos e inclui projetos de infraestrutura, de seguran&ccedil;a e de prote&ccedil;&atilde;o da floresta.
<p>Leia tamb&eacute;m<p>&ldquo;&Eacute; um dia hist&oacute;rico&rdquo;, afirmou o ministro ao fim da cerim&ocirc;nia, que contou com a presen&ccedil;a de empres&aacute;rios e de embaixadores da regi&atilde;o.</article></body></html>`,
  },
];
