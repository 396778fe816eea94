/** @module The legend: one line of the marks and of what their looks mean. */
import type { MarkShape } from "#text";
import { shape } from "./draw-mark.js";
import { type Band, type Frame, text } from "./frame.js";
import { textWidth } from "./svg.js";

export function legendBand(frame: Frame, width: number, top: number): Band {
  const { inks, sizes, words } = frame;
  const { legend } = words.course;
  const items: readonly (readonly [words: string, kind?: MarkShape, ink?: string])[] = [
    [legend.talks, "circle", inks.together],
    [legend.support, "square", inks.together],
    [legend.accuse, "triangle", inks.apart],
    [legend.break, "cross", inks.apart],
    [legend.fill],
    [legend.announced],
    [legend.background],
    [legend.height],
  ];
  const drawn: string[] = [];
  const line = sizes.text * 1.75;
  let x = 0;
  let y = top + line / 2;
  for (const [said, kind, ink] of items) {
    const room = (kind ? 18 : 0) + textWidth(said, sizes.text);
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    if (kind)
      drawn.push(
        shape(kind, x + 6, y - 0.5, 4.8, { fill: "none", stroke: ink, "stroke-width": kind === "cross" ? 2 : 1.7 }),
      );
    drawn.push(text(frame, x + (kind ? 18 : 0), y + sizes.text * 0.33, said));
    x += room + 22;
  }
  return { drawn, height: y + line / 2 - top };
}
