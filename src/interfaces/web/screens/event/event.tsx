/** @module An event: one sentence, its codes, its witnesses side by side, where they differ, why, and who ruled on it. */
import { useEffect, useState } from "react";
import { address, useOne } from "../../api/client.js";
import type { DecisionNote } from "../../api/decisions.js";
import type { Event, Witness } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { go, Link, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { contextWord } from "../../messages/codebook.js";
import { useDates } from "../../parts/dates.js";
import { DecideDialog, DecisionLine, type Wanted } from "../../parts/decide.js";
import { Code } from "../../parts/event-words.js";
import { Mark, sideOf } from "../../parts/mark.js";
import { languageName, usePairTitle, usePartyName } from "../../parts/names.js";
import { Quote } from "../../parts/quote.js";
import { useReportTitles } from "../../parts/report-titles.js";
import { Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { Cite } from "./cite.js";
import { Differences } from "./differences.js";
import { Why } from "./why.js";

export function witnessAddress({ report, start, end }: Pick<Witness, "report" | "start" | "end">): string {
  return `/reports/${encodeURIComponent(report)}?at=${start}-${end}`;
}

function WitnessColumn({
  witness,
  number,
  event,
  title,
}: {
  readonly witness: Witness;
  readonly number: number;
  readonly event: Event;
  readonly title: string;
}) {
  const m = useMessages();
  const dates = useDates();
  const name = usePartyName();
  const { outlet, agency, kind, lang, published, attribution, independent } = witness;
  const who = attribution.map((one) => (one.unnamed ? m.words.unnamed : (one.person ?? one.name) || name(one.state)));
  return (
    <section className="witness">
      <h3 className="sans">
        <b>{number}</b>{" "}
        <Link to={witnessAddress(witness)}>
          <cite lang={lang}>{title}</cite>
        </Link>
        {kind !== "press" && <em className="kind">{m.words.kinds[kind]}</em>}
        <span>
          {[
            [outlet ?? m.words.unknownOutlet, agency].filter(Boolean).join(", "),
            languageName(lang, m.locale),
            dates.edtf(published, m.words.undated),
          ].join(" · ")}
        </span>
      </h3>
      <Quote text={witness.quote} lang={lang} side={sideOf(event)} />
      <p className="quiet sans">
        {who.length > 0 && `${m.words.saidBy(who.join(", "))} · `}
        {!independent && `${m.event.copies} · `}
        <span className="figure">{`[${witness.start}–${witness.end}]`}</span>
      </p>
    </section>
  );
}

function Facts({ event }: { readonly event: Event }) {
  const m = useMessages();
  const language = useLanguage();
  const name = usePartyName();
  const { said, when, where } = event;
  const basis = m.basis[when.basis] ?? when.basis;
  const country = where?.country ? name(where.country) : "";
  const place = where && [...new Set([where.name, country])].filter(Boolean).join(", ");
  const rows: readonly (readonly [string, string, string])[] = [
    [m.event.when, said?.when ?? when.edtf, basis],
    ...(place ? ([[m.event.where, place, where.geonames ? `GeoNames ${where.geonames}` : ""]] as const) : []),
    [m.event.who, said?.actors.join("; ") ?? "", ""],
    ...(event.recipients.length > 0 ? ([[m.event.whom, said?.recipients.join("; ") ?? "", ""]] as const) : []),
    [
      m.event.codes,
      [event.type, event.mode].filter(Boolean).join("/"),
      `CAMEO ${event.cameo} · ${m.codebook.quads[event.quad] ?? event.quad} · ${m.event.score} ${event.score}`,
    ],
    ...(event.contexts.length > 0
      ? ([[m.event.contexts, event.contexts.map((one) => contextWord(one, language)).join(", "), ""]] as const)
      : []),
  ];
  return (
    <dl className="facts sans">
      {rows.map(([label, value, beside]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} {beside && <span className="by">{beside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function History({ event }: { readonly event: Event }) {
  const m = useMessages();
  const notes = event.decisions as readonly DecisionNote[];
  const rules = [...new Set(event.witnesses.map(({ rule }) => rule))];
  return (
    <section id="history">
      <h2 className="sans">{m.event.history}</h2>
      <ul className="plain-list sans">
        {rules.map((rule) => (
          <li key={rule}>{m.event.readBy(rule)}</li>
        ))}
        {event.witnesses.length > 1 && <li>{m.event.joined(event.witnesses.length)}</li>}
        {notes.map((note) => (
          <DecisionLine key={note.id} note={note} />
        ))}
        {notes.length === 0 && <li className="quiet">{m.event.noDecisions}</li>}
      </ul>
    </section>
  );
}

interface Withdrawn {
  readonly withdrawn: true;
  readonly readings: readonly {
    readonly report: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly decisions: readonly DecisionNote[];
}

/** An event without a witness left is not gone: it says what became of it. */
function WithdrawnEvent({ id, event }: { readonly id: string; readonly event: Withdrawn }) {
  const m = useMessages();
  const titleOf = useReportTitles(event.readings.map(({ report }) => report));
  return (
    <div className="wide">
      <h1>{id}</h1>
      <p>{m.event.withdrawn}</p>
      {event.readings.map((one) => (
        <p key={one.report + one.start} className="sans">
          <Link to={witnessAddress(one)}>{titleOf(one.report)}</Link> {one.quote}
        </p>
      ))}
      <ul className="plain-list sans">
        {event.decisions.map((note) => (
          <DecisionLine key={note.id} note={note} />
        ))}
      </ul>
    </div>
  );
}

/** Scrolls to what the address names, once it is there. */
function useHash(ready: boolean): void {
  const { hash } = useAddress();
  useEffect(() => {
    if (ready && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [ready, hash]);
}

function correctable(event: Event, says: Readonly<Record<string, string>>) {
  const value = (field: string, text: string) => ({ field, says: says[field] ?? field, value: text });
  return [
    value("when", event.when.edtf),
    value("type", event.type),
    value("mode", event.mode ?? ""),
    value("factuality", event.factuality),
    value("where", event.where?.name ?? ""),
    value("background", String(event.background)),
  ];
}

export function EventScreen({ id }: { readonly id: string }) {
  const m = useMessages();
  const language = useLanguage();
  const { data, problem } = useOne<Event | Withdrawn>(address(`/api/events/${id}`, { words: language }));
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const item = data?.item;
  const event = item && !("withdrawn" in item) ? item : null;
  const what = event?.said?.what ?? id;
  useTitle(what);
  useHash(event !== null);
  const titleOf = useReportTitles(event?.witnesses.map(({ report }) => report) ?? []);
  const jump = (hash: string) => () => document.getElementById(hash)?.scrollIntoView();
  const last = event?.witnesses.at(-1);
  useKeys([
    ...(event?.witnesses.slice(0, 9) ?? []).map((witness, index) => ({
      key: String(index + 1),
      says: m.keys.witness,
      run: () => go(witnessAddress(witness)),
    })),
    { key: "w", says: m.keys.why, run: jump("why") },
    { key: "d", says: m.keys.differences, run: jump("differences") },
    { key: "h", says: m.keys.history, run: jump("history") },
    { key: "c", says: m.keys.cite, run: jump("cite") },
    { key: "x", says: m.keys.wrong, run: () => setWanted({ kind: "reject", event: id, title: m.review.rejecting }) },
    {
      key: "e",
      says: m.keys.edit,
      run: () =>
        event &&
        setWanted({
          kind: "correct",
          event: id,
          title: m.review.correcting,
          fields: correctable(event, m.event.fields),
        }),
    },
    {
      key: "m",
      says: m.keys.merge,
      run: () => setWanted({ kind: "merge", event: id, title: m.review.merging, asksOther: true }),
    },
    ...(last && event && event.witnesses.length > 1
      ? [
          {
            key: "s",
            says: m.keys.split,
            run: () =>
              setWanted({
                kind: "split",
                event: id,
                report: last.report,
                title: m.review.splitting(titleOf(last.report)),
              }),
          },
        ]
      : []),
  ]);
  if (problem && !item) return <Failed problem={problem} />;
  if (!item) return <Loading />;
  if (!event) return <WithdrawnEvent id={id} event={item as Withdrawn} />;
  const states = [...event.actors, ...event.recipients].flatMap(({ state }) => state ?? []);
  const pair = [...new Set(states)].sort();
  return (
    <>
      <div className="head">
        {pair.length > 1 && (
          <p className="sans crumb">
            <Link to={`/relations/${pair[0]}-${pair[1]}?event=${event.id}`}>
              <PairName a={pair[0] as string} b={pair[1] as string} />
            </Link>
          </p>
        )}
        <h1>{what}</h1>
        <p className="meta sans">
          <Mark event={event} /> <Code event={event} /> ·{" "}
          {[
            event.said?.when,
            ...(event.said?.standing ?? []),
            m.counts.reports(event.witnesses.length),
            m.counts.independent(event.independentWitnesses),
            event.id,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="wide">
        <Facts event={event} />
        <section id="witnesses">
          <h2 className="sans">{m.event.witnesses}</h2>
          <div className="witnesses">
            {event.witnesses.map((witness, index) => (
              <WitnessColumn
                key={`${witness.report}${witness.start}`}
                witness={witness}
                number={index + 1}
                event={event}
                title={titleOf(witness.report)}
              />
            ))}
          </div>
        </section>
        <Differences event={event} titleOf={titleOf} />
        <Why id={event.id} titleOf={titleOf} />
        <History event={event} />
        <Cite id={event.id} />
      </div>
      <DecideDialog wanted={wanted} onClose={() => setWanted(null)} />
    </>
  );
}

function PairName({ a, b }: { readonly a: string; readonly b: string }) {
  const title = usePairTitle();
  return <>{title(a, b)}</>;
}
