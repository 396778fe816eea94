/** @module Whom a state dealt with in a span, on the map of the world, and the same figures as a table beside it. */
import { type ReactNode, useState } from "react";
import { address, useList } from "../../api/client.js";
import type { Partner } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { go, Link, setQuery, useAddress } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { apart, DealingsTable, stepsOf, together } from "../../parts/dealings.js";
import { useParties, usePartyName } from "../../parts/names.js";
import { PartyField } from "../../parts/party-field.js";
import { useRoom } from "../../parts/room.js";
import { SpanFields } from "../../parts/span.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { RelationViews } from "../../parts/views.js";
import { useShapes } from "./shapes.js";
import { type Ink, World } from "./world.js";

/** Below this the map is as wide as this, and scrolled. */
const LEAST = 620;

const balances = ["together", "mostly-together", "even", "mostly-apart", "apart", "unsure"] as const;

function Legend({ ink, steps }: { readonly ink: Ink; readonly steps: readonly number[] }) {
  const m = useMessages();
  const range = (at: number): string => {
    const [from, next] = [steps[at] as number, steps[at + 1]];
    if (next === undefined) return at === 0 || from === next ? String(from) : `${from}+`;
    return next - 1 === from ? String(from) : `${from}–${next - 1}`;
  };
  const entries: readonly (readonly [string, ReactNode])[] =
    ink === "number"
      ? steps.map((_, at) => [`ink-${at + 1}`, range(at)] as const)
      : balances.map((one) => [one, m.map.balances[one]] as const);
  return (
    <ul className="legend sans">
      {ink === "number" && <li>{m.map.events}</li>}
      {entries.map(([tone, says]) => (
        <li key={tone}>
          <svg className="world" width="15" height="13" aria-hidden="true">
            <rect className={`shape ${tone}`} x="1" y="1" width="13" height="11" />
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}

export function MapScreen() {
  const m = useMessages();
  const name = usePartyName();
  const parties = useParties();
  const { searchParams: query } = useAddress();
  const usual = parties.filter(({ kind }) => kind === "state").sort((a, b) => b.events - a.events)[0]?.code ?? null;
  const party = query.get("party") ?? usual;
  const [from, to] = [query.get("from"), query.get("to")];
  const ink: Ink = query.get("ink") === "balance" ? "balance" : "number";
  const background = query.get("history") === "no" ? "false" : null;
  const question = party && address("/api/partners", { party, from, to, background, limit: 1000 });
  const { data, problem, loading } = useList<Partner>(question);
  const shapes = useShapes();
  const [box, room] = useRoom<HTMLDivElement>();
  const [current, setCurrent] = useState<string | null>(null);
  const title = party ? m.map.title(name(party)) : m.map.bare;
  useTitle(title);
  const partners = data?.items ?? [];
  const steps = stepsOf(partners[0]?.events ?? 1);
  const bodies = partners.filter(({ lat, numeric }) => lat === null && numeric === null).length;
  const says = (row: Partner): string =>
    m.map.says(name(row.party), row.events, together(row), apart(row), row.unconfirmed);
  const walk = (by: number): void => {
    if (partners.length === 0) return;
    const at = partners.findIndex((row) => row.party === current);
    const next = partners[at < 0 ? 0 : (at + by + partners.length) % partners.length] as Partner;
    setCurrent(next.party);
    document.getElementById(`partner-${next.party}`)?.scrollIntoView({ block: "nearest" });
  };
  useKeys([
    { key: "ArrowDown", says: m.keys.partners, run: () => walk(1) },
    { key: "ArrowUp", says: m.keys.partners, run: () => walk(-1) },
    {
      key: "Enter",
      says: m.keys.open,
      run: () => current && party && go(`/relations/${[party, current].sort().join("-")}`),
    },
    { key: "i", says: m.keys.ink, run: () => setQuery({ ink: ink === "number" ? "balance" : null }) },
    { key: "f", says: m.keys.filter, run: () => document.querySelector<HTMLInputElement>(".filters input")?.focus() },
  ]);
  const chosen = partners.find((row) => row.party === current);
  const home = parties.find(({ code }) => code === party);
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        <RelationViews party={party} />
        <div className="filters sans">
          <PartyField label={m.map.state} value={party} onChange={(code) => setQuery({ party: code })} />
          <SpanFields from={from} to={to} />
          <label>
            {m.map.ink}
            <select
              value={ink}
              onChange={(event) => setQuery({ ink: event.target.value === "balance" ? "balance" : null })}
            >
              <option value="number">{m.map.inks.number}</option>
              <option value="balance">{m.map.inks.balance}</option>
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={background === null}
              onChange={(event) => setQuery({ history: event.target.checked ? null : "no" })}
            />{" "}
            {m.relation.background}
          </label>
        </div>
      </div>
      <div className={`wide beside${loading && data ? " waiting" : ""}`}>
        <figure className="drawn">
          <div ref={box} className="scroll">
            {shapes && room > 0 && party && (
              <World
                shapes={shapes}
                width={Math.max(LEAST, room)}
                home={party}
                homePlace={home ? { numeric: home.numeric, lat: home.lat, lon: home.lon } : null}
                partners={partners}
                steps={steps}
                ink={ink}
                current={current}
                onCurrent={setCurrent}
                says={says}
                label={title}
              />
            )}
            {!shapes && <Loading />}
          </div>
          <figcaption className="sans">
            <p className="told" aria-live="polite">
              {chosen ? says(chosen) : m.map.hint}
            </p>
            <Legend ink={ink} steps={steps} />
            <p className="quiet">
              {bodies > 0 && `${m.map.bodies(bodies)} `}
              {m.map.borders}
            </p>
          </figcaption>
        </figure>
        <div>
          {problem && <Failed problem={problem} />}
          {!data && !problem && <Loading />}
          {data?.count === 0 && party && <Empty>{m.map.empty(name(party))}</Empty>}
          <DealingsTable
            head={m.map.partner}
            rows={partners}
            entry={(row, figures) => (
              <tr
                key={row.party}
                id={`partner-${row.party}`}
                className={row.party === current ? "chosen" : undefined}
                onMouseEnter={() => setCurrent(row.party)}
              >
                <th scope="row">
                  <Link to={`/relations/${[party, row.party].sort().join("-")}`} onFocus={() => setCurrent(row.party)}>
                    {name(row.party)}
                  </Link>
                </th>
                {figures}
              </tr>
            )}
          />
        </div>
      </div>
    </>
  );
}
