/** @module The frame of every screen, and which screen an address names. */
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import { Loading } from "../parts/states.js";
import { DeskScreen } from "../screens/desk/desk.js";
import { RelationsScreen } from "../screens/relation/relations.js";
import { ReportsScreen } from "../screens/report/reports.js";
import { VersionBanner, VersionsScreen } from "../screens/versions/versions.js";
import { AddReports } from "./add.js";
import { Header } from "./header.js";
import { useKeys } from "./keys.js";
import { KeysBar, KeysDialog } from "./keys-bar.js";
import { PrintFoot } from "./print-foot.js";
import { Link, useAddress } from "./router.js";
import { useLanguage, useMessages } from "./settings.js";

// The first screen is light: what a reader goes on to is fetched when it is asked for.
const AskScreen = lazy(() => import("../screens/ask/ask.js").then((part) => ({ default: part.AskScreen })));
const BriefScreen = lazy(() => import("../screens/brief/brief.js").then((part) => ({ default: part.BriefScreen })));
const CodebookScreen = lazy(() =>
  import("../screens/codebook/codebook.js").then((part) => ({ default: part.CodebookScreen })),
);
const EventScreen = lazy(() => import("../screens/event/event.js").then((part) => ({ default: part.EventScreen })));
const RelationScreen = lazy(() =>
  import("../screens/relation/relation.js").then((part) => ({ default: part.RelationScreen })),
);
const KeysScreen = lazy(() => import("../screens/keys/keys.js").then((part) => ({ default: part.KeysScreen })));
const MapScreen = lazy(() => import("../screens/map/map.js").then((part) => ({ default: part.MapScreen })));
const NetworkScreen = lazy(() =>
  import("../screens/network/network.js").then((part) => ({ default: part.NetworkScreen })),
);
const OfficesScreen = lazy(() =>
  import("../screens/offices/offices.js").then((part) => ({ default: part.OfficesScreen })),
);
const ReportScreen = lazy(() => import("../screens/report/report.js").then((part) => ({ default: part.ReportScreen })));
const ReviewScreen = lazy(() => import("../screens/review/review.js").then((part) => ({ default: part.ReviewScreen })));

function NotFound() {
  const m = useMessages();
  return (
    <div className="head">
      <h1>{m.problem.notFound}</h1>
      <p>
        <Link to="/">{m.problem.home}</Link>
      </p>
    </div>
  );
}

function screenOf({ pathname }: URL): ReactElement {
  const [, first = "", second, third] = pathname.split("/").map(decodeURIComponent);
  if (second && third) {
    if (first === "relations" && third === "brief") return <BriefScreen key={second} pair={second} />;
    return <NotFound />;
  }
  if (second) {
    if (first === "relations") return <RelationScreen key={second} pair={second} />;
    if (first === "events") return <EventScreen key={second} id={second} />;
    if (first === "reports") return <ReportScreen key={second} id={second} />;
    return <NotFound />;
  }
  switch (first) {
    case "":
      return <DeskScreen />;
    case "relations":
      return <RelationsScreen />;
    case "map":
      return <MapScreen />;
    case "network":
      return <NetworkScreen />;
    case "reports":
      return <ReportsScreen />;
    case "offices":
      return <OfficesScreen />;
    case "review":
      return <ReviewScreen />;
    case "ask":
      return <AskScreen />;
    case "versions":
      return <VersionsScreen />;
    case "keys":
      return <KeysScreen />;
    case "codebook":
      return <CodebookScreen />;
    default:
      return <NotFound />;
  }
}

export function App() {
  const m = useMessages();
  const address = useAddress();
  const language = useLanguage();
  const [keysOpen, setKeysOpen] = useState(false);
  useKeys([{ key: "?", says: m.keys.all, run: () => setKeysOpen(true), quiet: true }]);
  // A screen reader begins with the new screen's own heading.
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  });
  return (
    <div lang={language}>
      <Header />
      <VersionBanner />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>{screenOf(address)}</Suspense>
      </main>
      <PrintFoot />
      <KeysBar onAll={() => setKeysOpen(true)} />
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
      <AddReports />
    </div>
  );
}
