/** @module The rows under which an event is listed, from the tables of events and parties: of none, of each party, of each pair. */
import { type RawBuilder, sql } from "kysely";

/** Of `event_pairs`, in the order in which `pairsOf` selects them. */
export const pairColumns = [
  "one",
  "other",
  "forth",
  "back",
  "states",
  "first",
  "last",
  "event",
  "type",
  "mode",
  "cameo",
  "quad",
  "factuality",
  "background",
  "score",
  "goldstein",
  "independent",
  "people",
  "earliest",
  "latest",
] as const;

const light = sql`coalesce(e.earliest, e.latest, '9999'), coalesce(e.latest, e.earliest, '9999'), e.id, e.type, e.mode,
  e.cameo, e.quad, e.factuality, e.background, e.score, e.goldstein, e.independent, e.people, e.earliest, e.latest`;

/** The same once more, for SQL that asks all that is selected to be grouped by. */
const grouped = sql`e.id, e.type, e.mode, e.cameo, e.quad, e.factuality, e.background, e.score, e.goldstein, e.independent, e.people,
  e.earliest, e.latest`;

/** 1 where it holds of any of the rows of a party, whose persons may stand on several sides. */
const any = (holds: RawBuilder<unknown>): RawBuilder<unknown> => sql`max(CASE WHEN ${holds} THEN 1 ELSE 0 END)`;

/**
 * @param events   A table of events, or some of its rows.
 * @param parties  A table of parties.
 */
export function pairsOf(events: RawBuilder<unknown>, parties: RawBuilder<unknown>): RawBuilder<unknown> {
  const a = { acts: sql`a.side <> 'recipient'`, suffers: sql`a.side <> 'actor'`, state: sql`a.state IS NOT NULL` };
  const b = { acts: sql`b.side <> 'recipient'`, suffers: sql`b.side <> 'actor'`, state: sql`b.state IS NOT NULL` };
  return sql`SELECT '', '', 0, 0, 0, ${light} FROM ${events} AS e
    UNION ALL
    SELECT a.party, '', ${any(a.acts)}, ${any(a.suffers)}, ${any(a.state)}, ${light}
    FROM ${events} AS e JOIN ${parties} AS a ON a.event = e.id
    WHERE a.party <> '' GROUP BY a.party, ${grouped}
    UNION ALL
    SELECT a.party, b.party, ${any(sql`${a.acts} AND ${b.suffers}`)}, ${any(sql`${b.acts} AND ${a.suffers}`)},
      ${any(sql`${a.state} AND ${b.state}`)}, ${light}
    FROM ${events} AS e JOIN ${parties} AS a ON a.event = e.id JOIN ${parties} AS b ON b.event = e.id AND b.party > a.party
    WHERE a.party <> '' GROUP BY a.party, b.party, ${grouped}`;
}
