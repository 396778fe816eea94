/** @module All pairs of the record, or those of one party. */
import { useState } from "react";
import { address, useList } from "../../api/client.js";
import type { Pair } from "../../api/types.js";
import { setQuery, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { usePartyName } from "../../parts/names.js";
import { PartyField } from "../../parts/party-field.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { RelationViews } from "../../parts/views.js";
import { PairLine } from "./pair-line.js";

export function RelationsScreen() {
  const m = useMessages();
  const language = useLanguage();
  const name = usePartyName();
  const party = useAddress().searchParams.get("party");
  const [limit, setLimit] = useState(40);
  const { data, problem } = useList<Pair>(address("/api/relations", { party, limit, words: language }));
  const title = party ? m.relations.of(name(party)) : m.relations.title;
  useTitle(title);
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        <RelationViews party={party} />
        <div className="sans filters">
          <PartyField label={m.relations.filter} value={party} onChange={(code) => setQuery({ party: code })} />
          {data && <span className="quiet">{m.counts.rows(data.count)}</span>}
        </div>
      </div>
      <div className="wide">
        {problem && <Failed problem={problem} />}
        {!data && !problem && <Loading />}
        {data?.items.length === 0 && <Empty>{m.desk.none}</Empty>}
        <ul className="pairs two">
          {data?.items.map((pair) => (
            <PairLine key={pair.pair.join()} pair={pair} />
          ))}
        </ul>
        {data?.next && (
          <button type="button" className="plain sans" onClick={() => setLimit(Math.min(1000, limit + 100))}>
            {m.words.more}
          </button>
        )}
      </div>
    </>
  );
}
