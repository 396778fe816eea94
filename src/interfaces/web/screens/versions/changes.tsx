/** @module Events that are not what they were: in which fields, and why. */
import { derivedFields } from "#text";
import type { Change } from "../../api/types.js";
import { Link } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { keyed } from "../../parts/keyed.js";

type Cause = Change["causes"][number];

function useValueText(): (value: unknown) => string {
  const m = useMessages();
  const text = (value: unknown): string => {
    if (value === null || value === undefined) return "–";
    if (typeof value === "boolean") return value ? m.words.yes : m.words.no;
    if (Array.isArray(value)) return value.map(text).join(", ") || "–";
    if (typeof value !== "object") return String(value);
    const { edtf, report, person, state, org, name, by } = value as Readonly<Record<string, string | null>>;
    return edtf ?? report ?? person ?? state ?? org ?? name ?? by ?? JSON.stringify(value);
  };
  return text;
}

function CauseWords({ cause }: { readonly cause: Cause }) {
  const m = useMessages();
  const { causes } = m.versions;
  if (cause.sort === "report")
    return (
      <>
        {causes.report[cause.what] ?? cause.what}{" "}
        <Link to={`/reports/${encodeURIComponent(cause.report)}`}>{cause.report}</Link>
      </>
    );
  if (cause.sort === "decision") {
    const kind = m.review.kinds[cause.kind] ?? cause.kind;
    return <>{cause.what === "made" ? causes.made(kind, cause.by, cause.reason) : causes.undone(kind, cause.by)}</>;
  }
  const { from, to, report } = cause;
  return <>{report === null ? causes.joined(from, to) : causes.read(from, to, report)}</>;
}

function ChangeEntry({ change }: { readonly change: Change }) {
  const m = useMessages();
  const text = useValueText();
  const { sort, id, other, fields, causes, event } = change;
  const told = fields.filter(({ field }) => !derivedFields.has(field));
  return (
    <article className="entry">
      <div className="day">
        <b>{m.versions.sorts[sort] ?? sort}</b>
        <span>{event.said?.when}</span>
      </div>
      <div>
        <p className="what">
          <Link to={`/events/${id}`}>{event.said?.what ?? id}</Link>{" "}
          <span className="quiet sans">
            {id}
            {other !== null && (sort === "split" ? ` ← ${other}` : ` → ${other}`)}
          </span>
        </p>
        <ul className="plain-list sans">
          {told.map(({ field, before, after }) => (
            <li key={field}>
              {m.event.fields[field] ?? m.versions.fields[field] ?? field}: {text(before)} → {text(after)}
            </li>
          ))}
          {keyed(causes).map(({ key, row }) => (
            <li key={key} className="quiet">
              <CauseWords cause={row} />
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <div className="chronicle">
      {changes.map((change) => (
        <ChangeEntry key={`${change.sort} ${change.id}`} change={change} />
      ))}
    </div>
  );
}
