/** @module What every form asks of who decides: why, and who; and what was wrong with it. */
import { signature } from "../api/decisions.js";
import type { Problem } from "../api/problem.js";
import { useMessages } from "../app/settings.js";

export function SignFields({ reasoned }: { readonly reasoned: boolean }) {
  const m = useMessages();
  return (
    <>
      <label>
        {m.review.reason}
        <input name="reason" type="text" required={reasoned} />
      </label>
      <label>
        {m.review.by}
        <input name="by" type="text" defaultValue={signature()} required />
      </label>
    </>
  );
}

export function Complaint({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <p className="warn" role="alert">
      {problem.title} {problem.remedy}
    </p>
  );
}
