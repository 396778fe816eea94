/** @module Long lists in parts: SQLite and PostgreSQL both bound how many values one statement may hold. */

const BOUND = 500;

export function chunks<T>(rows: readonly T[], size = BOUND): T[][] {
  const out: T[][] = [];
  for (let at = 0; at < rows.length; at += size) out.push(rows.slice(at, at + size));
  return out;
}
