/** @module A field for a kind of event, found by the letters of its name in the reader's language, or of its code. */
import { useId, useState } from "react";
import { fold, useWords } from "./names.js";

/** A key of the words of kinds: "CONSULT", "CONSULT/visit", "SUPPORT:054". */
export interface Kind {
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string | null;
}

export function kindOf(key: string): Kind {
  const [head = "", cameo] = key.split(":");
  const [type = "", mode] = head.split("/");
  return { type, mode: mode ?? null, cameo: cameo ?? null };
}

/** The kind whose name begins with what was typed, else one with a word that does; the plainer key first. */
function kindLike(typed: string, kinds: Readonly<Record<string, string>>): string | null {
  const wanted = fold(typed);
  if (wanted === "") return null;
  const rank = (key: string, name: string): number => {
    const names = [fold(name), key.toLowerCase(), fold(labelOf(key, name))];
    if (names.includes(wanted)) return 3;
    return names.some((one) => one.startsWith(wanted)) ? 2 : fold(name).includes(` ${wanted}`) ? 1 : 0;
  };
  const [best] = Object.entries(kinds)
    .map(([key, name]) => ({ key, rank: rank(key, name) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.key.length - b.key.length);
  return best?.key ?? null;
}

const labelOf = (key: string, name: string): string => `${name} · ${key.toLowerCase()}`;

interface KindFieldProps {
  readonly label: string;
  readonly kind: string | null;
  readonly onChange: (key: string | null) => void;
}

export function KindField({ label, kind, onChange }: KindFieldProps) {
  const { kinds } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(kind === null ? "" : labelOf(kind, kinds[kind] ?? ""));
  const settle = (): void => {
    const key = kindLike(typed, kinds);
    onChange(key);
    if (key !== null) setTyped(labelOf(key, kinds[key] ?? ""));
  };
  return (
    <label>
      {label}
      <input
        type="text"
        list={id}
        value={typed}
        required
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(kindLike(event.target.value, kinds));
        }}
        onBlur={settle}
      />
      <datalist id={id}>
        {Object.entries(kinds).map(([key, name]) => (
          <option key={key} value={labelOf(key, name)} />
        ))}
      </datalist>
    </label>
  );
}
