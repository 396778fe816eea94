/**
 * @module Events as linked data (JSON-LD 1.1), a node at a time.
 *
 * A report is a schema.org NewsArticle, an official record or a data set's row is what it is; a mention is a Web Annotation that points at its words, by place and by
 * quotation, in code points of the kept text; an event is derived from its mentions (PROV), and each mention was made
 * by a reading of its report with a named version of the coder.
 */
import type { AskedQuery, ReportCard } from "#answers";
import type { EventParty, RecordEvent, Witness } from "#record";
import { context, urn } from "./context.js";

export type Node = Readonly<Record<string, unknown>>;

/** Code points of context on either side of a quotation. */
const AROUND = 32;

/** What is not known is left out. */
function node(fields: Readonly<Record<string, unknown>>): Node {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const organisation = (name: string | null): Node | null =>
  name === null ? null : { type: "schema:Organization", name };

const coderId = (version: string): string => urn("coder", version);
const mentionId = (event: string, { report, start, end }: Witness): string =>
  `${urn("mention", event)}:${encodeURIComponent(report)}:${start}-${end}`;

/** An official record and a data set are no articles. */
const kinds: Readonly<Record<ReportCard["kind"], readonly string[]>> = {
  press: ["schema:NewsArticle"],
  "official-record": ["chancery:OfficialRecord", "schema:CreativeWork"],
  "data-set": ["chancery:DataSetRow", "schema:Observation"],
};

function reportNodes(card: ReportCard): Node[] {
  const { published } = card;
  return [
    node({
      id: urn("report", card.id),
      type: [...kinds[card.kind], "prov:Entity"],
      headline: card.title,
      publisher: organisation(card.outlet),
      sourceOrganization: organisation(card.agency),
      inLanguage: card.lang,
      datePublished: published.earliest === published.latest ? published.earliest : null,
      date: published.edtf === "XXXX" ? null : published.edtf,
      url: card.url,
      sha256: card.sha256,
    }),
    {
      id: urn("reading", card.id),
      type: "prov:Activity",
      used: urn("report", card.id),
      agent: coderId(card.coder),
    },
  ];
}

function mentionNode(event: string, witness: Witness, { points }: ReportCard): Node {
  const { report, start, end, quote } = witness;
  return node({
    id: mentionId(event, witness),
    type: ["oa:Annotation", "prov:Entity"],
    motivation: "oa:identifying",
    body: urn("event", event),
    target: {
      type: "oa:SpecificResource",
      source: urn("report", report),
      selector: [
        { type: "oa:TextPositionSelector", start, end },
        {
          type: "oa:TextQuoteSelector",
          exact: quote,
          prefix: points.slice(Math.max(0, start - AROUND), start).join(""),
          suffix: points.slice(end, end + AROUND).join(""),
        },
      ],
    },
    derivedFrom: urn("report", report),
    generatedBy: urn("reading", report),
    rule: witness.rule,
    factuality: witness.factuality,
    independent: witness.independent,
  });
}

function partyNode({ state, org, sector, person, office, name }: EventParty): Node {
  const code = state ?? org;
  return node({ party: code === null ? null : urn("party", code), name, sector, person, office });
}

function eventNode(event: RecordEvent): Node {
  const { when, where } = event;
  return node({
    id: urn("event", event.id),
    type: ["chancery:Event", "schema:Event", "prov:Entity"],
    eventType: event.type,
    mode: event.mode,
    context: event.contexts,
    cameo: event.cameo,
    quad: event.quad,
    score: String(event.score),
    factuality: event.factuality,
    background: event.background,
    symmetric: event.symmetric,
    actor: event.actors.map(partyNode),
    recipient: event.recipients.map(partyNode),
    startDate: when.earliest,
    endDate: when.latest,
    date: when.edtf === "XXXX" ? null : when.edtf,
    basis: when.basis,
    location: where
      ? node({
          type: "schema:Place",
          name: where.name,
          addressCountry: where.country,
          latitude: where.lat,
          longitude: where.lon,
          sameAs: where.geonames === null ? null : `https://sws.geonames.org/${where.geonames}/`,
        })
      : null,
    independentWitnesses: event.independentWitnesses,
    derivedFrom: event.witnesses.map((witness) => mentionId(event.id, witness)),
  });
}

/** What the file is, and which coders read the reports. */
export function headNodes(query: AskedQuery, count: number, coders: readonly string[]): Node[] {
  return [
    {
      id: urn("query", query.id),
      type: ["schema:Dataset", "prov:Collection"],
      name: query.noun,
      version: query.version,
      size: count,
    },
    ...coders.map((version) => ({
      id: coderId(version),
      type: ["prov:SoftwareAgent", "schema:SoftwareApplication"],
      name: "Chancery",
      version,
    })),
  ];
}

/**
 * The nodes of some events: each event after its reports and mentions, each report once.
 *
 * @param card  Null for a report that is not there: its mention is then told by the event alone.
 */
export async function* graphNodes(
  events: AsyncIterable<RecordEvent>,
  card: (report: string) => Promise<ReportCard | null>,
  coders: Set<string>,
): AsyncGenerator<Node> {
  const told = new Set<string>();
  for await (const event of events) {
    for (const witness of event.witnesses) {
      const report = await card(witness.report);
      if (!report) continue;
      if (!told.has(report.id)) yield* reportNodes(report);
      told.add(report.id);
      coders.add(report.coder);
      yield mentionNode(event.id, witness, report);
    }
    yield eventNode(event);
  }
}

/** A whole document, as text. */
export async function* jsonLdText(nodes: AsyncIterable<Node>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let first = true;
  for await (const one of nodes) {
    yield `${first ? "" : ","}\n${JSON.stringify(one)}`;
    first = false;
  }
  yield "\n]}\n";
}
