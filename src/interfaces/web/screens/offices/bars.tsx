/** @module Tenures as bars on a time axis: solid where dated, open-ended where not. The table beside them says the same. */
import type { Office } from "../../api/types.js";

interface BarsProps {
  readonly offices: readonly Office[];
  readonly on: string | null;
  readonly name: (office: Office) => string;
  readonly label: string;
}

const day = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

interface Span {
  readonly office: Office;
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

function spans(offices: readonly Office[]): Span[] {
  return offices.flatMap((office) => {
    const begins = office.from ?? office.heldOn.earliest;
    const ends = office.to ?? office.leftBy ?? office.heldOn.latest ?? office.from;
    if (!begins || !ends) return [];
    const full = (text: string, last: boolean) =>
      text.length === 4
        ? `${text}-${last ? "12-31" : "01-01"}`
        : text.length === 7
          ? `${text}-${last ? "28" : "01"}`
          : text;
    return [
      {
        office,
        from: day(full(begins, false)),
        to: day(full(ends, true)),
        openFrom: office.from === null,
        openTo: office.to === null,
      },
    ];
  });
}

const width = 1100;
const gutter = 250;
const row = 26;

export function OfficeBars({ offices, on, name, label }: BarsProps) {
  const shown = spans(offices);
  if (shown.length === 0) return null;
  const year = (time: number): number => new Date(time).getUTCFullYear();
  const first = year(Math.min(...shown.map(({ from }) => from)));
  const last = Math.max(first + 1, year(Math.max(...shown.map(({ to }) => to))) + 1);
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)];
  const x = (time: number): number => gutter + ((time - start) / (end - start)) * (width - gutter - 4);
  const every = Math.max(1, Math.ceil((last - first) / 10));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (one) => (one - first) % every === 0,
  );
  const lines = [...new Map(shown.map((span) => [name(span.office), span.office])).keys()];
  const height = 26 + lines.length * row;
  return (
    <div className="scroll">
      <svg className="tenures sans" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {years.map((one) => (
          <g key={one}>
            <line x1={x(Date.UTC(one, 0, 1))} x2={x(Date.UTC(one, 0, 1))} y1="4" y2={height} className="hair" />
            <text x={x(Date.UTC(one, 0, 1)) + 4} y="14" className="year">
              {one}
            </text>
          </g>
        ))}
        {lines.map((line, index) => (
          <text key={line} x="0" y={26 + index * row + 17} className="quiet">
            {line.length > 34 ? `${line.slice(0, 33)}…` : line}
          </text>
        ))}
        {shown.map((span) => {
          const y = 26 + lines.indexOf(name(span.office)) * row + 3;
          const [from, to] = [x(span.from), Math.max(x(span.to), x(span.from) + 7)];
          const short = span.office.person.split(" ").at(-1) ?? span.office.person;
          const words =
            to - from > span.office.person.length * 6.9 + 8
              ? span.office.person
              : to - from > short.length * 6.9 + 8
                ? short
                : "";
          return (
            <g key={`${name(span.office)}${span.office.person}${span.from}`}>
              <title>{span.office.person}</title>
              <rect x={from} y={y} width={to - from} height={row - 7} className="band" />
              <path className={span.openFrom ? "open" : "edge"} d={`M${from} ${y}v${row - 7}`} />
              <path className={span.openTo ? "open" : "edge"} d={`M${to} ${y}v${row - 7}`} />
              <text x={from + 7} y={y + 14}>
                {words}
              </text>
            </g>
          );
        })}
        {on && day(on) >= start && day(on) <= end && (
          <line x1={x(day(on))} x2={x(day(on))} y1="18" y2={height} className="now" />
        )}
      </svg>
    </div>
  );
}
