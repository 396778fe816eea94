/** @module Review: one decision at a time; yes, no, later, undo. */
import { type ReactElement, useState } from "react";
import { address, readOnly, useList } from "../../api/client.js";
import { type DecisionNote, decide, type ReviewItem, sign, signature, undoDecision } from "../../api/decisions.js";
import type { Problem } from "../../api/problem.js";
import type { Event } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { KeyName } from "../../app/keys-bar.js";
import { Link, setQuery, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { definitions } from "../../messages/codebook.js";
import { remarkWords } from "../../messages/remarks.js";
import { DecideDialog, DecisionLine, type Wanted } from "../../parts/decide.js";
import { bestWitness, EventFoot } from "../../parts/event-words.js";
import { sideOf } from "../../parts/mark.js";
import { Quote } from "../../parts/quote.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { Tabs } from "../../parts/tabs.js";
import { useTitle } from "../../parts/title.js";
import { Unavailable } from "../../parts/unavailable.js";
import { Coders } from "./coders.js";

function Side({ event }: { readonly event: Event }) {
  return (
    <section className="witness">
      <p className="what">
        <Link to={`/events/${event.id}`}>{event.said?.what ?? event.id}</Link>
      </p>
      <p className="quiet sans">{[event.said?.when, ...(event.said?.standing ?? [])].join(" · ")}</p>
      {event.witnesses.slice(0, 3).map((witness) => (
        <Quote key={witness.report + witness.start} text={witness.quote} lang={witness.lang} side={sideOf(event)} />
      ))}
      <EventFoot event={event} />
    </section>
  );
}

function Case({ item }: { readonly item: ReviewItem }) {
  const m = useMessages();
  const language = useLanguage();
  const witness = bestWitness(item.event);
  return (
    <>
      <h2 className="question">{m.review.questions[item.question] ?? item.question}</h2>
      {item.other ? (
        <div className="witnesses">
          <Side event={item.event} />
          <Side event={item.other} />
        </div>
      ) : (
        <>
          {witness && <Quote text={witness.quote} lang={witness.lang} side={sideOf(item.event)} />}
          <p className="what">
            <Link to={`/events/${item.event.id}`}>{item.event.said?.what ?? item.event.id}</Link>{" "}
            <span className="quiet sans">
              {[item.event.said?.when, ...(item.event.said?.standing ?? [])].join(" · ")}
            </span>
          </p>
          <EventFoot event={item.event} />
        </>
      )}
      {item.remarks.map(({ code, message, report }) => (
        <p key={code + report} className="warn sans">
          {report}: {remarkWords({ code, message }, language)} <span className="quiet">{code}</span>
        </p>
      ))}
      <p className="codebook-line sans">
        <span className="sc">{[item.codebook.type, item.codebook.mode].filter(Boolean).join(" · ").toLowerCase()}</span>{" "}
        {definitions[language][item.codebook.type] ?? item.codebook.definition}
      </p>
    </>
  );
}

function Signature({ onSign }: { readonly onSign: () => void }) {
  const m = useMessages();
  return (
    <form
      className="filters sans"
      onSubmit={(event) => {
        event.preventDefault();
        sign(String(new FormData(event.currentTarget).get("by") ?? ""));
        onSign();
      }}
    >
      <label>
        {m.review.by}
        <input name="by" type="text" required defaultValue={signature()} />
      </label>
      <button type="submit" className="plain">
        {m.review.signIt}
      </button>
      <span className="quiet">{m.review.anonymous}</span>
    </form>
  );
}

const tabs = ["queue", "title"] as const;

/** The queue, or what two people who reviewed differ in. */
export function ReviewScreen() {
  const m = useMessages();
  const differing = useAddress().searchParams.get("tab") === "coders";
  const choose = (
    <Tabs
      label={m.review.title}
      tabs={tabs}
      chosen={differing ? "title" : "queue"}
      says={(one) => m.coders[one]}
      onChoose={(one) => setQuery({ tab: one === "queue" ? null : "coders" })}
    />
  );
  return differing ? <Differing tabs={choose} /> : <Queue tabs={choose} />;
}

function Differing({ tabs: choose }: { readonly tabs: ReactElement }) {
  const m = useMessages();
  const [by, setBy] = useState(signature());
  useTitle(m.coders.title);
  return (
    <>
      <div className="head">
        <h1>{m.review.title}</h1>
        {by === "" && !readOnly() && <Signature onSign={() => setBy(signature())} />}
        <Unavailable />
        {choose}
      </div>
      <Coders can={by !== "" && !readOnly()} />
    </>
  );
}

function Queue({ tabs: choose }: { readonly tabs: ReactElement }) {
  const m = useMessages();
  const language = useLanguage();
  const [by, setBy] = useState(signature());
  const queue = useList<ReviewItem>(address("/api/review", { limit: 50, words: language, by }));
  const made = useList<DecisionNote>("/api/decisions?limit=1000");
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [definition, setDefinition] = useState(true);
  useTitle(m.review.title);
  const items = queue.data?.items ?? [];
  const item = items.find(({ id }) => !skipped.includes(id)) ?? items[0];
  const last = made.data?.items.slice(-10).reverse() ?? [];

  const rule = async (answer: ReviewItem["no"]): Promise<void> => {
    if (!answer || !item) return;
    setProblem(null);
    try {
      await decide({ ...answer, reason: m.review.questions[item.question] ?? item.question, by });
    } catch (error) {
      setProblem(error as Problem);
    }
  };
  const correct = (): void => {
    if (!item) return;
    const { event } = item;
    setWanted({
      kind: "correct",
      event: event.id,
      title: m.review.correcting,
      fields: [
        { field: "factuality", says: m.event.fields.factuality ?? "", value: event.factuality },
        { field: "when", says: m.event.fields.when ?? "", value: event.when.edtf },
        { field: "type", says: m.event.fields.type ?? "", value: event.type },
        { field: "mode", says: m.event.fields.mode ?? "", value: event.mode ?? "" },
      ],
    });
  };
  const no = (): void => (item?.no ? void rule(item.no) : correct());
  const can = item !== undefined && by !== "" && !readOnly();
  useKeys([
    { key: "a", says: m.keys.accept, run: () => can && void rule(item.yes) },
    { key: "x", says: m.keys.reject, run: () => can && no() },
    { key: " ", says: m.keys.skip, run: () => item && setSkipped([...skipped, item.id]) },
    { key: "Backspace", says: m.keys.undo, run: () => last[0] && void undoDecision(last[0].id) },
    { key: "e", says: m.keys.edit, run: () => can && correct() },
    { key: "o", says: m.keys.codebook, run: () => setDefinition(!definition) },
  ]);
  return (
    <>
      <div className="head">
        <h1>{m.review.title}</h1>
        {queue.data && queue.data.count > 0 && <p className="meta sans">{m.review.waits(queue.data.count)}</p>}
        {by === "" && !readOnly() && <Signature onSign={() => setBy(signature())} />}
        <Unavailable />
        {choose}
      </div>
      <div className={`case${definition ? "" : " bare"}`}>
        {queue.problem && !queue.data && <Failed problem={queue.problem} />}
        {problem && <Failed problem={problem} />}
        {queue.loading && !queue.data && <Loading />}
        {queue.data && !item && (
          <Empty>
            {m.review.empty} {m.review.next}
          </Empty>
        )}
        {item && <Case item={item} />}
        {item && (
          <div className="answers sans">
            <button type="button" className="plain" disabled={!can} onClick={() => void rule(item.yes)}>
              <KeyName of="a" /> {m.keys.accept}
            </button>
            <button type="button" className="plain" disabled={!can} onClick={no}>
              <KeyName of="x" /> {m.keys.reject}
            </button>
            <button type="button" className="plain" onClick={() => setSkipped([...skipped, item.id])}>
              <b>␣</b> {m.keys.skip}
            </button>
            <button type="button" className="plain" disabled={!can} onClick={correct}>
              <KeyName of="e" /> {m.keys.edit}
            </button>
          </div>
        )}
      </div>
      <aside className="sans">
        <section>
          <h2>{m.review.last}</h2>
          <ul className="plain-list">
            {last.map((note) => (
              <DecisionLine key={note.id} note={note} />
            ))}
            {last.length === 0 && <li className="quiet">{m.words.none}</li>}
          </ul>
        </section>
      </aside>
      <DecideDialog wanted={wanted} onClose={() => setWanted(null)} />
    </>
  );
}
