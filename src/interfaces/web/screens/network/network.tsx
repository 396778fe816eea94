/** @module The parties of one matter and what passed between them, as a small graph and as a table. */
import { useState } from "react";
import { address, useList, useOne } from "../../api/client.js";
import type { CodebookType, Network } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { go, Link, setQuery, useAddress } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { DealingsTable } from "../../parts/dealings.js";
import { usePartyName, useWords } from "../../parts/names.js";
import { PartyField } from "../../parts/party-field.js";
import { useRoom } from "../../parts/room.js";
import { SpanFields } from "../../parts/span.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { RelationViews } from "../../parts/views.js";
import { Choice } from "../relation/filters.js";
import { Graph } from "./graph.js";

/** More can be asked for; fewer are read more easily. */
const USUAL = 24;
const FEW = 12;
const MOST = 40;
const NARROW = 560;

function heightFor(width: number, parties: number): number {
  const tall = width < NARROW ? width * 1.35 : width * 0.62;
  return Math.round(Math.min(tall, 260 + parties * 22));
}

export function NetworkScreen() {
  const m = useMessages();
  const words = useWords();
  const name = usePartyName();
  const { searchParams: query } = useAddress();
  const party = query.get("party");
  const [from, to, type, search] = [query.get("from"), query.get("to"), query.get("type"), query.get("search")];
  const [box, room] = useRoom<HTMLDivElement>();
  const usual = room > 0 && room < NARROW ? FEW : USUAL;
  const most = query.get("most") === "all" ? MOST : usual;
  const question = room === 0 ? null : address("/api/network", { a: party, from, to, type, search, most });
  const { data, problem, loading } = useOne<Network>(question);
  const types = useList<CodebookType>("/api/codebook?limit=50").data?.items ?? [];
  const [current, setCurrent] = useState<string | null>(null);
  const network = data?.item;
  const parties = network?.parties ?? [];
  const title = m.network.title(party ? name(party) : null, type ? (words.kinds[type] ?? type) : null, search);
  useTitle(title);
  const ties = (code: string): number => network?.pairs.filter(({ pair }) => pair.includes(code)).length ?? 0;
  const says = (code: string): string =>
    m.network.says(name(code), parties.find((one) => one.party === code)?.events ?? 0, ties(code));
  const walk = (by: number): void => {
    if (parties.length === 0) return;
    const at = parties.findIndex((one) => one.party === current);
    setCurrent(parties[at < 0 ? 0 : (at + by + parties.length) % parties.length]?.party ?? null);
  };
  useKeys([
    { key: "ArrowDown", says: m.keys.parties, run: () => walk(1) },
    { key: "ArrowUp", says: m.keys.parties, run: () => walk(-1) },
    { key: "Enter", says: m.keys.open, run: () => current && go(`/relations?party=${current}`) },
    { key: "Escape", says: m.keys.letGo, run: () => setCurrent(null), quiet: true },
    { key: "f", says: m.keys.filter, run: () => document.querySelector<HTMLInputElement>(".filters input")?.focus() },
  ]);
  const rows = (network?.pairs ?? []).filter(({ pair }) => current === null || pair.includes(current));
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        <RelationViews party={party} />
        <div className="filters sans">
          <label>
            {m.network.search}
            <input
              type="search"
              key={search}
              defaultValue={search ?? ""}
              onBlur={(event) => setQuery({ search: event.target.value.trim() })}
              onKeyDown={(event) => event.key === "Enter" && setQuery({ search: event.currentTarget.value.trim() })}
            />
          </label>
          <PartyField label={m.network.party} value={party} onChange={(code) => setQuery({ party: code })} />
          <Choice
            label={m.relation.kind}
            value={type}
            options={types.map((one) => [one.type, words.kinds[one.type] ?? one.type])}
            onChange={(value) => setQuery({ type: value })}
          />
          <SpanFields from={from} to={to} />
        </div>
        {network && (
          <p className="meta sans">{m.network.count(network.events, parties.length, network.pairs.length)}</p>
        )}
      </div>
      <div className={`wide beside${loading && data ? " waiting" : ""}`}>
        <figure className="drawn">
          <div ref={box}>
            {problem && <Failed problem={problem} />}
            {!data && !problem && <Loading />}
            {network && parties.length === 0 && <Empty>{m.network.empty}</Empty>}
            {network && parties.length > 0 && room > 0 && (
              <Graph
                network={network}
                width={room}
                height={heightFor(room, parties.length)}
                name={name}
                current={current}
                onCurrent={setCurrent}
                says={says}
                label={title}
              />
            )}
          </div>
          <figcaption className="sans">
            <p className="told" aria-live="polite">
              {current ? says(current) : m.network.hint}
            </p>
            <ul className="legend">
              {(["together", "even", "apart", "unsure"] as const).map((one) => (
                <li key={one}>
                  <svg className="network" width="26" height="13" aria-hidden="true">
                    <line className={`tie ${one}`} x1="1" x2="25" y1="6.5" y2="6.5" strokeWidth="2.6" />
                  </svg>
                  {m.map.balances[one]}
                </li>
              ))}
            </ul>
            {network && network.omitted.parties > 0 && (
              <p className="quiet">
                {m.network.omitted(network.omitted.parties, network.omitted.pairs)}{" "}
                {most < MOST && (
                  <button type="button" className="link" onClick={() => setQuery({ most: "all" })}>
                    {m.words.more}
                  </button>
                )}
              </p>
            )}
          </figcaption>
        </figure>
        <div>
          <DealingsTable
            head={m.network.pair}
            rows={rows}
            entry={(row, figures) => (
              <tr key={row.pair.join("-")}>
                <th scope="row">
                  <Link to={`/relations/${row.pair.join("-")}`}>
                    {name(row.pair[0])} – {name(row.pair[1])}
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
