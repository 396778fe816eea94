/** @module Adding reports: dropped on any page, chosen, or pasted; one line a report as it is read. */
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { readOnly, refresh, write } from "../api/client.js";
import type { Problem } from "../api/problem.js";
import { remarkWords } from "../messages/remarks.js";
import { keyed } from "../parts/keyed.js";
import { Complaint } from "../parts/signing.js";
import { useKeys } from "./keys.js";
import { Link } from "./router.js";
import { useLanguage, useMessages } from "./settings.js";

interface Remark {
  readonly code: string;
  readonly message: string;
}

type Line =
  | {
      readonly id: string;
      readonly outcome: string;
      readonly events: number;
      readonly remarks: readonly Remark[];
      readonly setAside: readonly string[];
    }
  | { readonly fault: { readonly id: string | null; readonly code: string; readonly message: string } }
  | { readonly done: { readonly read: number; readonly faults: number } };

/** Lines as they come. @throws Problem */
async function* lines(response: Response): AsyncGenerator<Line> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const whole = `${rest}${part.value}`.split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line) as Line;
  }
}

function useReading() {
  const [read, setRead] = useState<readonly Line[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const send = useCallback(async (body: unknown) => {
    setBusy(true);
    setProblem(null);
    setRead([]);
    try {
      const response = await write("POST", "/api/reports", body);
      for await (const line of lines(response)) setRead((before) => [...before, line]);
    } catch (error) {
      setProblem(error as Problem);
    }
    setBusy(false);
    refresh();
  }, []);
  return { read, problem, busy, send };
}

function LineWords({ line }: { readonly line: Line }) {
  const m = useMessages();
  const language = useLanguage();
  if ("done" in line) return <li className="done">{m.add.done(line.done.read, line.done.faults)}</li>;
  if ("fault" in line)
    return (
      <li className="warn">
        {line.fault.message} <span className="quiet">{line.fault.code}</span>
      </li>
    );
  return (
    <li>
      <Link to={`/reports/${encodeURIComponent(line.id)}`}>{line.id}</Link>{" "}
      {line.outcome === "unchanged" ? m.add.unchanged : m.counts.events(line.events)}
      {line.remarks.map(({ code, message }) => (
        <p key={code + message} className="warn">
          {remarkWords({ code, message }, language)} <span className="quiet">{code}</span>
        </p>
      ))}
      {line.setAside
        .filter((words) => words.length > 40)
        .slice(0, 3)
        .map((words) => (
          <p key={words} className="quiet">
            {m.add.aside(words.length > 70 ? `${words.slice(0, 70).replace(/\s\S*$/, "")} …` : words)}
          </p>
        ))}
    </li>
  );
}

export function AddReports() {
  const m = useMessages();
  const box = useRef<HTMLDialogElement>(null);
  const [over, setOver] = useState(false);
  const { read, problem, busy, send } = useReading();
  const show = useCallback(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  const sendFiles = useCallback(
    (files: Iterable<File>) => {
      const form = new FormData();
      let any = false;
      for (const file of files) {
        form.append("files", file, file.name);
        any = true;
      }
      if (!any || readOnly()) return;
      show();
      void send(form);
    },
    [send, show],
  );
  useKeys([{ key: "n", says: m.keys.add, run: show, quiet: true }]);

  useEffect(() => {
    const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const hover = (event: DragEvent): void => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(false);
      sendFiles(event.dataTransfer?.files ?? []);
    };
    window.addEventListener("dragover", hover);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("chancery-add", show);
    return () => {
      window.removeEventListener("dragover", hover);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("chancery-add", show);
    };
  }, [sendFiles, show]);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = (name: string): string => String(new FormData(form).get(name) ?? "").trim();
    const text = field("text");
    if (text === "") return;
    const [outlet, published] = [field("outlet"), field("published")];
    void send({ reports: [{ text, ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) }] });
    form.reset();
  };

  return (
    <>
      <div className="drop" hidden={!over} aria-hidden="true">
        {m.add.here}
      </div>
      <dialog ref={box} className="add sans" aria-label={m.add.title}>
        <h2>{m.add.title}</h2>
        {readOnly() ? (
          <p>{m.add.readOnly}</p>
        ) : (
          <>
            <p>
              {m.add.drop} <span className="quiet">{m.add.kinds}</span>
            </p>
            <label className="choose">
              {m.add.choose}
              <input
                type="file"
                multiple
                accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.jsonl,.ndjson"
                onChange={(event) => sendFiles(event.target.files ?? [])}
              />
            </label>
            <form onSubmit={submit}>
              <label>
                {m.add.paste}
                <textarea name="text" rows={6} />
              </label>
              <div className="row">
                <label>
                  {m.add.outlet}
                  <input name="outlet" type="text" />
                </label>
                <label>
                  {m.add.day}
                  <input name="published" type="text" pattern="\d{4}-\d{2}-\d{2}" />
                </label>
              </div>
              <button type="submit" className="plain" disabled={busy}>
                {m.add.read}
              </button>
            </form>
          </>
        )}
        <Complaint problem={problem} />
        <ol className="reading" aria-live="polite">
          {keyed(read).map(({ key, row }) => (
            <LineWords key={key} line={row} />
          ))}
        </ol>
        {busy && <p className="quiet">{m.add.reading(read.length)}</p>}
        <button type="button" className="plain" onClick={() => box.current?.close()}>
          {m.words.close}
        </button>
      </dialog>
    </>
  );
}

/** Opens the dialog from wherever a screen offers it. */
export function openAdd(): void {
  window.dispatchEvent(new Event("chancery-add"));
}
