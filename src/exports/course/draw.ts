/**
 * @module The course of a relation as one drawing: five bands on one time axis (offices, state of relations, together above
 * a line and apart below it, coverage). Plain data in, SVG text out; the same for web, print and terminal.
 */
import { boundedDays, type Course, type CourseEvent, weightOf } from "#answers";
import { daysWord, filled, pairTitle, type Words } from "../words.js";
import { type Axis, axisOf } from "./axis.js";
import { coverageBand, hatch } from "./coverage.js";
import { drawMark } from "./draw-mark.js";
import { bandName, type Frame, text } from "./frame.js";
import { drawLabels, type Label, placeLabels } from "./labels.js";
import { legendBand } from "./legend.js";
import { levelsBand } from "./levels.js";
import { inks, type Scheme, sizesFor } from "./look.js";
import { type Mark, placeMarks, stemOf } from "./marks.js";
import { officesBand } from "./offices.js";
import { el, escaped, px } from "./svg.js";

export interface DrawOptions {
  /** Pixels; 360 is drawn anew for a phone, not shrunk. */
  readonly width: number;
  /** "page" takes the inks from the variables of the page around. */
  readonly scheme: Scheme;
  readonly words: Words;
  /** ISO days: draw from, to; else the course's own span. */
  readonly from?: string;
  readonly to?: string;
  /** True: as long as the years need, to be scrolled; the width is the least. */
  readonly long?: boolean;
  /** False where the page has its own. */
  readonly legend?: boolean;
  /** Where a mark leads: "#e-7k2m9q" where nothing is given. */
  readonly href?: (event: string) => string;
}

/** A drawing with where everything stands, for whoever wants to check or reach it. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly axis: Axis;
}

type KnownDays = { readonly earliest: string; readonly latest: string };

/** The days drawn: those asked for, else the course's; on a narrow page only the last years that fit. */
function daysDrawn(course: Course, options: DrawOptions): KnownDays | null {
  const earliest = options.from ?? course.span.earliest;
  const latest = options.to ?? course.span.latest;
  if (earliest === null || latest === null) return null;
  const sizes = sizesFor(options.width);
  if (sizes.gutter > 0 || options.long || options.from) return { earliest, latest };
  const years = Math.max(1, Math.floor(options.width / sizes.year));
  const least = `${Number(latest.slice(0, 4)) - years + 1}-01-01`;
  return { earliest: earliest > least ? earliest : least, latest };
}

function frameOf(course: Course, days: KnownDays, options: DrawOptions): { frame: Frame; width: number } {
  const sizes = sizesFor(options.width);
  const years = Number(days.latest.slice(0, 4)) - Number(days.earliest.slice(0, 4)) + 1;
  const width = options.long ? Math.max(options.width, sizes.gutter + years * sizes.year) : options.width;
  const axis = axisOf(days, {
    left: sizes.gutter + 1,
    right: width - 2,
    lang: options.words.lang,
    room: 44,
    exact: options.from !== undefined && options.to !== undefined,
  });
  const id = `course-${course.pair.join("-")}`;
  const href = options.href ?? ((event: string) => `#${event}`);
  return { frame: { axis, inks: inks[options.scheme], sizes, words: options.words, id, href }, width };
}

function drawAxis(frame: Frame, bottom: number): string[] {
  const { axis, inks: ink, sizes } = frame;
  const rule = (x: number): string => el("line", { x1: x, x2: x, y1: 2, y2: bottom, stroke: ink.hair });
  return [
    ...axis.minor.map(rule),
    ...axis.ticks.map(({ x }) => rule(x)),
    ...axis.ticks.map(({ x, label }) =>
      text(frame, x + 5, sizes.text, label, { fill: ink.ink, "font-weight": "600", "font-size": sizes.text + 0.5 }),
    ),
  ];
}

/** How many events lie before and after the days drawn, told at the ends of the line. */
function outside(frame: Frame, { events }: Course, zero: number): string[] {
  const { axis, words, sizes } = frame;
  const days = events.map(boundedDays);
  const earlier = days.filter(({ earliest, latest }) => (latest ?? earliest ?? "9999") < axis.days.earliest).length;
  const later = days.filter(({ earliest, latest }) => (earliest ?? latest ?? "0") > axis.days.latest).length;
  const said = (x: number, anchor: string, label: string): string =>
    text(frame, x, zero + sizes.small + 3, label, { "font-size": sizes.small, "text-anchor": anchor });
  return [
    ...(earlier > 0 ? [said(axis.left + 2, "start", `‹ ${filled(words.course.earlier, { count: earlier })}`)] : []),
    ...(later > 0 ? [said(axis.right, "end", `${filled(words.course.later, { count: later })} ›`)] : []),
  ];
}

/** Room the marks need on each side of the line: the tallest stem, a head and a label. */
function reach(frame: Frame, events: readonly CourseEvent[], together: boolean): number {
  const own = events.filter(({ event }) => event.quad.endsWith("cooperation") === together);
  const most = Math.max(0, ...own.map(({ event }) => event.independentWitnesses));
  return most === 0 ? 30 : stemOf(frame, most) + frame.sizes.mark + frame.sizes.text * 1.7;
}

function nothing(course: Course, options: DrawOptions): Drawing {
  const frame = frameOf(course, { earliest: "2000-01-01", latest: "2000-12-31" }, options).frame;
  const title = pairTitle(course.pair, options.words);
  const drawn = [el("title", {}, escaped(title)), text(frame, 0, 24, options.words.course.empty)];
  return {
    svg: wrap(frame, options.width, 36, drawn),
    width: options.width,
    height: 36,
    marks: [],
    labels: [],
    axis: frame.axis,
  };
}

function wrap(frame: Frame, width: number, height: number, drawn: readonly string[]): string {
  return el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width,
      height,
      role: "graphics-document document",
      lang: frame.words.lang,
      "aria-labelledby": `${frame.id}-title ${frame.id}-says`,
    },
    `\n${drawn.join("\n")}\n`,
  );
}

/** The drawing with the places of its marks and labels. */
export function layCourse(course: Course, options: DrawOptions): Drawing {
  const days = daysDrawn(course, options);
  if (!days) return nothing(course, options);
  const { frame, width } = frameOf(course, days, options);
  const { sizes, words, inks: ink, axis } = frame;
  let y = sizes.text + 16;
  const offices = officesBand(frame, course.offices, y);
  y += offices.height + (offices.height > 0 ? 6 : 0);
  const levels = levelsBand(frame, course.level, y);
  y += levels.height + 8;

  const weights = new Map(course.events.map(({ event }) => [event.id, weightOf(event, course.pair)]));
  const up = reach(frame, course.events, true);
  const down = reach(frame, course.events, false);
  const together = bandName(frame, y, up * 0.55, words.course.together);
  const top = y + together.above;
  const zero = top + up;
  const marks = placeMarks(frame, course.events, [...weights.values()], zero);
  const bottom = zero + down;
  const labels = placeLabels(frame, marks, weights, { top, bottom, zero });
  const apart = bandName(frame, sizes.gutter === 0 ? bottom : zero, down * 0.5, words.course.apart);
  y = bottom + apart.above + 4;

  const coverage = coverageBand(frame, course.coverage, y);
  y += coverage.height;
  const legend = options.legend === false ? { drawn: [], height: 0 } : legendBand(frame, width, y + 6);
  const height = Math.ceil(y + legend.height + (legend.height > 0 ? 10 : 4));
  const says = filled(words.course.says, {
    from: daysWord({ earliest: axis.days.earliest, latest: axis.days.earliest }, words),
    to: daysWord({ earliest: axis.days.latest, latest: axis.days.latest }, words),
    events: marks.length,
  });
  const drawn = [
    el("title", { id: `${frame.id}-title` }, escaped(pairTitle(course.pair, words))),
    el("desc", { id: `${frame.id}-says` }, escaped(says)),
    el("defs", {}, hatch(frame)),
    ...(options.scheme === "page" ? [] : [el("rect", { width, height, fill: ink.paper })]),
    ...drawAxis(frame, y - coverage.height + 18),
    ...offices.drawn,
    ...levels.drawn,
    together.drawn,
    apart.drawn,
    el("line", { x1: axis.left, x2: axis.right, y1: zero, y2: zero, stroke: ink.ink, "stroke-width": 1 }),
    ...outside(frame, course, zero),
    ...drawLabels(frame, labels),
    ...marks.map((mark) => drawMark(frame, mark, zero)),
    ...coverage.drawn,
    ...legend.drawn,
  ];
  return { svg: wrap(frame, width, height, drawn), width, height, marks, labels, axis };
}

export function courseSvg(course: Course, options: DrawOptions): string {
  return `${layCourse(course, options).svg}\n`;
}
