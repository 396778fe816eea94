/** @module The band of offices: who governed, who was foreign minister, on both sides. Ends that are only bounded are drawn open. */
import { type Days, endOf, type Holder, type OfficeLine, partyName, startOf } from "#answers";
import { stretch } from "./axis.js";
import { type Band, bandName, type Frame, text } from "./frame.js";
import { type Box, el, escaped, fitted, meet, textWidth } from "./svg.js";

interface Bar {
  readonly holder: Holder;
  readonly from: number;
  readonly to: number;
}

const daysIn = ({ from, to, seen }: Holder): Days =>
  from === null && to === null
    ? seen
    : { earliest: from === null ? seen.earliest : startOf(from), latest: to === null ? null : endOf(to) };

function barsOf(frame: Frame, { holders }: OfficeLine): Bar[] {
  return holders.flatMap((holder) => {
    const days = daysIn(holder);
    if (days.earliest === null && days.latest === null) return [];
    const found = stretch(frame.axis, days);
    return found === null ? [] : [{ holder, from: found.from, to: Math.max(found.to, found.from + 3) }];
  });
}

/** Short names stay whole; of long ones the last word, unless it is only a number or a syllable. */
function shortName(person: string): string {
  const last = person.split(" ").at(-1) as string;
  return person.length <= 12 || last.length <= 3 || /^[IVXJr.]+$/.test(last) ? person : last;
}

function nameWithin(person: string, size: number, room: number): string {
  for (const name of [person, shortName(person)]) if (textWidth(name, size) <= room) return name;
  return "";
}

function drawBar(frame: Frame, { holder, from, to }: Bar, top: number): string {
  const { inks, sizes } = frame;
  const open = holder.basis === "report" && holder.from === null;
  const title = `${holder.person}${holder.acting ? " *" : ""}, ${holder.from ?? "?"} – ${holder.to ?? ""}`;
  return el(
    "g",
    {},
    el("title", {}, escaped(title)),
    el("rect", {
      x: from + 1,
      y: top,
      width: Math.max(2, to - from - 2),
      height: sizes.bar,
      rx: 2,
      fill: inks.band,
      stroke: inks.rule,
      "stroke-dasharray": open || holder.acting ? "3 2" : undefined,
    }),
  );
}

/** Names within their bars; those of short tenures above, where there is room. */
function line(frame: Frame, one: OfficeLine, name: string, top: number): Band {
  const { inks, sizes, axis } = frame;
  const bars = barsOf(frame, one);
  if (bars.length === 0) return { drawn: [], height: 0 };
  const inside: string[] = [];
  const above: { words: string; box: Box }[] = [];
  for (const { holder, from, to } of bars) {
    const within = nameWithin(holder.person, sizes.text - 0.5, to - from - 14);
    if (within !== "") {
      inside.push(within);
      continue;
    }
    inside.push("");
    const words = fitted(shortName(holder.person), sizes.small, 120);
    const width = textWidth(words, sizes.small);
    const box = { x: Math.min(from, axis.right - width), y: 0, width: width + 6, height: 1 };
    if (words !== "" && to - from > 6 && !above.some((other) => meet(other.box, box))) above.push({ words, box });
  }
  const strip = above.length > 0 ? sizes.small + 3 : 0;
  const label = bandName(frame, top, strip + sizes.bar / 2, name);
  const at = top + label.above + strip;
  const drawn = bars.flatMap((bar, index) => {
    const words = inside[index] as string;
    return [
      drawBar(frame, bar, at),
      words === ""
        ? ""
        : text(frame, bar.from + 8, at + sizes.bar / 2 + sizes.text * 0.33, words, {
            fill: inks.ink,
            "font-size": sizes.text - 0.5,
          }),
    ];
  });
  const over = above.map(({ words, box }) => text(frame, box.x + 1, at - 4, words, { "font-size": sizes.small }));
  return { drawn: [label.drawn, ...drawn.filter(Boolean), ...over], height: label.above + strip + sizes.bar };
}

export function officesBand(frame: Frame, lines: readonly OfficeLine[], top: number): Band {
  const { words } = frame;
  const drawn: string[] = [];
  let at = top;
  for (const one of lines) {
    const government = one.office === "government";
    const state = partyName(one.state, words.lang);
    const office = words.offices[one.office] ?? one.office;
    const alone = frame.sizes.gutter === 0 ? `${state}, ${office}` : words.course.minister;
    const band = line(frame, one, government ? state : alone, at);
    if (band.height === 0) continue;
    drawn.push(...band.drawn);
    at += band.height + 7;
  }
  return { drawn, height: at - top };
}
