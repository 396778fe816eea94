/** @module The network drawn: parties as dots as large as they are told of, lines as strong as what passed between two. */
import { useMemo } from "react";
import type { DealingPair, Network } from "../../api/types.js";
import { go } from "../../app/router.js";
import { balanceOf } from "../../parts/dealings.js";
import { standings } from "./layout.js";

interface GraphProps {
  readonly network: Network;
  readonly width: number;
  readonly height: number;
  readonly name: (code: string) => string;
  readonly current: string | null;
  readonly onCurrent: (code: string | null) => void;
  readonly says: (code: string) => string;
  readonly label: string;
}

/** Long names of bodies are cut on the drawing; the table and the spoken line have them whole. */
function short(name: string, width: number): string {
  const most = width < 560 ? 18 : 26;
  return name.length <= most ? name : `${name.slice(0, most - 1).replace(/\s+\S*$/u, "")} …`;
}

const ends = (pair: DealingPair, code: string | null): boolean => code !== null && pair.pair.includes(code);

export function Graph({ network, width, height, name, current, onCurrent, says, label }: GraphProps) {
  const { parties, pairs } = network;
  const labels = parties.map(({ party }) => name(party)).join("\n");
  const standing = useMemo(() => {
    const called = labels.split("\n");
    return standings(
      parties.map(({ party, events }, index) => ({ id: party, label: short(called[index] ?? party, width), events })),
      pairs.map(({ pair: [a, b], events }) => ({ a, b, events })),
      width,
      height,
    );
  }, [parties, pairs, width, height, labels]);
  const at = new Map(standing.map((one) => [one.id, one]));
  const strongest = Math.max(1, ...pairs.map(({ events }) => events));
  const near = new Set(pairs.filter((pair) => ends(pair, current)).flatMap(({ pair }) => pair));
  return (
    <svg
      className={`network${current ? " picked" : ""}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title>{label}</title>
      {pairs.map((pair) => {
        const [a, b] = [at.get(pair.pair[0]), at.get(pair.pair[1])];
        if (!a || !b) return null;
        return (
          <line
            key={pair.pair.join("-")}
            className={`tie ${balanceOf(pair)}${ends(pair, current) ? " own" : ""}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            strokeWidth={1 + 4 * Math.sqrt(pair.events / strongest)}
          />
        );
      })}
      {standing.map(({ id, r, x, y, label: called }) => (
        <a
          key={id}
          href={`/relations?party=${id}`}
          tabIndex={id === current ? 0 : -1}
          className={`party${id === current ? " chosen" : near.has(id) ? " near" : ""}`}
          aria-label={says(id)}
          onClick={(event) => {
            event.preventDefault();
            if (id === current) go(`/relations?party=${id}`);
            else onCurrent(id);
          }}
          onFocus={() => onCurrent(id)}
        >
          <circle className="reach" cx={x} cy={y} r="14" />
          <circle className="dot" cx={x} cy={y} r={r} />
          <text x={x} y={y + r + 14} textAnchor="middle">
            {called}
          </text>
        </a>
      ))}
    </svg>
  );
}
