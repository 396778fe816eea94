/** @module What a page says of itself: JSON-LD, meta tags, `<time>`, `<title>`. */

export interface PageMetadata {
  readonly title: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  /** As written. */
  readonly published: string | null;
  readonly author: string | null;
}

/** The part of the DOM that is used here; linkedom's types lean on a browser's. */
export interface Element {
  readonly tagName: string;
  readonly nodeType: number;
  readonly childNodes: ArrayLike<Element>;
  readonly textContent: string | null;
  readonly id: string;
  readonly className: unknown;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element>;
  remove(): void;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of JSON-LD, `@graph` opened; at most a few hundred, so that a hostile page costs nothing. */
function linkedData(root: Element): Json[] {
  const found: Json[] = [];
  for (const script of Array.from(root.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    let parsed: unknown;
    try {
      parsed = JSON.parse((script.textContent ?? "").trim());
    } catch {
      continue; // Broken JSON-LD is common and says nothing.
    }
    const queue = Array.isArray(parsed) ? [...parsed] : [parsed];
    while (queue.length > 0 && found.length < 300) {
      const one: unknown = queue.shift();
      if (!isObject(one)) continue;
      found.push(one);
      if (Array.isArray(one["@graph"])) queue.push(...one["@graph"]);
    }
  }
  return found;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value.name ?? value["@id"]);
  return null;
}

/** The first of these meta tags that says anything. */
function meta(root: Element, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of ["property", "name", "itemprop"]) {
      const said = root.querySelector(`meta[${key}="${name}"]`)?.getAttribute("content")?.trim();
      if (said) return said;
    }
  }
  return null;
}

const publishedNames = [
  "article:published_time",
  "og:published_time",
  "datePublished",
  "date",
  "pubdate",
  "publish-date",
  "publication_date",
  "dc.date.issued",
  "DC.date.issued",
  "dcterms.created",
  "DC.date",
  "dc.date",
  "sailthru.date",
  "parsely-pub-date",
  "article:published",
  "cXenseParse:recs:publishtime",
];

export function readMetadata(root: Element): PageMetadata {
  const data = linkedData(root);
  const article = data.find(
    (one) =>
      /article|posting|report/i.test(String(one["@type"] ?? "")) && (one.headline ?? one.datePublished) !== undefined,
  );
  const site = data.find((one) => /website|organization/i.test(String(one["@type"] ?? "")));
  const time =
    root
      .querySelector("time[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime]")
      ?.getAttribute("datetime") ?? root.querySelector("[itemprop=datePublished]")?.getAttribute("content");
  const heading = root.querySelectorAll("h1");
  const first = heading.length === 1 ? heading[0]?.textContent?.replace(/\s+/g, " ").trim() : null;
  return {
    title:
      textOf(article?.headline) ??
      meta(root, ["og:title", "twitter:title", "dc.title", "headline"]) ??
      (first || null) ??
      titleTag(root),
    site: meta(root, ["og:site_name", "application-name"]) ?? textOf(article?.publisher) ?? textOf(site?.name),
    lang: root.querySelector("html")?.getAttribute("lang") ?? meta(root, ["og:locale", "language", "content-language"]),
    url: root.querySelector("link[rel=canonical]")?.getAttribute("href") ?? meta(root, ["og:url"]),
    published: textOf(article?.datePublished) ?? meta(root, publishedNames) ?? time ?? null,
    author: textOf(article?.author) ?? meta(root, ["author", "dc.creator", "article:author"]),
  };
}

/** The `<title>` without the site's name after a bar or dash. */
function titleTag(root: Element): string | null {
  const said = root.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const cut = /^(.{15,}?)\s+[|–—»·-]\s+[^|–—»·]{2,40}$/u.exec(said);
  return (cut?.[1] ?? said) || null;
}
