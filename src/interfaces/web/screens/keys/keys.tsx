/** @module All keys on one page, and the reader's own in their place; kept in this browser. */
import { type KeyboardEvent, useState } from "react";
import { allKeys } from "../../app/all-keys.js";
import { boundKey, hasOwnKeys, resetKeys, setKey, useShownKeys } from "../../app/keys.js";
import { useMessages } from "../../app/settings.js";
import { useTitle } from "../../parts/title.js";

/** A letter or sign; null for keys that say something to the browser. */
function signOf(event: KeyboardEvent): string | null {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  return modified || event.key.length !== 1 || event.key === " " ? null : event.key;
}

export function KeysScreen() {
  const m = useMessages();
  useShownKeys();
  const [setting, setSetting] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  useTitle(m.keys.own);
  const keys = allKeys(m);
  const press = (event: KeyboardEvent<HTMLButtonElement>, key: string): void => {
    if (setting !== key || event.key === "Tab") return;
    event.preventDefault();
    if (event.key === "Escape") setSetting(null);
    const chosen = signOf(event);
    if (chosen === null) return;
    const other = keys.find((one) => one.key !== key && boundKey(one.key) === chosen);
    setTaken(other ? m.keys.taken(chosen, other.says) : null);
    if (other) return;
    setKey(key, chosen);
    setSetting(null);
  };
  return (
    <>
      <div className="head">
        <h1>{m.keys.own}</h1>
        <p className="meta sans">{m.keys.ownSays}</p>
      </div>
      <div className="wide">
        {taken && (
          <p className="warn sans" role="alert">
            {taken}
          </p>
        )}
        <div className="scroll">
          <table className="rows sans">
            <thead>
              <tr>
                <th scope="col">{m.keys.key}</th>
                <th scope="col">{m.keys.does}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {keys.map(({ key, says }) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{boundKey(key)}</kbd>
                  </th>
                  <td>{says}</td>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-label={`${m.keys.change}: ${says}`}
                      onClick={() => {
                        setTaken(null);
                        setSetting(key);
                      }}
                      onBlur={() => setSetting(null)}
                      onKeyDown={(event) => press(event, key)}
                    >
                      {setting === key ? m.keys.pressNow : m.keys.change}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <button type="button" className="plain sans" disabled={!hasOwnKeys()} onClick={resetKeys}>
          {m.keys.reset}
        </button>
      </div>
    </>
  );
}
