/** @module The band of the state of relations: one line, its style the level, thinner where the day of a change is open. */
import type { LevelPeriod } from "#answers";
import { stretch } from "./axis.js";
import { type Band, bandName, type Frame, text } from "./frame.js";
import { el, fitted, textWidth } from "./svg.js";

interface Style {
  readonly ink: "together" | "apart" | "quiet";
  readonly width: number;
  readonly dash?: string;
  readonly opacity?: number;
}

const styles: Readonly<Record<LevelPeriod["level"], Style>> = {
  full: { ink: "together", width: 3 },
  restored: { ink: "together", width: 3, opacity: 0.6 },
  charge: { ink: "together", width: 3, dash: "9 5" },
  "interests-section": { ink: "apart", width: 3, dash: "9 5" },
  broken: { ink: "apart", width: 3, dash: "2 5" },
  unknown: { ink: "quiet", width: 1, dash: "1 5" },
};

function rule(frame: Frame, style: Style, from: number, to: number, y: number, sure: boolean): string {
  return el("line", {
    x1: from,
    x2: to,
    y1: y,
    y2: y,
    stroke: frame.inks[style.ink],
    "stroke-width": sure ? style.width : Math.min(2, style.width),
    "stroke-dasharray": sure ? style.dash : "2 6",
    opacity: sure ? style.opacity : 0.6,
  });
}

export function levelsBand(frame: Frame, periods: readonly LevelPeriod[], top: number): Band {
  const { sizes, words, axis } = frame;
  if (periods.length === 0) return { drawn: [], height: 0 };
  const label = bandName(frame, top, sizes.small + 8, words.course.relations);
  const y = top + label.above + sizes.small + 8;
  const drawn: string[] = [label.drawn];
  let free = axis.left;
  periods.forEach(({ level, from, to }, at) => {
    const style = styles[level];
    const first = at === 0;
    const known = stretch(axis, {
      earliest: first ? null : (from.latest ?? from.earliest),
      latest: to.earliest ?? to.latest,
    });
    const before = periods[at - 1]?.from.latest ?? null;
    const unsure =
      first || from.earliest === from.latest
        ? null
        : stretch(axis, { earliest: from.earliest ?? before, latest: from.latest });
    if (known) drawn.push(rule(frame, style, known.from, known.to, y, true));
    if (unsure) drawn.push(rule(frame, style, unsure.from, unsure.to, y, false));
    const begins = Math.max(unsure?.from ?? known?.from ?? axis.right, free);
    const ends = known?.to ?? unsure?.to ?? axis.left;
    const said =
      unsure && from.earliest === null ? `${words.levels[level]}, ${words.levels.open}` : words.levels[level];
    const shown =
      [said, words.levels[level]].find((one) => textWidth(one, sizes.small) <= ends - begins) ??
      fitted(said, sizes.small, ends - begins);
    if (shown === "" || ends <= begins) return;
    drawn.push(text(frame, begins + 1, y - 7, shown, { "font-size": sizes.small }));
    free = begins + textWidth(shown, sizes.small) + 8;
  });
  return { drawn, height: label.above + sizes.small + 14 };
}
