/**
 * @module Pages that no tree is built for: too deep, too large or broken. One pass over the tags, no recursion.
 */

/** Depth of nesting at which a tree's walkers would overflow the stack. */
export const deepest = 400;
/** Elements beyond which the search for the article takes minutes. */
export const most = 40_000;

const lone = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr dt dd option".split(" "),
);
const silent = new Set(
  "script style template noscript nav aside form figure figcaption header footer svg iframe head button select".split(
    " ",
  ),
);
const inlineTags = new Set(
  "a abbr b bdi bdo cite code data em font i mark q s small span strong sub sup time u var".split(" "),
);
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?=[\s/>])[^<>]{0,20000}>|<!--/g;

/** How deep the tags stand in each other, and how many there are; stops counting once either is too much. */
export function measure(html: string): { depth: number; elements: number } {
  let depth = 0;
  let deepestSeen = 0;
  let elements = 0;
  // Brackets that open no tag cost a tree as much as tags.
  for (let at = html.indexOf("<"); at >= 0 && elements <= most * 4; at = html.indexOf("<", at + 1)) elements++;
  if (elements > most * 4) return { depth: 0, elements };
  elements = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [text, close, name] = match;
    if (name === undefined) {
      tag.lastIndex = endOfComment(html, match.index);
      continue;
    }
    const lower = name.toLowerCase();
    if (close !== "/") elements++;
    if (lone.has(lower) || text.endsWith("/>")) continue;
    depth = Math.max(0, depth + (close === "/" ? -1 : 1));
    deepestSeen = Math.max(deepestSeen, depth);
    if (deepestSeen > deepest || elements > most) break;
    if (close !== "/" && (lower === "script" || lower === "style")) {
      const end = html.indexOf(`</${name}`, tag.lastIndex);
      tag.lastIndex = end < 0 ? html.length : end;
    }
  }
  return { depth: deepestSeen, elements };
}

function endOfComment(html: string, from: number): number {
  const end = html.indexOf("-->", from);
  return end < 0 ? html.length : end + 3;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  atilde: "ã",
  ccedil: "ç",
  iacute: "í",
  icirc: "î",
  oacute: "ó",
  ocirc: "ô",
  otilde: "õ",
  uacute: "ú",
  ugrave: "ù",
  ucirc: "û",
  uuml: "ü",
  ntilde: "ñ",
  iuml: "ï",
  euml: "ë",
  oelig: "œ",
  Eacute: "É",
  Aacute: "Á",
  Oacute: "Ó",
  Ntilde: "Ñ",
  Ccedil: "Ç",
  copy: "©",
  iexcl: "¡",
  iquest: "¿",
  ordm: "º",
  ordf: "ª",
  deg: "°",
  middot: "·",
  bull: "•",
  shy: "",
};

export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : "\ufffd";
    },
  );
}

/** A page's words, a line for each block; menus, scripts, figures and forms left out. */
export function strip(html: string): string {
  const out: string[] = [];
  let from = 0;
  let mute = 0;
  let muting = "";
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [text, close, name] = match;
    if (mute === 0) out.push(html.slice(from, match.index));
    from = match.index + text.length;
    if (name === undefined) {
      from = tag.lastIndex = endOfComment(html, match.index);
      continue;
    }
    const lower = name.toLowerCase();
    if (mute > 0) {
      if (lower === muting && !text.endsWith("/>")) mute += close === "/" ? -1 : 1;
    } else if (silent.has(lower) && close !== "/" && !text.endsWith("/>")) {
      mute = 1;
      muting = lower;
    }
    if (!inlineTags.has(lower)) out.push("\n");
  }
  if (mute === 0) out.push(html.slice(from));
  return withoutEntities(out.join(""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n(?: ?\n)+ ?/g, "\n\n")
    .trim();
}
