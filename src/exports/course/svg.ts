/** @module SVG as text: elements, attributes, escaping. Presentation attributes only, so that a page may forbid inline styles. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters are no XML. */
export function escaped(text: string): string {
  return text.replace(/\p{Cc}/gu, " ").replace(/[&<>"]/g, (sign) => escapes[sign] as string);
}

/** A tenth of a pixel is enough. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? px(value) : escaped(value as string)}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Widths of letters, as parts of the size: a little wider than the face named first, since another may stand in for it. */
const wide = /[mwMW@%—…]/;
const slim = /[ijltfI.,:;'’!|()[\] ]/;

export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text)
    sum += wide.test(letter) ? 0.86 : slim.test(letter) ? 0.29 : /\p{Lu}|\d/u.test(letter) ? 0.6 : 0.52;
  return sum * size;
}

/** Cut to fit, with an ellipsis; empty where not even three letters would. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let cut = Array.from(text);
  while (cut.length > 0 && textWidth(`${cut.join("")}…`, size) > room) cut = cut.slice(0, -1);
  return cut.length < 3 ? "" : `${cut.join("").trimEnd()}…`;
}
