/** @module The JSON-LD context: PROV, Web Annotation, schema.org, Dublin Core, and our own words. Nothing is to be fetched to read it. */

/** What an id of ours is made of: names, not places to look. */
export const urn = (kind: string, id: string): string => `urn:chancery:${kind}:${encodeURIComponent(id)}`;

const reference = { "@type": "@id" } as const;
const xsd = (name: string) => ({ "@type": `xsd:${name}` }) as const;

export const context = {
  "@version": 1.1,
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  schema: "https://schema.org/",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  chancery: "urn:chancery:codebook:",
  id: "@id",
  type: "@type",
  graph: "@graph",

  // Provenance: what was made from what, by what.
  used: { "@id": "prov:used", ...reference },
  agent: { "@id": "prov:wasAssociatedWith", ...reference },
  generatedBy: { "@id": "prov:wasGeneratedBy", ...reference },
  derivedFrom: { "@id": "prov:wasDerivedFrom", ...reference },
  influencedBy: { "@id": "prov:wasInfluencedBy", ...reference },

  // A mention: where in which report the words stand.
  body: { "@id": "oa:hasBody", ...reference },
  motivation: { "@id": "oa:motivatedBy", ...reference },
  target: "oa:hasTarget",
  source: { "@id": "oa:hasSource", ...reference },
  selector: "oa:hasSelector",
  start: { "@id": "oa:start", ...xsd("nonNegativeInteger") },
  end: { "@id": "oa:end", ...xsd("nonNegativeInteger") },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",

  // A report.
  headline: "schema:headline",
  publisher: "schema:publisher",
  sourceOrganization: "schema:sourceOrganization",
  inLanguage: "schema:inLanguage",
  datePublished: { "@id": "schema:datePublished", ...xsd("date") },
  url: { "@id": "schema:url", ...reference },
  sha256: "schema:sha256",
  name: "schema:name",
  version: "schema:version",
  isBasedOn: { "@id": "schema:isBasedOn", ...reference },
  size: "schema:size",

  // An event.
  startDate: { "@id": "schema:startDate", ...xsd("date") },
  endDate: { "@id": "schema:endDate", ...xsd("date") },
  date: { "@id": "dcterms:date", "@type": "edtf:EDTF" },
  location: "schema:location",
  addressCountry: "schema:addressCountry",
  latitude: "schema:latitude",
  longitude: "schema:longitude",
  sameAs: { "@id": "schema:sameAs", ...reference },
  actor: "chancery:actor",
  recipient: "chancery:recipient",
  party: { "@id": "chancery:party", ...reference },
  person: "chancery:person",
  office: "chancery:office",
  sector: "chancery:sector",
  eventType: "chancery:type",
  mode: "chancery:mode",
  context: "chancery:context",
  cameo: "chancery:cameo",
  quad: "chancery:quad",
  score: { "@id": "chancery:score", ...xsd("decimal") },
  factuality: "chancery:factuality",
  background: "chancery:background",
  symmetric: "chancery:symmetric",
  basis: "chancery:basis",
  rule: "chancery:rule",
  independent: "chancery:independent",
  independentWitnesses: "chancery:independentWitnesses",
} as const;
