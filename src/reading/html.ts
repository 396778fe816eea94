/**
 * @module A page's article as text: Readability over linkedom, after the page's furniture is cut away; a line for each block.
 *
 * No script runs and nothing is fetched. Pages too deep or too large for a tree are stripped of tags instead.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import type { Remark } from "#text";
import { type Element, type PageMetadata, readMetadata } from "./html-metadata.js";
import { deepest, measure, most, strip, withoutEntities } from "./html-strip.js";

export interface Page {
  readonly text: string;
  readonly metadata: PageMetadata;
  readonly remarks: readonly Remark[];
}

const noMetadata: PageMetadata = { title: null, site: null, lang: null, url: null, published: null, author: null };

const blocks = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
const unread = "script, style, template, noscript, iframe, svg, object, embed, button, select";
const furniture = "figcaption, figure, aside, nav, form, [role=complementary], [role=navigation]";
const furnitureName =
  /caption|related|newsletter|share|sharing|social|promo|byline|author-bio|cookie|consent|subscribe|paywall|comment|breadcrumb|most-read|trending|sidebar|advert/i;

/** Cuts away menus, captions, sharing bars … before the article is looked for. */
function prune(document: Element): void {
  for (const element of Array.from(document.querySelectorAll(unread))) element.remove();
  const whole = document.querySelector("body")?.textContent?.length ?? 0;
  // An aside that is most of the page is the article.
  const small = (element: Element): boolean => (element.textContent?.length ?? 0) < Math.max(1500, whole * 0.3);
  for (const element of Array.from(document.querySelectorAll(furniture))) if (small(element)) element.remove();
  for (const element of Array.from(document.querySelectorAll("[class], [id]"))) {
    if (["HTML", "BODY", "ARTICLE", "MAIN", "H1"].includes(element.tagName)) continue;
    const name = `${typeof element.className === "string" ? element.className : ""} ${element.id}`;
    if (furnitureName.test(name) && (element.textContent?.length ?? 0) < 1500) element.remove();
  }
}

/** Text of an element, one line for each block. The tree is at most `deepest` deep. */
function blockText(element: Element, out: string[] = []): string[] {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 3) out.push((child.textContent ?? "").replace(/\s+/g, " "));
    else if (child.nodeType === 1) {
      const name = child.tagName.toLowerCase();
      const block = blocks.has(name);
      if (block) out.push(name === "br" || name === "td" || name === "th" ? "\n" : "\n\n");
      blockText(child, out);
      if (block && name !== "br") out.push("\n\n");
    }
  }
  return out;
}

function tidy(pieces: readonly string[]): string {
  return pieces
    .join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The article's text, or the whole body's where no article is found. */
function articleText(html: string, document: Element): string {
  prune(document);
  const body = document.querySelector("body");
  const all = body ? tidy(blockText(body)) : "";
  const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 250,
    serializer: (node) => node as unknown as Element,
  });
  const found = reader.parse()?.content;
  const article = found ? tidy(blockText(found)) : "";
  // A short report in a short page: what was found must not be a fragment of it.
  if (article.length >= 200 || article.length * 2 >= all.length) return article;
  return all === "" ? strip(html) : all;
}

function stripped(html: string, why: string): Page {
  const title = /<title[^<>]{0,300}>([^<]{1,500})/i.exec(html)?.[1];
  const lang = /<html[^<>]{0,500}?\slang=["']?([a-zA-Z-]{2,12})/i.exec(html)?.[1] ?? null;
  return {
    text: strip(html),
    metadata: { ...noMetadata, title: title ? withoutEntities(title).replace(/\s+/g, " ").trim() : null, lang },
    remarks: [
      {
        code: "CH-R12",
        message: `${why}: its tags were stripped and the article not looked for, so menus may be left. Give the article's text for a better reading.`,
      },
    ],
  };
}

/** Reads a page. Never throws: a page that cannot be taken apart is stripped of its tags, with a remark. */
export function readPage(html: string): Page {
  const size = measure(html);
  if (size.depth > deepest) return stripped(html, `the page nests deeper than ${deepest} elements`);
  if (size.elements > most) return stripped(html, `the page has more than ${most} elements`);
  try {
    const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
    const document = parseHTML(whole).document as unknown as Element;
    const metadata = readMetadata(document);
    return { text: articleText(html, document), metadata, remarks: [] };
  } catch {
    return stripped(html, "the page could not be taken apart");
  }
}
