export { type Counted, partyCounts, type RecordCounts, recordCounts, recordMark } from "./about.js";
export { type AgreementAct, type AgreementFilter, type AgreementRow, listAgreements } from "./agreements.js";
export { cardReader, type ReportCard } from "./cards.js";
export { check, type Trouble } from "./check.js";
export { type Chapter, chronicle } from "./chronicle.js";
export * from "./coders/index.js";
export {
  boundedDays,
  type Course,
  type CourseEvent,
  type CourseOptions,
  courseOf,
  type OfficeLine,
  reasonOf,
} from "./course.js";
export type { Coverage } from "./coverage.js";
export { type Days, endOf, startOf } from "./days.js";
export {
  type DealingPair,
  type Dealings,
  listPartners,
  type Network,
  networkOf,
  type Partner,
  placeOfParty,
} from "./dealings.js";
export { type DifferenceRow, listDifferences } from "./differences.js";
export { type DyadRow, eachDyad, type Period } from "./dyads.js";
export { type EmptyWords, emptyWords } from "./empty.js";
export { eachEvent, findEvent, listEvents } from "./events.js";
export { type Evidence, listStatements, type StatementFilter, type StatementRow } from "./facts.js";
export { checkedDay, checkedFilter } from "./filter.js";
export { type GoldEvent, type GoldReport, reviewedGold } from "./gold.js";
export type { Holder } from "./holders.js";
export { nearestId } from "./ids.js";
export { type LevelCause, type LevelPeriod, levelOf } from "./level.js";
export { countEvents, type EventFilter, firstDay, lastDay } from "./light.js";
export type { EventLink, LinkedEvent } from "./links.js";
export { listMemberships, type MembershipFilter, type MembershipRow } from "./memberships.js";
export { listOffices, type OfficeFilter, type OfficeRow } from "./offices.js";
export {
  type EventPage,
  type EventPlace,
  eventPage,
  firstEvents,
  type PageOf,
  type ReportPage,
  reportPage,
} from "./page.js";
export { countPairs, describePair, type PairCount, type PairRow } from "./pairs.js";
export { allNames, type PartyNames, partyCode, partyCodes, partyName } from "./parties.js";
export { type AskedQuery, askedQuery, normalQuery, type Query, queryOf } from "./query.js";
export { type RelationMonth, type RelationYear, relation, relationByMonth } from "./relation.js";
export {
  type FullReport,
  findReport,
  listReports,
  type ReportFilter,
  type ReportRow,
  reportSources,
} from "./reports.js";
export * from "./review/index.js";
export { listStances, type StanceFilter, type StanceKind, type StanceRow, type StanceWitness } from "./stances.js";
export * from "./versions/index.js";
export { weightOf } from "./weight.js";
export { type Reason, type WitnessReasons, whyEvent } from "./why.js";
export { findWithdrawn, type Withdrawn } from "./withdrawn.js";
