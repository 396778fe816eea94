/** @module The three views of relations: as a list, on the map, as a network. */
import { Link, useAddress } from "../app/router.js";
import { useMessages } from "../app/settings.js";

const views = ["relations", "map", "network"] as const;

export function RelationViews({ party }: { readonly party: string | null }) {
  const m = useMessages();
  const { pathname } = useAddress();
  return (
    <nav className="tabs sans" aria-label={m.relations.title}>
      {views.map((view) => (
        <Link
          key={view}
          to={`/${view}${party ? `?party=${party}` : ""}`}
          aria-current={pathname === `/${view}` ? "page" : undefined}
        >
          {m.relations.views[view]}
        </Link>
      ))}
    </nav>
  );
}
