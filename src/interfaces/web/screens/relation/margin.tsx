/** @module The margin of a relation: state of relations, stances, who is in office, where sources differ. */
import { address, useList } from "../../api/client.js";
import type { Course, Stance } from "../../api/types.js";
import { Link } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { useDates } from "../../parts/dates.js";
import { usePartyName, usePartyPhrase, useWords } from "../../parts/names.js";
import { InlineQuote } from "../../parts/quote.js";
import { When } from "../../parts/when.js";

function Level({ course }: { readonly course: Course }) {
  const m = useMessages();
  const dates = useDates();
  const words = useWords();
  const known = course.level.filter(({ level }) => level !== "unknown");
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{m.relation.level}</h2>
      <dl>
        {[...known].reverse().map((period) => (
          <div key={`${period.level}${period.from.earliest}`}>
            <dt>{dates.days(period.from, m.words.unknown)}</dt>
            <dd>
              {period.cause?.event ? (
                <Link to={`/events/${period.cause.event}`}>{words.levels[period.level] ?? period.level}</Link>
              ) : (
                (words.levels[period.level] ?? period.level)
              )}
            </dd>
            {period.cause?.quote && period.cause.lang && (
              <dd className="by">
                <InlineQuote text={period.cause.quote} lang={period.cause.lang} />
              </dd>
            )}
            {period.cause?.person && !period.cause.quote && <dd className="by">{period.cause.person}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Stances({ state, other }: { readonly state: string; readonly other: string }) {
  const m = useMessages();
  const dates = useDates();
  const name = usePartyName();
  const phrase = usePartyPhrase();
  const { data } = useList<Stance>(address("/api/stances", { party: state, limit: 200 }));
  const own = (data?.items ?? []).filter(({ holder }) => holder.state === state);
  const toward = own.filter(({ about }) => about.some((party) => party.state === other));
  const shown = [...toward, ...own.filter((one) => !toward.includes(one))].slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{m.relation.stances(name(state))}</h2>
      <dl>
        {shown.map((one) => (
          <div key={`${one.event}${one.stance}`}>
            <dt>{dates.days(one.when, m.words.undated)}</dt>
            <dd>
              <Link to={`/events/${one.event}`}>
                {m.relation.stance[one.stance] ?? one.stance}{" "}
                {one.about.map((party) => party.person ?? (phrase(party.state ?? party.org) || party.name)).join(", ")}
              </Link>
            </dd>
            <dd className="by">{m.counts.reports(one.witnesses.length)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function InOffice({ course }: { readonly course: Course }) {
  const m = useMessages();
  const dates = useDates();
  const name = usePartyName();
  const words = useWords();
  const last = course.span.latest;
  const rows = course.offices.flatMap(({ state, holders }) => {
    const holder = holders.at(-1);
    return holder ? [{ state, holder }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{`${m.relation.inOffice}${last ? `, ${dates.day(last.slice(0, 7))}` : ""}`}</h2>
      <dl>
        {rows.map(({ state, holder }) => (
          <div key={`${state}${holder.office}`}>
            <dt>{`${name(state)}, ${words.offices[holder.office] ?? holder.office.replaceAll("-", " ")}`}</dt>
            <dd>
              <Link to={address("/offices", { party: state, on: last?.length === 10 ? last : null })}>
                {holder.person}
              </Link>{" "}
              {holder.from && <span className="by">{m.words.since(dates.day(holder.from))}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Differences({ course }: { readonly course: Course }) {
  const m = useMessages();
  const differing = course.events.filter(({ event }) => event.differences.length > 0);
  if (differing.length === 0) return null;
  return (
    <section>
      <h2>{m.relation.differ}</h2>
      <dl>
        {differing
          .slice(-6)
          .reverse()
          .map(({ event }) => (
            <div key={event.id}>
              <dt>
                <When text={event.said?.when ?? event.when.edtf} />
              </dt>
              <dd>
                <Link to={`/events/${event.id}#differences`}>{event.said?.what}</Link>{" "}
                <span className="by">
                  {event.differences.map(({ field }) => m.event.fields[field] ?? field).join(", ")}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

export function Margin({ course }: { readonly course: Course }) {
  const [a, b] = course.pair;
  return (
    <aside className="sans">
      <Level course={course} />
      <Stances state={a} other={b} />
      <Stances state={b} other={a} />
      <InOffice course={course} />
      <Differences course={course} />
    </aside>
  );
}
