/** @module What a screen shows while it has no answer: awaited, failed, empty. */
import type { ReactNode } from "react";
import { refresh } from "../api/client.js";
import type { Problem } from "../api/problem.js";
import { useMessages } from "../app/settings.js";

export function Loading() {
  const m = useMessages();
  return (
    <p className="quiet sans loading" role="status">
      {m.words.loading}
    </p>
  );
}

/** Above what was last shown, which stands. */
export function Failed({ problem }: { readonly problem: Problem }) {
  const m = useMessages();
  return (
    <div className="failed sans" role="alert">
      <p>
        {problem.status === 0 ? m.problem.stopped : problem.title || m.problem.failed} {problem.remedy}
        {problem.code && <span className="quiet"> {problem.code}</span>}
      </p>
      <button type="button" className="plain" onClick={refresh}>
        {m.problem.again}
      </button>
    </div>
  );
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
