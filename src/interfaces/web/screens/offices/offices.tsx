/** @module Who held what, when, and positions taken; both of one state or of all. */
import { address, useList } from "../../api/client.js";
import type { Office, Stance } from "../../api/types.js";
import { useKeys } from "../../app/keys.js";
import { Link, setQuery, useAddress } from "../../app/router.js";
import { useMessages } from "../../app/settings.js";
import { useDates } from "../../parts/dates.js";
import { keyed } from "../../parts/keyed.js";
import { usePartyName, usePartyPhrase, useWords } from "../../parts/names.js";
import { PartyField } from "../../parts/party-field.js";
import { Quote } from "../../parts/quote.js";
import { useReportTitles } from "../../parts/report-titles.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { Tabs } from "../../parts/tabs.js";
import { useTitle } from "../../parts/title.js";
import { OfficeBars } from "./bars.js";

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function useOfficeName(): (office: Office) => string {
  const name = usePartyName();
  const words = useWords();
  return ({ state, org, office, accreditedTo }) =>
    [
      name(state ?? org),
      (words.offices[office] ?? office.replaceAll("-", " ")) + (accreditedTo ? `, ${name(accreditedTo)}` : ""),
    ].join(": ");
}

function Span({ office }: { readonly office: Office }) {
  const m = useMessages();
  const dates = useDates();
  const { from, to, heldOn, leftBy } = office;
  const parts = [
    from && m.words.since(dates.day(from)),
    to && m.words.until(dates.day(to)),
    !from && !to && (heldOn.earliest ?? heldOn.latest) && m.words.seen(dates.days(heldOn, "")),
    !to && leftBy && m.words.until(dates.day(leftBy)),
    office.acting && m.words.acting,
  ].filter(Boolean);
  return <>{parts.join(", ") || m.words.unknown}</>;
}

function OfficeTable({ offices }: { readonly offices: readonly Office[] }) {
  const m = useMessages();
  const officeName = useOfficeName();
  const titleOf = useReportTitles(
    offices.flatMap(({ witnesses }) => witnesses.slice(0, 3).map(({ report }) => report)),
  );
  return (
    <div className="scroll">
      <table className="rows sans">
        <thead>
          <tr>
            <th scope="col">{m.offices.office}</th>
            <th scope="col">{m.offices.holder}</th>
            <th scope="col">{m.offices.span}</th>
            <th scope="col">{m.offices.basis}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(offices).map(({ key, row: office }) => (
            <tr key={key}>
              <td>{officeName(office)}</td>
              <th scope="row">{office.person}</th>
              <td>
                <Span office={office} />
              </td>
              <td className="by">
                {office.witnesses.length === 0
                  ? `${m.offices.list}: ${office.basis}`
                  : office.witnesses.slice(0, 3).map(({ report, start, end }, at) => (
                      <span key={report + start}>
                        {at > 0 && ", "}
                        <Link to={`/reports/${encodeURIComponent(report)}?at=${start}-${end}`}>{titleOf(report)}</Link>
                      </span>
                    ))}
                {office.witnesses.length > 3 && " …"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Offices({ party, on }: { readonly party: string | null; readonly on: string | null }) {
  const m = useMessages();
  const officeName = useOfficeName();
  const { data, problem } = useList<Office>(address("/api/offices", { party, on, limit: party ? 1000 : 200 }));
  if (problem && !data) return <Failed problem={problem} />;
  if (!data) return <Loading />;
  if (data.count === 0) return <Empty>{m.offices.empty}</Empty>;
  return (
    <>
      {party && !on && <OfficeBars offices={data.items} on={on} name={officeName} label={m.offices.title} />}
      <OfficeTable offices={data.items} />
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Stances({ party }: { readonly party: string | null }) {
  const m = useMessages();
  const dates = useDates();
  const phrase = usePartyPhrase();
  const { data, problem } = useList<Stance & { readonly witnesses: readonly { readonly lang?: string }[] }>(
    address("/api/stances", { party, limit: 300 }),
  );
  if (problem && !data) return <Failed problem={problem} />;
  if (!data) return <Loading />;
  if (data.count === 0) return <Empty>{m.offices.emptyStances}</Empty>;
  return (
    <div className="stances">
      {keyed(data.items).map(({ key, row: one }) => (
        <article key={key} className={`entry ${one.stance === "rejects" ? "conf" : "coop"}`}>
          <div className="day">
            <b>{dates.days(one.when, m.words.undated)}</b>
          </div>
          <div>
            <p className="what">
              <Link to={`/events/${one.event}`}>
                {capital(
                  `${one.holder.person ?? (phrase(one.holder.state ?? one.holder.org) || one.holder.name)} ${
                    m.relation.stance[one.stance] ?? one.stance
                  } ${one.about.map((party) => party.person ?? (phrase(party.state ?? party.org) || party.name)).join(", ")}`,
                )}
              </Link>
            </p>
            {one.witnesses[0] && (
              <Quote
                text={one.witnesses[0].quote}
                lang={one.witnesses[0].lang ?? ""}
                side={one.stance === "rejects" ? "conf" : "coop"}
              />
            )}
            <footer>{m.counts.reports(one.witnesses.length)}</footer>
          </div>
        </article>
      ))}
    </div>
  );
}

export function OfficesScreen() {
  const m = useMessages();
  const { searchParams: query } = useAddress();
  const [party, on] = [query.get("party"), query.get("on")];
  const tab = query.get("tab") === "stances" ? "stances" : "offices";
  useTitle(m.offices.title);
  useKeys([
    ...(tab === "offices"
      ? [{ key: "d", says: m.keys.day, run: () => document.querySelector<HTMLInputElement>("#on-day")?.focus() }]
      : []),
    { key: "t", says: m.keys.tab, run: () => setQuery({ tab: tab === "stances" ? null : "stances" }) },
  ]);
  const tabs = ["offices", "stances"] as const;
  return (
    <>
      <div className="head">
        <h1>{m.offices.title}</h1>
        <div className="filters sans">
          <PartyField label={m.offices.state} value={party} onChange={(code) => setQuery({ party: code })} />
          {tab === "offices" && (
            <label>
              {m.offices.day}
              <input
                id="on-day"
                type="text"
                size={11}
                placeholder="2018-02-06"
                defaultValue={on ?? ""}
                key={on}
                onChange={(event) => {
                  if (event.target.value === "" || isDay(event.target.value)) setQuery({ on: event.target.value });
                }}
              />
            </label>
          )}
        </div>
        <Tabs
          label={m.offices.title}
          tabs={tabs}
          chosen={tab}
          says={(one) => m.offices[one]}
          onChoose={(one) => setQuery({ tab: one === "offices" ? null : one })}
        />
      </div>
      <div className="wide">{tab === "stances" ? <Stances party={party} /> : <Offices party={party} on={on} />}</div>
    </>
  );
}
