/** @module The reader: a report as published, with what was read out of it in the margin, in the order of the text. */
import { useEffect, useMemo, useRef, useState } from "react";
import { address, useList, useOne } from "../../api/client.js";
import type { Event, FullReport, WhyWitness } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { KeyName } from "../../app/keys-bar.js";
import { go, Link, setQuery, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { remarkWords } from "../../messages/remarks.js";
import { useDates } from "../../parts/dates.js";
import { DecideDialog, type Wanted } from "../../parts/decide.js";
import { languageName, usePartyName, useWords } from "../../parts/names.js";
import { useReportTitles } from "../../parts/report-titles.js";
import { Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { WhyTable } from "../event/why.js";
import { AddReading, type Missed } from "./add-reading.js";
import { type Note, notesOf, type Paragraph, paragraphsOf } from "./segments.js";
import { selectedPlace } from "./selection.js";

function Head({ report }: { readonly report: FullReport }) {
  const m = useMessages();
  const dates = useDates();
  const name = usePartyName();
  const { published, dateline } = report;
  const basis = m.basis[published.basis] ?? published.basis;
  const titleOf = useReportTitles(report.publishedFrom ? [report.publishedFrom] : []);
  const lent = report.publishedFrom ? `, ${m.report.lent(titleOf(report.publishedFrom))}` : "";
  const place = dateline && [dateline.place, dateline.country && name(dateline.country)].filter(Boolean).join(", ");
  return (
    <div className="head">
      <h1 lang={report.lang}>{report.title ?? report.id}</h1>
      <p className="meta sans">
        {[
          m.words.kinds[report.kind],
          [report.outlet ?? m.words.unknownOutlet, report.agency].filter(Boolean).join(", "),
          languageName(report.lang, m.locale),
          place,
          `${m.report.published.toLowerCase()} ${dates.days(published, m.words.undated)} (${basis}${lent})`,
          report.title === null ? null : report.id,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {!report.whole && (
        <p className="warn sans" role="alert">
          {m.report.notWhole}
        </p>
      )}
    </div>
  );
}

/** The title stands above: told again as the first line, it is left out, unless something was read in it. */
function isHeading({ segments }: Paragraph, { title }: FullReport): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  return (
    title !== null &&
    segments.every(({ notes }) => notes.length === 0) &&
    plain(segments.map(({ text }) => text).join("")).replace(/^#+ /, "") === plain(title)
  );
}

interface TextProps {
  readonly report: FullReport;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly chosen: Note | null;
  readonly onChoose: (id: string) => void;
}

function Text({ report, paragraphs, notes, chosen, onChoose }: TextProps) {
  const m = useMessages();
  return (
    <div className="reader" lang={report.lang}>
      {paragraphs
        .filter((one) => !isHeading(one, report))
        .map((paragraph) =>
          paragraph.aside !== null ? (
            <details key={paragraph.start} className="aside-part">
              <summary className="sans">
                <span
                  lang={m.locale}
                >{`${m.report.setAside}: ${m.report.aside[paragraph.aside] ?? paragraph.aside}`}</span>
              </summary>
              <p>{paragraph.segments.map(({ text }) => text).join("")}</p>
            </details>
          ) : (
            <p key={paragraph.start}>
              {paragraph.segments.map((segment) => {
                const events = segment.notes.filter((id) => notes.find((note) => note.id === id)?.type);
                const own = chosen !== null && segment.notes.includes(chosen.id);
                const first = events[0] ?? segment.notes[0];
                if (!first)
                  return (
                    <span key={segment.start} data-start={segment.start}>
                      {segment.text}
                    </span>
                  );
                return (
                  <mark
                    key={segment.start}
                    className={`${own ? "chosen" : ""} ${events.length > 0 ? "event" : "said"}`}
                    data-start={segment.start}
                    data-notes={segment.notes.join(" ")}
                    onClick={() => onChoose(first)}
                    onKeyDown={() => {}}
                  >
                    {segment.text}
                  </mark>
                );
              })}
            </p>
          ),
        )}
    </div>
  );
}

interface MarginProps {
  readonly report: FullReport;
  readonly notes: readonly Note[];
  readonly chosen: Note | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}

function MarginNotes({ report, notes, chosen, onChoose, onAdd }: MarginProps) {
  const m = useMessages();
  const language = useLanguage();
  const words = useWords();
  const told = useList<Event>(address("/api/events", { report: report.id, words: language, limit: 1000 })).data;
  const lines = new Map(told?.items.map(({ id, said }) => [id, said]));
  return (
    <aside className="sans">
      <section>
        <h2>{m.report.readings}</h2>
        {notes.length === 0 && <p className="quiet">{m.report.nothing}</p>}
        <ol className="notes">
          {notes.map((note) => (
            <li key={note.id} id={`note-${note.id}`} className={note.id === chosen?.id ? "chosen" : ""}>
              <button
                type="button"
                aria-pressed={note.id === chosen?.id}
                onClick={() => onChoose(note.id)}
                onMouseEnter={() => onChoose(note.id)}
              >
                {note.type ? (
                  <>
                    {lines.get(note.event ?? "")?.what ?? words.kinds[note.type] ?? ""}{" "}
                    <span className="sc">{note.code}</span>
                  </>
                ) : (
                  m.report.said(note.speaker ?? m.words.unnamed)
                )}
              </button>
              {note.added && <span className="quiet">{m.report.added}</span>}
              {note.rejected && <span className="quiet">{m.report.rejected}</span>}
              {note.event && note.id === chosen?.id && (
                <span className="note-foot">
                  {[lines.get(note.event)?.when, ...(lines.get(note.event)?.standing ?? [])]
                    .filter(Boolean)
                    .join(" · ")}{" "}
                  <Link to={`/events/${note.event}`}>{m.report.toEvent}</Link>
                </span>
              )}
            </li>
          ))}
        </ol>
        {/* Pressing it would let the selection go before it is looked at. */}
        <button type="button" className="plain" onMouseDown={(event) => event.preventDefault()} onClick={onAdd}>
          <KeyName of="+" /> {m.report.add}
        </button>
      </section>
      {report.remarks.length > 0 && (
        <section>
          <h2>{m.report.doubts}</h2>
          {report.remarks.map(({ code, message }) => (
            <p key={code + message} className="warn">
              {remarkWords({ code, message }, language)} <span className="quiet">{code}</span>
            </p>
          ))}
        </section>
      )}
    </aside>
  );
}

function WhyHere({ note, report }: { readonly note: Note; readonly report: string }) {
  const { data } = useList<WhyWitness>(
    note.event ? `/api/events/${note.event}/why?report=${encodeURIComponent(report)}` : null,
  );
  const why = data?.items.find(({ start }) => start === note.start) ?? data?.items[0];
  return why ? <WhyTable why={why} /> : null;
}

/** The note that the address points at: "?at=333-431". */
function noteAt(notes: readonly Note[], at: string | null): Note | null {
  const [start, end] = (at ?? "").split("-").map(Number);
  return notes.find((note) => note.start === start && note.end === end) ?? null;
}

export function ReportScreen({ id }: { readonly id: string }) {
  const m = useMessages();
  const { searchParams: query } = useAddress();
  const { data, problem } = useOne<FullReport>(`/api/reports/${encodeURIComponent(id)}`);
  const report = data?.item;
  const notes = useMemo(() => (report ? notesOf(report) : []), [report]);
  const paragraphs = useMemo(() => (report ? paragraphsOf(report, notes) : []), [report, notes]);
  const chosen = noteAt(notes, query.get("at"));
  const why = query.has("why");
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [missed, setMissed] = useState<Missed | null>(null);
  const arrived = useRef(false);
  useTitle(report?.title ?? id);

  const choose = (note: string): void => {
    const found = notes.find((one) => one.id === note);
    if (found) setQuery({ at: `${found.start}-${found.end}` });
  };
  const show = (): void => {
    requestAnimationFrame(() => document.querySelector("mark.chosen")?.scrollIntoView({ block: "center" }));
  };
  const walk = (step: number): void => {
    const at = chosen ? notes.indexOf(chosen) : step > 0 ? -1 : notes.length;
    const next = notes[Math.max(0, Math.min(notes.length - 1, at + step))];
    if (next) choose(next.id);
    show();
  };
  useEffect(() => {
    if (!arrived.current && chosen) document.querySelector("mark.chosen")?.scrollIntoView({ block: "center" });
    if (report) arrived.current = true;
  });
  const add = (): void => {
    const place = selectedPlace(document.querySelector(".reader"), document.getSelection());
    const words = place && report ? Array.from(report.text).slice(place.start, place.end).join("") : "";
    setMissed({ place, words: words.trim() });
  };
  useKeys([
    { key: "+", says: m.keys.addMissed, run: add },
    { key: "j", says: `${m.keys.next}, ${m.keys.previous}`, run: () => walk(1) },
    { key: "k", says: `${m.keys.next}, ${m.keys.previous}`, run: () => walk(-1) },
    { key: "w", says: m.keys.why, run: () => setQuery({ why: why ? null : "1" }) },
    { key: "Enter", says: m.keys.open, run: () => chosen?.event && go(`/events/${chosen.event}`) },
    {
      key: "x",
      says: m.keys.wrong,
      run: () =>
        chosen?.event && setWanted({ kind: "reject", event: chosen.event, report: id, title: m.review.rejecting }),
    },
  ]);
  if (problem && !report) return <Failed problem={problem} />;
  if (!report) return <Loading />;
  return (
    <>
      <Head report={report} />
      <div>
        <Text report={report} paragraphs={paragraphs} notes={notes} chosen={chosen} onChoose={choose} />
        {why && chosen && <WhyHere note={chosen} report={id} />}
      </div>
      <MarginNotes report={report} notes={notes} chosen={chosen} onChoose={choose} onAdd={add} />
      <DecideDialog wanted={wanted} onClose={() => setWanted(null)} />
      <AddReading
        report={id}
        lang={report.lang}
        missed={missed}
        onClose={() => setMissed(null)}
        onAdded={({ targets: [target] }) => target && setQuery({ at: `${target.start}-${target.end}` })}
      />
    </>
  );
}
