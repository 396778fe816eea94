/** @module What every band of the drawing is given, and what it gives back. */
import type { Words } from "../words.js";
import type { Axis } from "./axis.js";
import { type Inks, type Sizes, sans } from "./look.js";
import { type Attributes, el, escaped, fitted } from "./svg.js";

export interface Frame {
  readonly axis: Axis;
  readonly inks: Inks;
  readonly sizes: Sizes;
  readonly words: Words;
  /** Begins the ids within the drawing: two drawings may stand on one page. */
  readonly id: string;
  /** Where a mark leads. */
  readonly href: (event: string) => string;
}

/** A band: what is drawn from `top` downwards, and how tall it came out. */
export interface Band {
  readonly drawn: readonly string[];
  readonly height: number;
}

export function text(frame: Frame, x: number, y: number, words: string, more: Attributes = {}): string {
  return el(
    "text",
    { x, y, fill: frame.inks.quiet, "font-family": sans, "font-size": frame.sizes.text, ...more },
    escaped(words),
  );
}

/** The name of a band: in the gutter beside `middle`, or on a line of its own. Gives the room it takes above the band. */
export function bandName(frame: Frame, top: number, middle: number, words: string): { drawn: string; above: number } {
  const { sizes, axis } = frame;
  if (sizes.gutter === 0)
    return {
      drawn: text(frame, axis.left, top + sizes.small, words, { "font-size": sizes.small, class: "band-name" }),
      above: sizes.small + 6,
    };
  const name = fitted(words, sizes.text, sizes.gutter - 10);
  return { drawn: text(frame, 0, top + middle + sizes.text * 0.34, name), above: 0 };
}
