/** @module Figures of who dealt with whom: steps of ink, the balance of together and apart, and the cells of a table. */
import { type ReactNode, useState } from "react";
import type { Dealings } from "../api/types.js";
import { useMessages } from "../app/settings.js";

type Counted = Pick<Dealings, "byQuad">;

export const together = ({ byQuad }: Counted): number => byQuad["verbal-cooperation"] + byQuad["material-cooperation"];
export const apart = ({ byQuad }: Counted): number => byQuad["verbal-conflict"] + byQuad["material-conflict"];

export type Balance = "together" | "mostly-together" | "even" | "mostly-apart" | "apart" | "unsure";

/** Which side weighs more; unsure where nothing took place. */
export function balanceOf(row: Counted): Balance {
  const [up, down] = [together(row), apart(row)];
  if (up + down === 0) return "unsure";
  const share = up / (up + down);
  if (share >= 0.85) return "together";
  if (share >= 0.6) return "mostly-together";
  if (share > 0.4) return "even";
  return share > 0.15 ? "mostly-apart" : "apart";
}

/** Where each step of ink begins: at most five, each as many times the one before. */
export function stepsOf(most: number): number[] {
  const begins =
    most <= 5 ? Array.from({ length: most }, (_, at) => at + 1) : [0, 1, 2, 3, 4].map((at) => most ** (at / 5));
  return [...new Set(begins.map((begin) => Math.round(begin)))];
}

/** 1 is the lightest. */
export const stepOf = (events: number, steps: readonly number[]): number =>
  Math.max(1, steps.filter((begin) => events >= begin).length);

const shortMonth = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A nought is left blank: figures stand out. */
const shown = (number: number): string => (number === 0 ? "" : String(number));

function Figures({ row }: { readonly row: Dealings }) {
  const m = useMessages();
  return (
    <>
      <td className="coop">{shown(together(row))}</td>
      <td className="conf">{shown(apart(row))}</td>
      <td className="quiet">{shown(row.unconfirmed)}</td>
      <td>{row.events}</td>
      <td className="day quiet">{row.latest ? shortMonth(row.latest, m.locale) : ""}</td>
    </>
  );
}

const ROWS = 24;

interface DealingsTableProps<T extends Dealings> {
  /** What the first column names. */
  readonly head: string;
  readonly rows: readonly T[];
  /** A row round its figures: its heading, and what it does under the hand. */
  readonly entry: (row: T, figures: ReactNode) => ReactNode;
}

/** The first rows, and all of them when asked for; nothing where there are none. */
export function DealingsTable<T extends Dealings>({ head, rows, entry }: DealingsTableProps<T>) {
  const m = useMessages();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <div className="scroll">
        <table className="figures dealings sans">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{m.dealings.together}</th>
              <th scope="col">{m.dealings.apart}</th>
              <th scope="col">{m.dealings.unconfirmed}</th>
              <th scope="col">{m.dealings.events}</th>
              <th scope="col" className="day">
                {m.dealings.latest}
              </th>
            </tr>
          </thead>
          <tbody>{rows.slice(0, all ? undefined : ROWS).map((row) => entry(row, <Figures row={row} />))}</tbody>
        </table>
      </div>
      {rows.length > ROWS && !all && (
        <button type="button" className="plain sans" onClick={() => setAll(true)}>
          {m.words.more}
        </button>
      )}
    </>
  );
}
