/** @module A relation: how things stand and the words for it, the course drawn, the chronicle, stances and offices. */
import { useCallback, useMemo } from "react";
import { address, useOne } from "../../api/client.js";
import type { Course } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { go, setQuery, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { Citation } from "../../parts/citation.js";
import { Entry } from "../../parts/entry.js";
import { bestWitness } from "../../parts/event-words.js";
import { languageName, usePairTitle, usePartyPhrase } from "../../parts/names.js";
import { InlineQuote } from "../../parts/quote.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { chapters, type Filter, filtered, governments, hidesMost, type Told } from "./chronicle.js";
import { CourseDrawing } from "./drawing.js";
import { Filters } from "./filters.js";
import { Margin } from "./margin.js";
import { YearTable } from "./table.js";

function StateLine({ course }: { readonly course: Course }) {
  const reason = course.events.find(({ event }) => event.id === course.reason)?.event;
  const witness = reason && bestWitness(reason);
  if (!reason?.said || !witness) return null;
  const { what, when, standing } = reason.said;
  return (
    <p className="state">
      {`${what} (${[when, ...standing].join(", ")}): `}
      <InlineQuote text={witness.quote} lang={witness.lang} />
    </p>
  );
}

function Meta({
  course,
  mark,
  codebook,
}: {
  readonly course: Course;
  readonly mark: string;
  readonly codebook: string;
}) {
  const m = useMessages();
  const reports = new Set(course.events.flatMap(({ event }) => event.witnesses.map(({ report }) => report)));
  const langs = new Set(course.events.flatMap(({ event }) => event.witnesses.map(({ lang }) => lang)));
  const { earliest, latest } = course.span;
  const years = earliest && latest ? m.relation.span(earliest.slice(0, 4), latest.slice(0, 4)) : null;
  const languages = [...langs].map((code) => languageName(code, m.locale)).join(", ");
  return (
    <p className="meta sans">
      {[
        m.counts.reports(reports.size),
        m.counts.events(course.events.length + course.omitted),
        years,
        languages,
        m.words.asOf(mark, codebook),
      ]
        .filter(Boolean)
        .join(" · ")}
    </p>
  );
}

function Chapters({
  course,
  told,
  chosen,
}: {
  readonly course: Course;
  readonly told: readonly Told[];
  readonly chosen: string | null;
}) {
  const m = useMessages();
  return (
    <>
      {chapters(told).map(({ year, events }) => (
        <section key={year ?? ""} aria-label={year ?? m.relation.undated}>
          <h2 className="sans">
            {year ?? m.relation.undated} <span>{year && governments(course, year).join(" · ")}</span>
          </h2>
          {events.map(({ event }) => (
            <Entry key={event.id} event={event} chosen={event.id === chosen} />
          ))}
        </section>
      ))}
    </>
  );
}

function Nothing({ a, b }: { readonly a: string; readonly b: string }) {
  const m = useMessages();
  const about = useOne<{ reports: number }>("/api/about");
  return (
    <Empty>
      {m.relation.empty(a, b)} {about.data && m.relation.emptyRead(about.data.item.reports)}
    </Empty>
  );
}

export function RelationScreen({ pair }: { readonly pair: string }) {
  const m = useMessages();
  const language = useLanguage();
  const phrase = usePartyPhrase();
  const pairTitle = usePairTitle();
  const { searchParams: query } = useAddress();
  const [from, to] = [query.get("from"), query.get("to")];
  const { data, problem } = useOne<Course>(address(`/api/relations/${pair}/course`, { words: language, from, to }));
  const course = data?.item;
  const [kind, standing, lang, history] = ["kind", "standing", "lang", "history"].map((one) => query.get(one));
  const filter: Filter = useMemo(
    () => ({ kind: kind ?? null, standing: standing ?? null, lang: lang ?? null, background: history !== "no" }),
    [kind, standing, lang, history],
  );
  const told = useMemo(() => filtered(course?.events ?? [], filter), [course, filter]);
  const chosen = query.get("event");
  const table = query.get("view") === "table";
  const showFilters = query.has("filter") || kind || standing || lang || history || from || to;

  const choose = useCallback((id: string) => {
    setQuery({ event: id });
    requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: "nearest" }));
  }, []);
  /** The chronicle goes down from the newest. */
  const walk = (step: number): void => {
    const order = chapters(told).flatMap(({ events }) => events.map(({ event }) => event.id));
    const at = chosen === null ? -1 : order.indexOf(chosen);
    const next = order[Math.max(0, Math.min(order.length - 1, at < 0 ? 0 : at + step))];
    if (next) choose(next);
  };
  const open = (hash = ""): void => {
    if (chosen) go(`/events/${chosen}${hash}`);
  };
  useKeys([
    { key: "ArrowDown", says: m.keys.events, run: () => walk(1) },
    { key: "ArrowUp", says: m.keys.events, run: () => walk(-1) },
    { key: "ArrowLeft", says: m.keys.events, run: () => walk(1) },
    { key: "ArrowRight", says: m.keys.events, run: () => walk(-1) },
    { key: "Enter", says: m.keys.open, run: () => open() },
    { key: "w", says: m.keys.why, run: () => open("#why") },
    { key: "d", says: m.keys.differences, run: () => open("#differences") },
    { key: "f", says: m.keys.filter, run: () => setQuery({ filter: query.has("filter") ? null : "open" }) },
    { key: "t", says: table ? m.keys.drawing : m.keys.table, run: () => setQuery({ view: table ? null : "table" }) },
    { key: "b", says: m.keys.brief, run: () => go(address(`/relations/${pair}/brief`, { from, to })) },
    { key: "c", says: m.keys.cite, run: () => document.getElementById("cite")?.scrollIntoView() },
  ]);

  const codes = course?.pair ?? pair.split("-");
  const [a, b] = [phrase(codes[0] ?? ""), phrase(codes[1] ?? "")];
  const title = pairTitle(codes[0] ?? "", codes[1] ?? "");
  useTitle(title);
  if (!course && problem) return <Failed problem={problem} />;
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        {course && <StateLine course={course} />}
        {course && data && <Meta course={course} mark={data.record_version} codebook={data.codebook_version} />}
        {showFilters && course && <Filters events={course.events} filter={filter} from={from} to={to} />}
        {problem && <Failed problem={problem} />}
      </div>
      {!course && <Loading />}
      {course && course.events.length === 0 && <Nothing a={a} b={b} />}
      {course && course.events.length > 0 && (
        <>
          <figure>
            {table ? (
              <YearTable pair={pair} />
            ) : (
              <CourseDrawing pair={pair} from={from} to={to} chosen={chosen} onChoose={choose} />
            )}
          </figure>
          <div className="chronicle">
            {told.length < course.events.length && (
              <p className="quiet sans">{m.relation.shown(told.length, course.events.length)}</p>
            )}
            {told.length === 0 && <HiddenBy events={course.events} filter={filter} />}
            <Chapters course={course} told={told} chosen={chosen} />
            {course.omitted > 0 && <p className="quiet sans">{m.relation.omitted(course.omitted)}</p>}
            <section id="cite">
              <h2 className="sans">{m.event.cite}</h2>
              <Citation path={address("/api/events", { a: codes[0], b: codes[1], from, to })} />
            </section>
          </div>
          <Margin course={course} />
        </>
      )}
    </>
  );
}

function HiddenBy({ events, filter }: { readonly events: readonly Told[]; readonly filter: Filter }) {
  const m = useMessages();
  const names = {
    kind: m.relation.kind,
    standing: m.relation.standing,
    lang: m.relation.language,
    background: m.relation.background,
  };
  const most = hidesMost(events, filter);
  return <Empty>{most ? m.relation.hidden(names[most]) : m.words.none}</Empty>;
}
