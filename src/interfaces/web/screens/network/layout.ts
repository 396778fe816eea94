/**
 * @module Where the parties of a network stand: forces run to rest before anything is drawn, from the same places each time, so that
 * the same question draws the same picture.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

export interface Standing {
  readonly id: string;
  readonly r: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly events: number;
}

interface Body {
  id: string;
  r: number;
  label: string;
  x?: number;
  y?: number;
}

const ROUNDS = 400;
/** About as wide as a letter of the labels is. */
const LETTER = 6.6;

/** @returns  Places inside the frame; the first is the one told of most. */
export function standings(
  parties: readonly { readonly id: string; readonly label: string; readonly events: number }[],
  ties: readonly Tie[],
  width: number,
  height: number,
): Standing[] {
  const most = Math.max(1, ...parties.map(({ events }) => events));
  const bodies: Body[] = parties.map(({ id, label, events }) => ({
    id,
    label,
    r: 3.5 + 7.5 * Math.sqrt(events / most),
  }));
  const strongest = Math.max(1, ...ties.map(({ events }) => events));
  const links = ties.map(({ a, b, events }) => ({ source: a, target: b, strength: 0.08 + 0.5 * (events / strongest) }));
  const reach = (body: Body): number => Math.max(body.r + 8, (body.label.length * LETTER) / 2.6);
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(Math.min(width, height) / 5)
        .strength(({ strength }) => strength),
    )
    .force("charge", forceManyBody<Body>().strength(-Math.min(width, height) * 0.9))
    .force("x", forceX<Body>(0).strength(0.09 * Math.min(1, height / width) + 0.02))
    .force("y", forceY<Body>(0).strength(0.11 * Math.min(1.6, width / height)))
    .force("collide", forceCollide<Body>(reach).iterations(3))
    .stop()
    .tick(ROUNDS);
  return fitted(bodies, width, height);
}

interface Box {
  x: number;
  y: number;
  readonly r: number;
  readonly half: number;
}

/** Below the dot stands its label. */
const LINE = 17;
const EDGE = 4;

/** Pushes two apart along the way on which they overlap least; a dot and its label hold together. */
function part(a: Box, b: Box): void {
  const across = a.half + b.half + EDGE - Math.abs(a.x - b.x);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const down = upper.r + LINE + lower.r + EDGE - (lower.y - upper.y);
  if (across <= 0 || down <= 0) return;
  if (down < across) {
    upper.y -= down / 2;
    lower.y += down / 2;
  } else {
    const [left, right] = a.x <= b.x ? [a, b] : [b, a];
    left.x -= across / 2;
    right.x += across / 2;
  }
}

/** Stretched into the frame, then parted until no dot or label lies over another. */
function fitted(bodies: readonly Body[], width: number, height: number): Standing[] {
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const within = (value: number, least: number, most: number): number =>
    least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
  const boxes = bodies.map(({ r, label, x = 0, y = 0 }): Box => {
    const half = Math.max(r, (label.length * LETTER) / 2);
    return {
      r,
      half,
      x: right === left ? width / 2 : ((x - left) / (right - left)) * width,
      y: bottom === top ? height / 2 : ((y - top) / (bottom - top)) * height,
    };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, one] of boxes.entries()) for (const other of boxes.slice(at + 1)) part(one, other);
    for (const box of boxes) {
      box.x = within(box.x, box.half + EDGE, width - box.half - EDGE);
      box.y = within(box.y, box.r + EDGE, height - box.r - LINE - EDGE);
    }
  }
  return bodies.map(({ id, r, label }, at) => ({ id, r, label, x: boxes[at]?.x ?? 0, y: boxes[at]?.y ?? 0 }));
}
