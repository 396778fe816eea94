/** @module Reports are called by their titles; one without a title, by its id. */
import { address, useList } from "../api/client.js";
import type { Report } from "../api/types.js";

/** Ids that one question holds; more are asked in further ones by the screens that show them. */
const most = 200;

export function useReportTitles(ids: readonly string[]): (id: string) => string {
  const asked = [...new Set(ids)].sort().slice(0, most);
  const path = asked.length === 0 ? null : address("/api/reports", { ids: asked.join(","), limit: most });
  const titles = new Map(useList<Report>(path).data?.items.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
