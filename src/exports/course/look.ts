/** @module How the drawing looks: inks by scheme, sizes by width. */

export type Scheme = "light" | "dark" | "print" | "page";

export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly hair: string;
  readonly band: string;
  readonly together: string;
  readonly apart: string;
}

const light: Inks = {
  paper: "#FBFAF6",
  ink: "#1F1D19",
  quiet: "#5F5A50",
  rule: "#DDD8CB",
  hair: "#EAE6DB",
  band: "#F4F1E8",
  together: "#1C6B66",
  apart: "#A1431E",
};

/** "page": the variables of the page that holds the drawing, so that it follows the page's scheme. */
export const inks: Readonly<Record<Scheme, Inks>> = {
  light,
  dark: {
    paper: "#171614",
    ink: "#E9E5DB",
    quiet: "#A9A294",
    rule: "#3A362E",
    hair: "#2A2722",
    band: "#1E1C19",
    together: "#6FBDB5",
    apart: "#E39A72",
  },
  // One ink: side of the line and shape tell the two apart.
  print: {
    paper: "#FFFFFF",
    ink: "#000000",
    quiet: "#555555",
    rule: "#BBBBBB",
    hair: "#DDDDDD",
    band: "#F2F2F2",
    together: "#000000",
    apart: "#000000",
  },
  page: {
    paper: `var(--paper, ${light.paper})`,
    ink: `var(--ink, ${light.ink})`,
    quiet: `var(--quiet, ${light.quiet})`,
    rule: `var(--rule, ${light.rule})`,
    hair: `var(--hair, ${light.hair})`,
    band: `var(--band, ${light.band})`,
    together: `var(--coop, ${light.together})`,
    apart: `var(--conf, ${light.apart})`,
  },
};

export interface Sizes {
  /** Room for the names of the bands at the left; 0: they stand above their band. */
  readonly gutter: number;
  readonly text: number;
  readonly small: number;
  readonly bar: number;
  readonly mark: number;
  /** Height of a stem: the first source, and each further one. */
  readonly stem: number;
  readonly source: number;
  /** Least room for a year. */
  readonly year: number;
}

/** A phone's drawing is another drawing: larger type, names above the bands, fewer years. */
export function sizesFor(width: number): Sizes {
  if (width >= 900) return { gutter: 122, text: 13.5, small: 12.5, bar: 18, mark: 6, stem: 36, source: 24, year: 44 };
  if (width >= 520) return { gutter: 104, text: 13.5, small: 12.5, bar: 18, mark: 6, stem: 36, source: 22, year: 44 };
  return { gutter: 0, text: 15, small: 14, bar: 22, mark: 7.5, stem: 40, source: 26, year: 84 };
}

export const sans =
  "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";
export const serif = "'Source Serif 4', 'Source Serif 4 Variable', 'Source Serif Pro', Charter, Georgia, serif";
