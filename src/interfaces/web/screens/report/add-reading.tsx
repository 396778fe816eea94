/** @module Adding what was missed: the words, and what a person reads in them. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { factualities } from "#text";
import { readOnly } from "../../api/client.js";
import { decide, type MadeDecision, sign } from "../../api/decisions.js";
import type { Problem } from "../../api/problem.js";
import { useMessages } from "../../app/settings.js";
import { KindField, kindOf } from "../../parts/kind-field.js";
import { partiesIn, useParties, useWords } from "../../parts/names.js";
import { PartyList } from "../../parts/party-list.js";
import { Complaint, SignFields } from "../../parts/signing.js";
import { Unavailable } from "../../parts/unavailable.js";
import type { Place } from "./selection.js";

/** What was selected when the form was opened; without words, they are written into the form. */
export interface Missed {
  readonly place: Place | null;
  readonly words: string;
}

interface AddReadingProps {
  readonly report: string;
  readonly lang: string;
  readonly missed: Missed | null;
  readonly onClose: () => void;
  readonly onAdded: (made: MadeDecision) => void;
}

export function AddReading({ report, lang, missed, onClose, onAdded }: AddReadingProps) {
  const m = useMessages();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!missed) {
      box.current?.close();
      return;
    }
    box.current?.showModal();
    // What is known is not to be walked over again.
    if (missed.words) box.current?.querySelector("input")?.focus();
  }, [missed]);
  return (
    <dialog ref={box} className="sans" aria-label={m.report.add} onClose={onClose}>
      {missed && <Form report={report} lang={lang} missed={missed} onClose={onClose} onAdded={onAdded} />}
    </dialog>
  );
}

function Form({ report, lang, missed, onClose, onAdded }: AddReadingProps & { readonly missed: Missed }) {
  const m = useMessages();
  const words = useWords();
  const parties = useParties();
  const [quote, setQuote] = useState(missed.words);
  const [kind, setKind] = useState<string | null>(null);
  const [actors, setActors] = useState<readonly string[]>(() => partiesIn(missed.words, parties));
  const [recipients, setRecipients] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (kind === null) return;
    const form = new FormData(event.currentTarget);
    const given = (name: string): string => String(form.get(name) ?? "").trim();
    const { type, mode, cameo } = kindOf(kind);
    const { place } = missed;
    sign(given("by"));
    try {
      const made = await decide({
        kind: "add",
        report,
        ...(place && quote === missed.words ? place : { words: quote }),
        reading: {
          type,
          ...(mode ? { mode } : {}),
          ...(cameo ? { cameo } : {}),
          actors: actors.join(","),
          recipients: recipients.join(","),
          when: given("when"),
          factuality: given("factuality"),
          background: form.has("background"),
        },
        reason: given("reason"),
        by: given("by"),
      });
      onClose();
      onAdded(made);
    } catch (error) {
      setProblem(error as Problem);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <h2>{m.report.add}</h2>
      <Unavailable />
      <label>
        {m.report.addWords}
        <textarea
          lang={lang}
          rows={3}
          required
          value={quote}
          onChange={(event) => setQuote(event.target.value)}
          onBlur={() => actors.length === 0 && setActors(partiesIn(quote, parties))}
        />
      </label>
      <KindField label={m.report.addKind} kind={kind} onChange={setKind} />
      <PartyList label={m.event.who} codes={actors} onChange={setActors} />
      <PartyList label={m.event.whom} codes={recipients} onChange={setRecipients} />
      <p className="quiet">{m.report.addTogether}</p>
      <div className="row">
        <label>
          {m.report.addDay}
          <input name="when" type="text" placeholder="2018-02-06" spellCheck={false} />
        </label>
        <label>
          {m.event.fields.factuality}
          <select name="factuality" defaultValue="happened">
            {factualities.map((one) => (
              <option key={one} value={one}>
                {words.factuality[one] || m.codebook.happened}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="check">
        <input name="background" type="checkbox" /> {words.background}
      </label>
      <SignFields reasoned />
      <Complaint problem={problem} />
      <div className="row">
        <button type="submit" className="plain" disabled={readOnly() || kind === null || actors.length === 0}>
          {m.report.addIt}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {m.words.cancel}
        </button>
      </div>
    </form>
  );
}
