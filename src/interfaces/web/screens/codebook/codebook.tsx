/** @module The codebook: every kind of event, its modes, and one example of this record; the standings. */
import { useList } from "../../api/client.js";
import type { CodebookType } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { go, Link } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { definitions } from "../../messages/codebook.js";
import { Mark } from "../../parts/mark.js";
import { useWords } from "../../parts/names.js";
import { Quote } from "../../parts/quote.js";
import { Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";

function Kind({ kind }: { readonly kind: CodebookType }) {
  const m = useMessages();
  const words = useWords();
  const language = useLanguage();
  const side = kind.quad.endsWith("cooperation") ? "coop" : "conf";
  const modes = Object.keys(kind.modes);
  return (
    <article className={`entry ${side}`} id={kind.type}>
      <div className="day">
        <b>
          <Mark event={{ ...kind, quad: kind.quad as "verbal-conflict", factuality: "happened", background: false }} />{" "}
          <span className={`sc ${side}`}>{kind.type.toLowerCase()}</span>
        </b>
        <span>{words.kinds[kind.type]}</span>
        <span>{`CAMEO ${kind.cameo}`}</span>
        <span>{`${m.codebook.score} ${String(kind.score).replace("-", "\u2212")}`}</span>
      </div>
      <div>
        <p className="what">{definitions[language][kind.type] ?? kind.definition}</p>
        {modes.length > 0 && (
          <p className="quiet sans">
            {m.codebook.modes}: {modes.map((mode) => words.kinds[`${kind.type}/${mode}`] ?? mode).join(", ")}
          </p>
        )}
        {kind.example ? (
          <>
            <Quote text={kind.example.quote} lang={kind.example.lang} side={side} />
            <footer>
              <Link to={`/events/${kind.example.event}`}>{m.codebook.example}</Link> ·{" "}
              <Link to={`/ask?type=${kind.type}`}>{m.counts.events(kind.events)}</Link>
            </footer>
          </>
        ) : (
          <footer>{m.codebook.noExample}</footer>
        )}
      </div>
    </article>
  );
}

export function CodebookScreen() {
  const m = useMessages();
  const words = useWords();
  const { data, problem } = useList<CodebookType>("/api/codebook?limit=50");
  useTitle(m.codebook.title);
  useKeys([{ key: "t", says: m.ask.title, run: () => go("/ask") }]);
  return (
    <>
      <div className="head">
        <h1>{m.codebook.title}</h1>
        <p className="state">{m.codebook.intro}</p>
        {data && <p className="meta sans">{m.words.asOf(data.record_version, data.codebook_version)}</p>}
      </div>
      <div>
        {problem && <Failed problem={problem} />}
        {!data && !problem && <Loading />}
        {Object.entries(m.codebook.quads).map(([quad, says]) => (
          <section key={quad}>
            <h2 className="sans">{says}</h2>
            {data?.items
              .filter((kind) => kind.quad === quad)
              .map((kind) => (
                <Kind key={kind.type} kind={kind} />
              ))}
          </section>
        ))}
      </div>
      <aside className="sans">
        <section>
          <h2>{m.codebook.standings}</h2>
          <dl>
            {Object.entries(m.codebook.standingSays).map(([standing, says]) => (
              <div key={standing}>
                <dt>{words.factuality[standing] || m.codebook.happened}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      </aside>
    </>
  );
}
