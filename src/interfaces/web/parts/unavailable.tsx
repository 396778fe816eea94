/** @module Why nothing can be ruled here: an older version is looked at, or the desk is read-only. */
import { readOnly } from "../api/client.js";
import { asOf } from "../app/router.js";
import { useMessages } from "../app/settings.js";

export function Unavailable() {
  const m = useMessages();
  if (!readOnly()) return null;
  return <p className="warn sans">{asOf() === null ? m.review.unavailable : m.versions.fixed}</p>;
}
