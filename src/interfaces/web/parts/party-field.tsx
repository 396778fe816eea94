/** @module A field for a state or organisation, by name in any language; the code goes into the address. */
import { useEffect, useId, useState } from "react";
import { useLanguage } from "../app/settings.js";
import { partiesLike, useParties, usePartyName } from "./names.js";

interface PartyFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly bare?: boolean;
  /** One of several that are gathered: what was typed goes once it is understood. */
  readonly gathers?: boolean;
}

export function PartyField({ label, value, onChange, bare, gathers }: PartyFieldProps) {
  const language = useLanguage();
  const parties = useParties();
  const name = usePartyName();
  const id = useId();
  const shown = name(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const settle = (text: string): void => {
    if (text.trim() === "") {
      onChange(null);
      return;
    }
    const [best] = partiesLike(text, parties, 1);
    if (best) onChange(best.code);
    if (gathers) setTyped(best ? "" : text);
    else setTyped(best ? (best.names[language] ?? best.code) : shown);
  };
  const field = (
    <>
      <input
        id={`${id}-field`}
        type="text"
        aria-label={bare ? label : undefined}
        placeholder={bare && !gathers ? label : undefined}
        list={id}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          // A name chosen from the list is whole: no need to leave the field.
          const whole = parties.find((one) => one.names[language] === event.target.value);
          if (!whole) return;
          onChange(whole.code);
          if (gathers) setTyped("");
        }}
        onBlur={(event) => settle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          if (gathers && typed.trim() !== "") event.preventDefault();
          settle(event.currentTarget.value);
        }}
      />
      <datalist id={id}>
        {parties
          .filter(({ events }) => events > 0)
          .map((one) => (
            <option key={one.code} value={one.names[language] ?? one.code} />
          ))}
      </datalist>
    </>
  );
  if (bare) return <span className="party-field">{field}</span>;
  return (
    <span className="party-field">
      <label htmlFor={`${id}-field`}>{label}</label> {field}
    </span>
  );
}
