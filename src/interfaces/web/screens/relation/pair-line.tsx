/** @module A pair in one line of words: its latest event, and what is announced. */
import type { Pair } from "../../api/types.js";
import { Link } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { Mark } from "../../parts/mark.js";
import { usePairTitle } from "../../parts/names.js";

export function PairLine({ pair }: { readonly pair: Pair }) {
  const m = useMessages();
  const title = usePairTitle();
  const [a, b] = pair.pair;
  const { latest, announced } = pair;
  return (
    <li className="pair">
      <Link to={`/relations/${a}-${b}`} className="pair-name">
        {title(a, b)}
      </Link>
      {latest?.said && (
        <p>
          <Mark event={latest} /> {latest.said.what}{" "}
          <span className="quiet sans">
            {[latest.said.when, ...latest.said.standing, m.counts.reports(latest.witnesses.length)].join(" · ")}
          </span>
        </p>
      )}
      {announced?.said && (
        <p>
          <Mark event={announced} />{" "}
          <span className="quiet">{m.desk.announced(announced.said.what, announced.said.when)}</span>
        </p>
      )}
      {!latest && !announced && <p className="quiet sans">{m.counts.events(pair.events)}</p>}
    </li>
  );
}
