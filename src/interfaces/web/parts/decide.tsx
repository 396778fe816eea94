/** @module A ruling asked of the reader: what, why, and by whom. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import { readOnly } from "../api/client.js";
import { type DecisionNote, decide, type NewDecision, sign, undoDecision } from "../api/decisions.js";
import type { Problem } from "../api/problem.js";
import { useMessages } from "../app/settings.js";
import { useDates } from "./dates.js";
import { Complaint, SignFields } from "./signing.js";
import { Unavailable } from "./unavailable.js";

/** What a ruling is about, before its reason and signature are given. */
export interface Wanted extends Omit<NewDecision, "reason" | "by" | "field" | "value"> {
  readonly title: string;
  /** Fields that may be corrected: the reader chooses one and gives its value. */
  readonly fields?: readonly { readonly field: string; readonly says: string; readonly value: string }[];
  /** The other event of a merge is asked for. */
  readonly asksOther?: boolean;
}

export function DecideDialog({ wanted, onClose }: { readonly wanted: Wanted | null; readonly onClose: () => void }) {
  const m = useMessages();
  const box = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [field, setField] = useState("");
  useEffect(() => {
    setProblem(null);
    setField(wanted?.fields?.[0]?.field ?? "");
    if (wanted) box.current?.showModal();
    else box.current?.close();
  }, [wanted]);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!wanted) return;
    const form = new FormData(event.currentTarget);
    const given = (name: string): string => String(form.get(name) ?? "").trim();
    const { kind, event: id, report } = wanted;
    sign(given("by"));
    try {
      await decide({
        kind,
        event: id,
        other: wanted.asksOther ? given("other") : (wanted.other ?? null),
        report: report ?? null,
        ...(wanted.fields ? { field, value: given("value") } : {}),
        reason: given("reason"),
        by: given("by"),
      });
      onClose();
    } catch (error) {
      setProblem(error as Problem);
    }
  };

  const current = wanted?.fields?.find((one) => one.field === field);
  return (
    <dialog ref={box} className="sans" aria-label={wanted?.title ?? m.review.title} onClose={onClose}>
      {wanted && (
        <form onSubmit={(event) => void submit(event)}>
          <h2>{wanted.title}</h2>
          <Unavailable />
          {wanted.fields && (
            <>
              <label>
                {m.event.field}
                <select value={field} onChange={(event) => setField(event.target.value)}>
                  {wanted.fields.map((one) => (
                    <option key={one.field} value={one.field}>
                      {one.says}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {m.event.value}
                <input key={field} name="value" type="text" defaultValue={current?.value ?? ""} />
              </label>
            </>
          )}
          {wanted.asksOther && (
            <label>
              {m.review.other}
              <input name="other" type="text" placeholder="e-7k2m9q" required />
            </label>
          )}
          <SignFields reasoned={wanted.kind !== "accept"} />
          <Complaint problem={problem} />
          <div className="row">
            <button type="submit" className="plain" disabled={readOnly()}>
              {m.review.decide}
            </button>
            <button type="button" className="plain" onClick={onClose}>
              {m.words.cancel}
            </button>
          </div>
        </form>
      )}
    </dialog>
  );
}

export function DecisionLine({ note }: { readonly note: DecisionNote }) {
  const m = useMessages();
  const dates = useDates();
  const value = typeof note.value === "string" ? note.value : null;
  return (
    <li>
      <b>{m.review.kinds[note.kind] ?? note.kind}</b>
      {note.field && ` ${m.event.fields[note.field] ?? note.field}${value ? ` → ${value}` : ""}`}
      {note.reason && ` – ${note.reason}`}{" "}
      <span className="quiet">
        {note.by}, {dates.edtf(note.at.slice(0, 10), "")}
      </span>{" "}
      {!readOnly() && (
        <button type="button" className="link" onClick={() => void undoDecision(note.id)}>
          {m.keys.undo}
        </button>
      )}
    </li>
  );
}
