/** @module The band of coverage: how much was read in each month; hatched where nothing was. Silence is no calm. */
import { type Coverage, type Days, endOf, startOf } from "#answers";
import { stretch } from "./axis.js";
import { type Band, bandName, type Frame, text } from "./frame.js";
import { el, textWidth } from "./svg.js";

const tall = 16;
const low = 8;

interface Column {
  readonly from: number;
  readonly to: number;
  readonly reports: number;
  readonly open: boolean;
}

function columns(frame: Frame, { months, open }: Coverage): Column[] {
  const column = (days: Days, reports: number, isOpen: boolean): Column[] => {
    const found = stretch(frame.axis, days);
    return found === null ? [] : [{ ...found, to: Math.max(found.to, found.from + 4), reports, open: isOpen }];
  };
  return [
    ...open
      .filter(({ earliest, latest }) => earliest !== null && latest !== null)
      .flatMap((one) => column(one, one.reports, true)),
    ...months.flatMap(({ month, reports }) =>
      column({ earliest: startOf(month), latest: endOf(month) }, reports, false),
    ),
  ];
}

/** The stretches of the axis that no column covers. */
function gaps({ axis }: Frame, taken: readonly Column[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  let at = axis.left;
  for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
    if (from > at + 1) out.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (at < axis.right - 1) out.push({ from: at, to: axis.right });
  return out;
}

export function hatch(frame: Frame): string {
  return el(
    "pattern",
    { id: `${frame.id}-none`, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    el("line", { y2: 5, stroke: frame.inks.rule, "stroke-width": 1.4 }),
  );
}

export function coverageBand(frame: Frame, coverage: Coverage, top: number): Band {
  const { sizes, inks, words } = frame;
  const label = bandName(frame, top, tall - low / 2, words.course.reports);
  const foot = top + label.above + tall;
  const all = columns(frame, coverage);
  const empty = gaps(frame, all);
  const most = Math.max(1, ...all.filter(({ open }) => !open).map(({ reports }) => reports));
  const drawn = [
    label.drawn,
    ...empty.map(({ from, to }) =>
      el("rect", { x: from, y: foot - low, width: to - from, height: low, fill: `url(#${frame.id}-none)` }),
    ),
    ...all.map(({ from, to, reports, open }) => {
      const height = open ? 5 : 4 + (tall - 4) * Math.sqrt(reports / most);
      return el("rect", {
        x: from + (open ? 0.5 : 0),
        y: foot - height,
        width: Math.max(1, to - from - (open ? 1 : 0.5)),
        height,
        fill: open ? "none" : inks.quiet,
        stroke: open ? inks.quiet : undefined,
        "stroke-dasharray": open ? "3 2" : undefined,
        opacity: open ? 0.8 : 0.6,
      });
    }),
  ];
  const widest = [...empty].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const said = words.course.none;
  if (!widest || widest.to - widest.from < textWidth(said, sizes.small) + 8)
    return { drawn, height: label.above + tall + 4 };
  drawn.push(
    text(frame, (widest.from + widest.to) / 2, foot + sizes.small + 3, said, {
      "font-size": sizes.small,
      "text-anchor": "middle",
    }),
  );
  return { drawn, height: label.above + tall + sizes.small + 8 };
}
