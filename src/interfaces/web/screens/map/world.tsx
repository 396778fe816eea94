/** @module The world, with the partners of a state inked. A state too small for its shape stands as a point. */
import { geoEqualEarth, geoPath } from "d3-geo";
import { useMemo } from "react";
import type { Partner } from "../../api/types.js";
import { go } from "../../app/router.js";
import { balanceOf, stepOf } from "../../parts/dealings.js";
import type { Shape } from "./shapes.js";

export type Ink = "number" | "balance";

/** Square pixels below which a shape can be neither seen nor hit. */
const SMALL = 60;

interface Place {
  readonly d: string | null;
  readonly at: readonly [number, number] | null;
}

interface Drawn {
  readonly height: number;
  /** All land, as one path. */
  readonly land: string;
  readonly place: (row: Pick<Partner, "numeric" | "lat" | "lon">) => Place;
}

function drawn(shapes: readonly Shape[], width: number): Drawn {
  const all = { type: "FeatureCollection" as const, features: [...shapes] };
  const projection = geoEqualEarth().fitWidth(width - 2, all);
  const path = geoPath(projection).digits(1);
  const [[left, top], [, bottom]] = path.bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x + 1 - left, y + 1 - top]);
  const byId = new Map(shapes.map((shape) => [String(shape.id), shape]));
  return {
    height: Math.ceil(bottom - top) + 2,
    land: path(all) ?? "",
    place: ({ numeric, lat, lon }) => {
      const shape = numeric === null ? undefined : byId.get(numeric);
      if (shape && path.area(shape) >= SMALL) return { d: path(shape), at: path.centroid(shape) };
      return {
        d: null,
        at: lat === null || lon === null ? (shape ? path.centroid(shape) : null) : projection([lon, lat]),
      };
    },
  };
}

interface WorldProps {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly home: string;
  readonly homePlace: Pick<Partner, "numeric" | "lat" | "lon"> | null;
  readonly partners: readonly Partner[];
  readonly steps: readonly number[];
  readonly ink: Ink;
  readonly current: string | null;
  readonly onCurrent: (code: string | null) => void;
  readonly says: (row: Partner) => string;
  readonly label: string;
}

export function World(props: WorldProps) {
  const { shapes, width, home, homePlace, partners, steps, ink, current, onCurrent, says, label } = props;
  const { height, land, place } = useMemo(() => drawn(shapes, width), [shapes, width]);
  const placed = useMemo(
    () => partners.flatMap((row) => ({ row, ...place(row) })).filter(({ d, at }) => d !== null || at !== null),
    [partners, place],
  );
  const own = homePlace && place(homePlace);
  const tone = (row: Partner): string => (ink === "number" ? `ink-${stepOf(row.events, steps)}` : balanceOf(row));
  // Points lie over shapes, and the chosen one over all.
  const order = [...placed].sort((a, b) => Number(a.d === null) - Number(b.d === null));
  return (
    <svg className="world" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{label}</title>
      <defs>
        <pattern id="world-apart" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="ground" />
          <path d="M0 2h4" className="line" />
        </pattern>
        <pattern
          id="world-mostly-apart"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="ground" />
          <path d="M0 3h6" className="line thin" />
        </pattern>
      </defs>
      <path className="land" d={land} />
      {order.map(({ row, d, at }) => {
        const to = `/relations/${[home, row.party].sort().join("-")}`;
        return (
          <a
            key={row.party}
            href={to}
            tabIndex={row.party === current ? 0 : -1}
            aria-label={says(row)}
            className={row.party === current ? "partner chosen" : "partner"}
            onClick={(event) => {
              event.preventDefault();
              go(to);
            }}
            onMouseEnter={() => onCurrent(row.party)}
            onFocus={() => onCurrent(row.party)}
          >
            <title>{says(row)}</title>
            {d ? (
              <path className={`shape ${tone(row)}`} d={d} />
            ) : (
              at && (
                <>
                  <circle className="reach" cx={at[0]} cy={at[1]} r="12" />
                  <circle className={`point ${tone(row)}`} cx={at[0]} cy={at[1]} r="4.5" />
                </>
              )
            )}
          </a>
        );
      })}
      {own?.d && <path className="own" d={own.d} />}
      {own && !own.d && own.at && <circle className="own" cx={own.at[0]} cy={own.at[1]} r="6" />}
    </svg>
  );
}
