/** @module One mark as SVG: a link that says aloud what it stands for. */
import { type MarkShape, tookPlace } from "#text";
import { spokenEvent } from "../words.js";
import type { Frame } from "./frame.js";
import { type Mark, shapeOf } from "./marks.js";
import { type Attributes, el, escaped, px } from "./svg.js";

export function shape(kind: MarkShape, x: number, y: number, size: number, attributes: Attributes): string {
  const half = size * 0.92;
  switch (kind) {
    case "circle":
      return el("circle", { cx: x, cy: y, r: size, ...attributes });
    case "square":
      return el("rect", { x: x - half, y: y - half, width: half * 2, height: half * 2, ...attributes });
    case "triangle":
      return el("path", {
        d: `M${px(x - size * 1.08)} ${px(y - size)}h${px(size * 2.16)}L${px(x)} ${px(y + size)}z`,
        ...attributes,
      });
    case "cross":
      return el("path", {
        d: `M${px(x - half)} ${px(y - half)}l${px(half * 2)} ${px(half * 2)}m0 ${px(-half * 2)}l${px(-half * 2)} ${px(half * 2)}`,
        ...attributes,
      });
  }
}

function whiskerPath({ whisker, head, x }: Mark, zero: number): string | null {
  if (!whisker) return null;
  const y = head?.y ?? zero;
  const { from, to, openStart, openEnd } = whisker;
  const shift = (head?.x ?? x) - x;
  const [a, b] = [px(from + shift), px(to + shift)];
  const left = openStart ? `M${px(from + shift + 5)} ${px(y - 4)}L${a} ${px(y)}l5 4` : `M${a} ${px(y - 4)}v8`;
  const right = openEnd ? `M${px(to + shift - 5)} ${px(y - 4)}L${b} ${px(y)}l-5 4` : `M${b} ${px(y - 4)}v8`;
  return `M${a} ${px(y)}H${b}${left}${right}`;
}

export function drawMark(frame: Frame, mark: Mark, zero: number): string {
  const { inks, sizes, words } = frame;
  const { event } = mark.one;
  const kind = shapeOf(mark.one);
  const ink = event.background ? inks.quiet : mark.up ? inks.together : inks.apart;
  const sure = tookPlace(event.factuality);
  const dash = sure ? undefined : "3 2.4";
  const deed = event.quad.startsWith("material");
  const spoken = spokenEvent(mark.one, words);
  const parts = [el("title", {}, escaped(spoken))];
  const whisker = whiskerPath(mark, zero);
  if (whisker) parts.push(el("path", { d: whisker, fill: "none", stroke: ink, "stroke-width": 1.2, opacity: 0.7 }));
  if (mark.head) {
    const { x, y } = mark.head;
    parts.push(
      el("line", {
        x1: mark.x,
        y1: zero,
        x2: x,
        y2: y + (mark.up ? 1 : -1) * sizes.mark,
        stroke: ink,
        "stroke-width": 1.6,
        "stroke-dasharray": dash,
      }),
      shape(kind, x, y, sizes.mark, {
        fill: kind === "cross" ? "none" : deed ? ink : inks.paper,
        stroke: ink,
        "stroke-width": kind === "cross" ? 2.5 : 2,
        "stroke-dasharray": dash,
      }),
      el("rect", { x: x - 12, y: y - 12, width: 24, height: 24, fill: "none", "pointer-events": "all" }),
    );
  } else {
    const y2 = zero + (mark.up ? -9 : 9);
    parts.push(
      el("line", { x1: mark.x, y1: zero, x2: mark.x, y2, stroke: ink, "stroke-width": 1.6, "stroke-dasharray": dash }),
      el("rect", { x: mark.x - 3, y: Math.min(zero, y2), width: 6, height: 9, fill: "none", "pointer-events": "all" }),
    );
  }
  return el(
    "a",
    { href: frame.href(event.id), role: "link", tabindex: "0", "data-event": event.id, "aria-label": spoken },
    ...parts,
  );
}
