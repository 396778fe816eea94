/** @module Ask and export: the query as a sentence, its rows, and the same query as files and code. */
import { useState } from "react";
import { address, ofVersion, useList, useOne } from "../../api/client.js";
import type { Event } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { asOf, Link, setQuery, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { Citation } from "../../parts/citation.js";
import { Copyable } from "../../parts/copy.js";
import { bestWitness, Code } from "../../parts/event-words.js";
import { Mark } from "../../parts/mark.js";
import { InlineQuote } from "../../parts/quote.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { Tabs } from "../../parts/tabs.js";
import { useTitle } from "../../parts/title.js";
import { When } from "../../parts/when.js";
import type { About } from "../desk/desk.js";
import { Sentence } from "./sentence.js";
import { apiPath, cli, curl, python, type Question, r } from "./snippets.js";

const names = ["a", "b", "type", "factuality", "from", "to", "search", "background"] as const;

function questionOf(query: URLSearchParams): Question {
  return Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name) as string]] : [])));
}

function Rows({ events }: { readonly events: readonly Event[] }) {
  const m = useMessages();
  return (
    <div className="scroll">
      <table className="rows events stacked">
        <thead className="sans">
          <tr>
            <th scope="col">{m.ask.when}</th>
            <th scope="col">{m.ask.kind}</th>
            <th scope="col">{m.ask.what}</th>
            <th scope="col">{m.ask.sources}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => {
            const witness = bestWitness(event);
            return (
              <tr key={event.id}>
                <td className="sans">
                  <When text={event.said?.when ?? event.when.edtf} />
                  {event.said?.standing.map((one) => (
                    <span key={one} className="by">
                      {one}
                    </span>
                  ))}
                </td>
                <td className="sans">
                  <Mark event={event} /> <Code event={event} />
                </td>
                <td>
                  <Link to={`/events/${event.id}`}>{event.said?.what}</Link>
                  {witness && <InlineQuote text={witness.quote} lang={witness.lang} />}
                </td>
                <td className="sans figure">{event.witnesses.length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Which word of the sentence empties it: the one without which most is found. */
function WhyEmpty({ question }: { readonly question: Question }) {
  const m = useMessages();
  const parts = Object.keys(question);
  return (
    <>
      <Empty>{m.ask.empty}</Empty>
      <ul className="plain-list sans">
        {parts.map((name) => (
          <Without key={name} question={question} name={name} />
        ))}
      </ul>
    </>
  );
}

function Without({ question, name }: { readonly question: Question; readonly name: string }) {
  const m = useMessages();
  const { [name]: value, ...rest } = question;
  const { data } = useList<Event>(address("/api/events", { ...rest, limit: 1 }));
  if (!data || data.count === 0) return null;
  return (
    <li>
      <button type="button" className="link" onClick={() => setQuery({ [name]: null })}>
        {m.ask.without(value ?? name, data.count)}
      </button>
    </li>
  );
}

const tabs = ["table", "csv", "parquet", "jsonl", "jsonld", "r", "python", "curl", "cli", "cite"] as const;
const files: ReadonlySet<string> = new Set(["csv", "parquet", "jsonl", "jsonld"]);
type Tab = (typeof tabs)[number];

interface TakenProps {
  readonly tab: Tab;
  readonly question: Question;
  readonly count: number;
}

function Taken({ tab, question, count }: TakenProps) {
  const m = useMessages();
  const record = useOne<About>("/api/about").data?.item.name ?? "record.chancery";
  if (files.has(tab))
    return (
      <p className="sans">
        <a href={ofVersion(apiPath(question, tab))} download>
          {m.ask.download(m.ask.tabs[tab], count)}
        </a>
      </p>
    );
  if (tab === "cite") return <Citation path={apiPath(question)} />;
  const asked = asOf() === null ? question : { ...question, "as-of": asOf() as string };
  const text: Readonly<Record<string, string>> = {
    r: r(location.origin, asked),
    python: python(location.origin, asked),
    curl: curl(location.origin, asked),
    cli: cli(record, asked),
  };
  return <Copyable text={text[tab] ?? ""} label={m.ask.tabs[tab]} />;
}

export function AskScreen() {
  const m = useMessages();
  const language = useLanguage();
  const { searchParams: query } = useAddress();
  const question = questionOf(query);
  const tab = (tabs.find((one) => one === query.get("tab")) ?? "table") as Tab;
  const [limit, setLimit] = useState(100);
  const { data, problem, loading } = useList<Event>(
    address("/api/events", { ...question, limit, words: language, order: "newest" }),
  );
  useTitle(m.ask.title);
  useKeys([
    { key: "f", says: m.keys.filter, run: () => document.querySelector<HTMLInputElement>(".sentence input")?.focus() },
    { key: "t", says: m.keys.table, run: () => setQuery({ tab: null }) },
    { key: "c", says: m.keys.cite, run: () => setQuery({ tab: "cite" }) },
  ]);
  return (
    <>
      <div className="head">
        <h1>{m.ask.title}</h1>
        <Sentence question={question} />
        {data && (
          <p className="meta sans">
            {m.counts.events(data.count)} · {m.ask.query(data.query_id, data.record_version)}
          </p>
        )}
        <Tabs
          label={m.ask.title}
          tabs={tabs}
          chosen={tab}
          says={(one) => m.ask.tabs[one]}
          onChoose={(one) => setQuery({ tab: one === "table" ? null : one })}
        />
      </div>
      <div className={`wide${loading && data ? " waiting" : ""}`}>
        {problem && <Failed problem={problem} />}
        {!data && !problem && <Loading />}
        {data?.count === 0 && <WhyEmpty question={question} />}
        {data && data.count > 0 && tab === "table" && (
          <>
            <Rows events={data.items} />
            {data.next && (
              <button type="button" className="plain sans" onClick={() => setLimit(Math.min(1000, limit + 200))}>
                {m.words.more}
              </button>
            )}
          </>
        )}
        {data && tab !== "table" && <Taken tab={tab} question={question} count={data.count} />}
      </div>
    </>
  );
}
