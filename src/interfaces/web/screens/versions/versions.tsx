/** @module Frozen versions of the record: looked at, made, and what changed since, event by event, with its cause. */
import { type FormEvent, useState } from "react";
import { address, readOnly, useList, useOne } from "../../api/client.js";
import { freezeVersion } from "../../api/decisions.js";
import type { Problem } from "../../api/problem.js";
import type { Change, Diff, Version } from "../../api/types.js";
import { asOf, Link, lookAt, setQuery, useAddress } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { useDates } from "../../parts/dates.js";
import { Empty, Failed, Loading } from "../../parts/states.js";
import { useTitle } from "../../parts/title.js";
import { Changes } from "./changes.js";

function Freeze() {
  const m = useMessages();
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    setProblem(null);
    freezeVersion(String(new FormData(form).get("name") ?? "").trim()).then(
      () => form.reset(),
      (error: unknown) => setProblem(error as Problem),
    );
  };
  return (
    <form className="filters sans" onSubmit={submit}>
      <label>
        {m.versions.name}
        <input name="name" type="text" required placeholder="2026-11" spellCheck={false} />
      </label>
      <button type="submit" className="plain" disabled={readOnly()}>
        {m.versions.freeze}
      </button>
      {problem && (
        <span className="warn" role="alert">
          {problem.title} {problem.remedy}
        </span>
      )}
    </form>
  );
}

function Table({ versions }: { readonly versions: readonly Version[] }) {
  const m = useMessages();
  const dates = useDates();
  const looked = asOf();
  return (
    <div className="scroll">
      <table className="rows sans">
        <thead>
          <tr>
            <th scope="col">{m.versions.version}</th>
            <th scope="col">{m.versions.frozen}</th>
            <th scope="col">{m.versions.holds}</th>
            <th scope="col">{m.versions.rules}</th>
            <th scope="col">{m.versions.hash}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {versions.map(({ name, at, reports, events, decisions, coders, hash }) => (
            <tr key={name} aria-current={name === looked ? "true" : undefined}>
              <th scope="row">{name}</th>
              <td>{dates.edtf(at.slice(0, 10), "")}</td>
              <td>{[m.counts.reports(reports), m.counts.events(events), m.versions.rulings(decisions)].join(", ")}</td>
              <td className="by">{coders.join(", ")}</td>
              <td className="by">{hash.slice(0, 12)}</td>
              <td>
                <button type="button" className="link" onClick={() => lookAt(name === looked ? null : name)}>
                  {name === looked ? m.versions.toNow : m.versions.look}
                </button>{" "}
                <button type="button" className="link" onClick={() => setQuery({ since: name, until: null })}>
                  {m.versions.compare}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ComparedProps {
  readonly versions: readonly Version[];
  readonly since: string;
  readonly until: string | null;
}

function Compared({ versions, since, until }: ComparedProps) {
  const m = useMessages();
  const language = useLanguage();
  const { searchParams: query } = useAddress();
  const sort = query.get("sort");
  const [limit, setLimit] = useState(50);
  const path = `/api/versions/${encodeURIComponent(since)}`;
  const diff = useOne<Diff>(address(`${path}/diff`, { to: until }));
  const { data, problem } = useList<Change>(address(`${path}/changes`, { to: until, sort, words: language, limit }));
  const counts = Object.entries(diff.data?.item.counts ?? {});
  return (
    <section>
      <h2>{m.versions.since(since, until ?? m.versions.now)}</h2>
      <div className="filters sans">
        <label>
          {m.versions.until}
          <select value={until ?? ""} onChange={(event) => setQuery({ until: event.target.value || null })}>
            <option value="">{m.versions.now}</option>
            {versions
              .filter(({ name }) => name !== since)
              .map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <label>
          {m.versions.sort}
          <select value={sort ?? ""} onChange={(event) => setQuery({ sort: event.target.value || null })}>
            <option value="">{m.words.all}</option>
            {counts.map(([one, count]) => (
              <option key={one} value={one}>{`${m.versions.sorts[one] ?? one} (${count})`}</option>
            ))}
          </select>
        </label>
        {diff.data && <span className="quiet">{m.versions.kept(diff.data.item.kept)}</span>}
      </div>
      {problem && <Failed problem={problem} />}
      {!data && !problem && <Loading />}
      {data?.count === 0 && <Empty>{m.versions.same}</Empty>}
      {data && <Changes changes={data.items} />}
      {data?.next && (
        <button type="button" className="plain sans" onClick={() => setLimit(Math.min(1000, limit + 200))}>
          {m.words.more}
        </button>
      )}
    </section>
  );
}

export function VersionsScreen() {
  const m = useMessages();
  const { searchParams: query } = useAddress();
  const { data, problem } = useList<Version>("/api/versions?limit=1000");
  const since = query.get("since");
  useTitle(m.versions.title);
  return (
    <>
      <div className="head">
        <h1>{m.versions.title}</h1>
        <p className="meta sans">{m.versions.intro}</p>
        {!readOnly() && <Freeze />}
      </div>
      <div className="wide">
        {problem && <Failed problem={problem} />}
        {!data && !problem && <Loading />}
        {data?.count === 0 && <Empty>{m.versions.none}</Empty>}
        {data && data.count > 0 && <Table versions={data.items} />}
        {data && since && <Compared versions={data.items} since={since} until={query.get("until")} />}
      </div>
    </>
  );
}

/** Which version the page looks at, where it is not the record as it stands. */
export function VersionBanner() {
  const m = useMessages();
  const dates = useDates();
  const name = asOf();
  const { data } = useList<Version>(name === null ? null : "/api/versions?limit=1000");
  if (name === null) return null;
  const version = data?.items.find((one) => one.name === name);
  const day = version ? dates.edtf(version.at.slice(0, 10), "") : null;
  return (
    <p className="banner warn sans" role="status">
      {m.versions.banner(name, day ?? "…")}{" "}
      <button type="button" className="link" onClick={() => lookAt(null)}>
        {m.versions.toNow}
      </button>{" "}
      · <Link to={`/versions?since=${encodeURIComponent(name)}`}>{m.versions.compare}</Link>
    </p>
  );
}
