/** @module The query as a sentence one can edit: each word of it is a field, and all of it stands in the address. */
import { factualities } from "#text";
import { useList } from "../../api/client.js";
import type { CodebookType } from "../../api/types.js";
import { setQuery } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { useWords } from "../../parts/names.js";
import { PartyField } from "../../parts/party-field.js";
import type { Question } from "./snippets.js";

interface DayProps {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: string | undefined;
}

function Day({ name, label, value }: DayProps) {
  return (
    <>
      {label}{" "}
      <input
        type="text"
        aria-label={label}
        size={10}
        placeholder="…"
        key={value}
        defaultValue={value ?? ""}
        onBlur={(event) => setQuery({ [name]: event.target.value.trim() })}
        onKeyDown={(event) => event.key === "Enter" && setQuery({ [name]: event.currentTarget.value.trim() })}
      />
    </>
  );
}

export function Sentence({ question }: { readonly question: Question }) {
  const m = useMessages();
  const words = useWords();
  const s = m.ask.sentence;
  const types = useList<CodebookType>("/api/codebook?limit=50").data?.items ?? [];
  return (
    <div className="sentence">
      {s.events}{" "}
      <PartyField bare label={s.anyone} value={question.a ?? null} onChange={(code) => setQuery({ a: code })} /> {s.and}{" "}
      <PartyField bare label={s.anyone} value={question.b ?? null} onChange={(code) => setQuery({ b: code })} />,{" "}
      {s.kind}{" "}
      <select
        aria-label={s.kind}
        value={question.type ?? ""}
        onChange={(event) => setQuery({ type: event.target.value })}
      >
        <option value="">{s.anyKind}</option>
        {types.map(({ type }) => (
          <option key={type} value={type}>
            {`${words.kinds[type] ?? type} (${type})`}
          </option>
        ))}
      </select>
      , {s.standing}{" "}
      <select
        aria-label={s.standing}
        value={question.factuality ?? ""}
        onChange={(event) => setQuery({ factuality: event.target.value })}
      >
        <option value="">{s.any}</option>
        {factualities.map((one) => (
          <option key={one} value={one}>
            {words.factuality[one] || m.codebook.happened}
          </option>
        ))}
      </select>
      , <Day name="from" label={s.from} value={question.from} /> <Day name="to" label={s.to} value={question.to} />,{" "}
      {s.words}{" "}
      <input
        type="text"
        aria-label={s.words}
        placeholder="…"
        size={14}
        key={question.search}
        defaultValue={question.search ?? ""}
        onBlur={(event) => setQuery({ search: event.target.value.trim() })}
        onKeyDown={(event) => event.key === "Enter" && setQuery({ search: event.currentTarget.value.trim() })}
      />
      ,{" "}
      <label>
        <input
          type="checkbox"
          checked={question.background !== "false"}
          onChange={(event) => setQuery({ background: event.target.checked ? null : "false" })}
        />{" "}
        {m.ask.history}
      </label>
    </div>
  );
}
