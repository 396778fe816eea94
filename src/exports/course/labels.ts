/** @module The few words beside marks: the weightiest first, each where it covers nothing, else not at all. */
import { shortEvent } from "../words.js";
import { type Frame, text } from "./frame.js";
import type { Mark } from "./marks.js";
import { type Box, fitted, meet, textWidth } from "./svg.js";

export interface Label {
  readonly event: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** What a mark covers: head, stem, whisker. */
function boxesOf(mark: Mark, size: number, zero: number): Box[] {
  const { head, x, whisker } = mark;
  const y = head?.y ?? zero;
  const boxes: Box[] = [];
  if (head) {
    boxes.push({ x: head.x - size - 1, y: y - size - 1, width: size * 2 + 2, height: size * 2 + 2 });
    const left = Math.min(head.x, x);
    boxes.push({ x: left - 1, y: Math.min(y, zero), width: Math.abs(head.x - x) + 2, height: Math.abs(y - zero) });
  } else boxes.push({ x: x - 1, y: zero - 9, width: 2, height: 18 });
  if (whisker) {
    const shift = (head?.x ?? x) - x;
    boxes.push({ x: whisker.from + shift, y: y - 3, width: whisker.to - whisker.from, height: 6 });
  }
  return boxes;
}

export interface LabelBounds {
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
}

export function placeLabels(
  frame: Frame,
  marks: readonly Mark[],
  weights: ReadonlyMap<string, number>,
  bounds: LabelBounds,
): Label[] {
  const { sizes, axis, words } = frame;
  const tall = sizes.text * 1.1;
  const taken: Box[] = marks.flatMap((mark) => boxesOf(mark, sizes.mark, bounds.zero));
  const labels: Label[] = [];
  const order = [...marks].sort(
    (a, b) => (weights.get(b.one.event.id) ?? 0) - (weights.get(a.one.event.id) ?? 0) || a.x - b.x,
  );
  for (const { one, head, up } of order) {
    if (!head) continue;
    const said = fitted(shortEvent(one, words), sizes.text, Math.min(230, axis.right - axis.left));
    const width = textWidth(said, sizes.text);
    const gap = sizes.mark + 5;
    const beyond = (up ? -1 : 1) * (sizes.mark + 4 + tall / 2);
    const places = [
      { x: head.x + gap, y: head.y },
      { x: head.x - gap - width, y: head.y },
      { x: head.x - width / 2, y: head.y + beyond },
      { x: head.x - sizes.mark, y: head.y + beyond },
      { x: head.x + sizes.mark - width, y: head.y + beyond },
    ];
    const found = places.find(({ x, y }) => {
      const box = { x: x - 2, y: y - tall / 2, width: width + 4, height: tall };
      if (box.x < axis.left || box.x + box.width > axis.right + 2) return false;
      if (box.y < bounds.top || box.y + box.height > bounds.bottom) return false;
      if (box.y < bounds.zero + 1 && box.y + box.height > bounds.zero - 1) return false;
      return !taken.some((other) => meet(other, box)) && !labels.some((label) => meet(label.box, box));
    });
    if (!found || said === "") continue;
    const box = { x: found.x - 2, y: found.y - tall / 2, width: width + 4, height: tall };
    labels.push({ event: one.event.id, words: said, x: found.x, y: found.y + sizes.text * 0.34, box });
  }
  return labels;
}

export function drawLabels(frame: Frame, labels: readonly Label[]): string[] {
  return labels.map(({ words, x, y }) => text(frame, x, y, words, { fill: frame.inks.ink, "aria-hidden": "true" }));
}
