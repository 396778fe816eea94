/** @module A brief on a relation, set to be read and printed: each sentence has its notes, each note its words. */
import { address, ofVersion, useOne } from "../../api/client.js";
import type { Brief } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { go, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { keyed } from "../../parts/keyed.js";
import { Quote } from "../../parts/quote.js";
import { Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";

type Sentence = Brief["sections"][number]["sentences"][number];
type Note = Brief["notes"][number];

function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  return (
    <li className={sentence.background ? "background" : undefined}>
      {sentence.text}
      {sentence.notes.length > 0 && (
        <sup className="sans">
          {sentence.notes.map((number) => (
            <a key={number} href={`#note-${number}`}>
              {number}
            </a>
          ))}
        </sup>
      )}
    </li>
  );
}

function NoteLine({ note }: { readonly note: Note }) {
  return (
    <li id={`note-${note.number}`} value={note.number}>
      {keyed(note.words).map(({ key, row: { source, quote, lang, place, url } }) => (
        <div key={key}>
          {quote && <Quote text={quote} lang={lang ?? ""} />}
          <span className="sans">
            {[source, place].filter(Boolean).join(", ")}
            {url && /^https?:\/\//.test(url) && (
              <>
                {" "}
                <a href={url} rel="noreferrer">
                  {url}
                </a>
              </>
            )}
          </span>
        </div>
      ))}
    </li>
  );
}

export function BriefScreen({ pair }: { readonly pair: string }) {
  const m = useMessages();
  const words = useLanguage();
  const { searchParams: query } = useAddress();
  const [from, to] = [query.get("from"), query.get("to")];
  const path = address(`/api/relations/${encodeURIComponent(pair)}/brief`, { words, from, to });
  const { data, problem } = useOne<Brief>(path);
  const back = address(`/relations/${encodeURIComponent(pair)}`, { from, to });
  useTitle(data?.item.title ?? m.keys.brief);
  useKeys([
    { key: "p", says: m.settings.print, run: () => window.print() },
    { key: "b", says: m.keys.back, run: () => go(back) },
  ]);
  if (!data) return problem ? <Failed problem={problem} /> : <Loading />;
  const { title, subtitle, sections, notes } = data.item;
  return (
    <article className="wide brief">
      <h1>{title}</h1>
      <p className="meta sans">{subtitle}</p>
      <p className="sans tools">
        <button type="button" className="plain" onClick={() => window.print()}>
          {m.settings.print}
        </button>{" "}
        <a href={ofVersion(`${path}&format=html`)} download>
          {m.words.downloadAs("HTML")}
        </a>
      </p>
      {sections.map(({ heading, sentences }, at) => (
        <section key={heading}>
          <h2>{`${at + 1} ${heading}`}</h2>
          <ul>
            {keyed(sentences).map(({ key, row }) => (
              <SentenceLine key={key} sentence={row} />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{m.brief.notes}</h2>
        <ol className="notes">
          {notes.map((note) => (
            <NoteLine key={note.number} note={note} />
          ))}
        </ol>
      </section>
    </article>
  );
}
