/** @module Several states or organisations, gathered one by one; each is taken away by its own button. */
import { useMessages } from "../app/settings.js";
import { usePartyName } from "./names.js";
import { PartyField } from "./party-field.js";

interface PartyListProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

export function PartyList({ label, codes, onChange }: PartyListProps) {
  const m = useMessages();
  const name = usePartyName();
  return (
    <fieldset className="party-list">
      <legend>{label}</legend>
      {codes.map((code) => (
        <button
          key={code}
          type="button"
          className="plain"
          aria-label={m.words.without(name(code))}
          onClick={() => onChange(codes.filter((one) => one !== code))}
        >
          {name(code)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <PartyField
        label={label}
        bare
        gathers
        value={null}
        onChange={(code) => {
          if (code !== null && !codes.includes(code)) onChange([...codes, code]);
        }}
      />
    </fieldset>
  );
}
