/** @module The reports of the record. */
import { useState } from "react";
import { address, useList, useOne } from "../../api/client.js";
import type { Report } from "../../api/types.js";
import { openAdd } from "../../app/add.js";
import { useKeys } from "../../app/keys.js";
import { Link, setQuery, useAddress } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { useDates } from "../../parts/dates.js";
import { languageName } from "../../parts/names.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import type { About } from "../desk/desk.js";
import { Choice } from "../relation/filters.js";

function Line({ report }: { readonly report: Report }) {
  const m = useMessages();
  const dates = useDates();
  return (
    <li>
      <Link to={`/reports/${encodeURIComponent(report.id)}`} lang={report.lang} className="report-title">
        {report.title ?? report.id}
      </Link>
      <p className="quiet sans">
        {[
          m.words.kinds[report.kind],
          [report.outlet ?? m.words.unknownOutlet, report.agency].filter(Boolean).join(", "),
          languageName(report.lang, m.locale),
          dates.days(report.published, m.words.undated),
          m.counts.events(report.events),
        ]
          .filter(Boolean)
          .join(" · ")}
        {report.remarks.length > 0 && <span className="warn"> · {m.counts.remarks(report.remarks.length)}</span>}
      </p>
    </li>
  );
}

export function ReportsScreen() {
  const m = useMessages();
  const { searchParams: query } = useAddress();
  const [search, lang] = [query.get("search"), query.get("lang")];
  const [limit, setLimit] = useState(100);
  const { data, problem } = useList<Report>(address("/api/reports", { search, lang, limit }));
  const about = useOne<About>("/api/about");
  useTitle(m.reports.title);
  useKeys([{ key: "a", says: m.keys.add, run: openAdd }]);
  return (
    <>
      <div className="head">
        <h1>{m.reports.title}</h1>
        <div className="filters sans">
          <label>
            {m.reports.search}
            <input
              type="search"
              defaultValue={search ?? ""}
              key={search}
              onBlur={(event) => setQuery({ search: event.target.value })}
              onKeyDown={(event) => event.key === "Enter" && setQuery({ search: event.currentTarget.value })}
            />
          </label>
          <Choice
            label={m.reports.language}
            value={lang}
            options={(about.data?.item.languages ?? []).flatMap(({ value }) =>
              value ? [[value, languageName(value, m.locale)] as const] : [],
            )}
            onChange={(value) => setQuery({ lang: value })}
          />
          <button type="button" className="plain" onClick={openAdd}>
            {m.add.button}
          </button>
          {data && <span className="quiet">{m.counts.reports(data.count)}</span>}
        </div>
      </div>
      <div className="wide">
        {problem && <Failed problem={problem} />}
        {!data && !problem && <Loading />}
        {data?.count === 0 && <Empty>{m.reports.empty}</Empty>}
        <ul className="reports two">
          {data?.items.map((report) => (
            <Line key={report.id} report={report} />
          ))}
        </ul>
        {data?.next && (
          <button type="button" className="plain sans" onClick={() => setLimit(Math.min(1000, limit + 200))}>
            {m.words.more}
          </button>
        )}
      </div>
    </>
  );
}
