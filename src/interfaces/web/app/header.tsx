/** @module The head of every page: the name, the screens, the field to find. */
import { useWaiting } from "../parts/waiting.js";
import { Find } from "./find.js";
import { useKeys } from "./keys.js";
import { go, Link, useAddress } from "./router.js";
import { useMessages } from "./settings.js";

const screens = [
  ["desk", "/", "d"],
  ["relations", "/relations", "r"],
  ["reports", "/reports", "p"],
  ["offices", "/offices", "o"],
  ["review", "/review", "v"],
  ["ask", "/ask", "a"],
  ["codebook", "/codebook", "c"],
] as const;

/** Views of relations, reached from their page or by key. */
const views = [
  ["map", "/map", "m"],
  ["network", "/network", "n"],
] as const;

export function Header() {
  const m = useMessages();
  const { pathname } = useAddress();
  const waiting = useWaiting() ?? 0;
  useKeys([
    ...screens.map(([name, to, key]) => ({ key: `g ${key}`, says: m.nav[name], run: () => go(to), quiet: true })),
    ...views.map(([name, to, key]) => ({
      key: `g ${key}`,
      says: m.relations.views[name],
      run: () => go(to),
      quiet: true,
    })),
    { key: "g h", says: m.versions.title, run: () => go("/versions"), quiet: true },
  ]);
  const here = (to: string): boolean => (to === "/" ? pathname === "/" : pathname.startsWith(to));
  const event = ["/events/", "/map", "/network"].some((path) => pathname.startsWith(path));
  return (
    <header className="bar sans">
      <a className="skip" href="#main">
        {m.nav.skip}
      </a>
      <Link className="name" to="/">
        Chancery
      </Link>
      <nav aria-label={m.nav.main}>
        {screens.map(([name, to]) => (
          <Link key={name} to={to} aria-current={here(to) || (event && name === "relations") ? "page" : undefined}>
            {m.nav[name]}
            {name === "review" && waiting > 0 && <span className="warn"> {waiting}</span>}
          </Link>
        ))}
      </nav>
      <Find />
    </header>
  );
}
