/** @module The filter of a chronicle; all of it stands in the address. */
import { setQuery } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { languageName, useWords } from "../../parts/names.js";
import { SpanFields } from "../../parts/span.js";
import type { Filter, Told } from "./chronicle.js";

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | null) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const m = useMessages();
  return (
    <label>
      {label}
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{m.words.all}</option>
        {options.map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FiltersProps {
  readonly events: readonly Told[];
  readonly filter: Filter;
  readonly from: string | null;
  readonly to: string | null;
}

export function Filters({ events, filter, from, to }: FiltersProps) {
  const m = useMessages();
  const words = useWords();
  const there = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const kinds = there(events.map(({ event }) => event.type));
  const standings = there(events.map(({ event }) => event.factuality));
  const langs = there(events.flatMap(({ event }) => event.witnesses.map(({ lang }) => lang)));
  return (
    <fieldset className="filters sans" aria-label={m.relation.filters}>
      <Choice
        label={m.relation.kind}
        value={filter.kind}
        options={kinds.map((type) => [type, `${words.kinds[type] ?? ""} ${type}`.trim()])}
        onChange={(kind) => setQuery({ kind })}
      />
      <Choice
        label={m.relation.standing}
        value={filter.standing}
        options={standings.map((one) => [one, words.factuality[one] || one])}
        onChange={(standing) => setQuery({ standing })}
      />
      <Choice
        label={m.relation.language}
        value={filter.lang}
        options={langs.map((code) => [code, languageName(code, m.locale)])}
        onChange={(lang) => setQuery({ lang })}
      />
      <SpanFields from={from} to={to} />
      <label>
        <input
          type="checkbox"
          checked={filter.background}
          onChange={(event) => setQuery({ history: event.target.checked ? null : "no" })}
        />{" "}
        {m.relation.background}
      </label>
      <button
        type="button"
        className="plain"
        onClick={() =>
          setQuery({ kind: null, standing: null, lang: null, from: null, to: null, history: null, filter: null })
        }
      >
        {m.relation.clear}
      </button>
    </fieldset>
  );
}
