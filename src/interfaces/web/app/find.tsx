/** @module The one field to find anything: a state, two states, words. */
import { useId, useRef, useState } from "react";
import { partiesLike, useParties } from "../parts/names.js";
import { useKeys } from "./keys.js";
import { go } from "./router.js";
import { useLanguage, useMessages } from "./settings.js";

interface Choice {
  readonly says: string;
  readonly to: string;
}

/** Two names in one line: at every space, and at what stands between names ("and", "–", ","). */
function splits(typed: string, and: string): (readonly [string, string])[] {
  const plain = typed
    .replace(new RegExp(`\\s+(${and}|and|et|y|e|/|-|–|,)\\s+`, "iu"), " | ")
    .replace(/\s*[,;]\s*/, " | ");
  if (plain.includes(" | ")) {
    const [a = "", b = ""] = plain.split(" | ");
    return b ? [[a, b]] : [];
  }
  const words = plain.trim().split(/\s+/);
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")] as const);
}

function useChoices(typed: string): Choice[] {
  const m = useMessages();
  const language = useLanguage();
  const parties = useParties();
  const words = typed.trim();
  if (words === "") return [];
  const name = (one: (typeof parties)[number]): string => one.names[language] ?? one.code;
  const pairs = splits(words, m.words.and).flatMap(([a, b]) => {
    const [x] = partiesLike(a, parties, 1);
    const [y] = partiesLike(b, parties, 1);
    if (!x || !y || x === y) return [];
    const [first, second] = [x, y].sort((p, q) => (p.code < q.code ? -1 : 1)) as [typeof x, typeof y];
    return [{ says: m.find.relation(name(x), name(y)), to: `/relations/${first.code}-${second.code}` }];
  });
  const single = partiesLike(words, parties, 4).map((one) => ({
    says: m.find.party(name(one)),
    to: `/relations?party=${one.code}`,
  }));
  return [
    ...pairs.slice(0, 2),
    ...single,
    { says: m.find.reports(words), to: `/reports?search=${encodeURIComponent(words)}` },
    { says: m.find.events(words), to: `/ask?search=${encodeURIComponent(words)}` },
  ];
}

export function Find() {
  const m = useMessages();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const choices = useChoices(typed);
  useKeys([{ key: "/", says: m.keys.find, run: () => field.current?.focus(), quiet: true }]);

  const choose = (choice: Choice | undefined): void => {
    if (!choice) return;
    setTyped("");
    setOpen(false);
    field.current?.blur();
    go(choice.to);
  };
  const shown = open && choices.length > 0;
  return (
    <search className="find">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={m.find.label}
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={m.find.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setAt((at + 1) % Math.max(1, choices.length));
          else if (event.key === "ArrowUp") setAt((at - 1 + choices.length) % Math.max(1, choices.length));
          else if (event.key === "Enter") choose(choices[at]);
          else if (event.key === "Escape") event.currentTarget.blur();
          else return;
          event.preventDefault();
        }}
      />
      <kbd>/</kbd>
      <div id={list} role="listbox" aria-label={m.find.label} hidden={!shown}>
        {choices.map((choice, index) => (
          <div
            key={choice.to}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
            onKeyDown={() => {}}
          >
            {choice.says}
          </div>
        ))}
      </div>
    </search>
  );
}
