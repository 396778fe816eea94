/**
 * @module Where each event's mark stands: across by time, above or below the line by side, as high as it has independent sources.
 *
 * Marks that would cover each other lean aside, their feet on their day; those that find no room become ticks on the line.
 */
import { boundedDays, type CourseEvent } from "#answers";
import { type MarkShape, markShapes } from "#text";
import type { Frame } from "./frame.js";
import type { Box } from "./svg.js";
import { meet } from "./svg.js";

export const shapeOf = ({ event }: CourseEvent): MarkShape => markShapes[event.type];

export interface Mark {
  readonly one: CourseEvent;
  /** Together: above the line. */
  readonly up: boolean;
  /** The foot, on its day. */
  readonly x: number;
  /** The head: aside of the foot where another stands there; null: a tick on the line. */
  readonly head: { readonly x: number; readonly y: number } | null;
  /** The days it may have been, where they are more than the mark is wide. */
  readonly whisker: {
    readonly from: number;
    readonly to: number;
    readonly openStart: boolean;
    readonly openEnd: boolean;
  } | null;
}

/** Sources beyond these make no stem taller. */
const mostSources = 5;

export function stemOf(frame: Frame, sources: number): number {
  return frame.sizes.stem + frame.sizes.source * (Math.min(Math.max(sources, 1), mostSources) - 1);
}

const cooperation = ({ event }: CourseEvent): boolean => event.quad.endsWith("cooperation");

/** Where it lies in time; null where nothing bounds it, or it is outside the frame. */
function placed(frame: Frame, one: CourseEvent): Pick<Mark, "x" | "whisker"> | null {
  const { axis, sizes } = frame;
  const { earliest, latest } = boundedDays(one);
  if (earliest === null && latest === null) return null;
  const open = 34;
  const from = earliest === null ? axis.at(latest as string) - open : axis.at(earliest);
  const to = latest === null ? axis.at(earliest as string) + open : axis.at(latest);
  const x = earliest === null ? to : latest === null ? from : (from + to) / 2;
  if (x < axis.left || x > axis.right) return null;
  const whisker = {
    from: Math.max(from, axis.left),
    to: Math.min(to, axis.right),
    openStart: earliest === null,
    openEnd: latest === null,
  };
  return { x, whisker: to - from > sizes.mark * 2.5 ? whisker : null };
}

/**
 * @param zero  The line's height on the page.
 * @returns In the order of their feet.
 */
export function placeMarks(
  frame: Frame,
  events: readonly CourseEvent[],
  weights: readonly number[],
  zero: number,
): Mark[] {
  const { mark } = frame.sizes;
  const taken: Box[] = [];
  const byWeight = events.map((_, at) => at).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  const marks = new Map<number, Mark>();
  const step = mark * 2 + 2;
  for (const at of byWeight) {
    const one = events[at] as CourseEvent;
    const place = placed(frame, one);
    if (!place) continue;
    const up = cooperation(one);
    const y = zero + (up ? -1 : 1) * stemOf(frame, one.event.independentWitnesses);
    const head = [0, 1, -1, 2, -2, 3, -3]
      .map((aside) => ({ x: place.x + aside * step, y }))
      .filter(({ x }) => x >= frame.axis.left + mark && x <= frame.axis.right - mark + 1)
      .find(
        ({ x }) => !taken.some((box) => meet(box, { x: x - step / 2, y: y - step / 2, width: step, height: step })),
      );
    if (head) taken.push({ x: head.x - step / 2, y: y - step / 2, width: step, height: step });
    marks.set(at, { one, up, ...place, head: head ?? null });
  }
  return events.flatMap((_, at) => marks.get(at) ?? []).sort((a, b) => a.x - b.x);
}
