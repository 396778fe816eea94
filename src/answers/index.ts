export { check, type Trouble } from "./check.js";
export { type EventFilter, findEvent, firstDay, lastDay, listEvents } from "./events.js";
export {
  type AgreementRow, type Evidence, listAgreements, listMemberships, listStatements, type MembershipRow, type StatementFilter, type StatementRow,
} from "./facts.js";
export { listOffices, type OfficeFilter, type OfficeRow } from "./offices.js";
export { partyCode, partyName } from "./parties.js";
export { relation, type RelationYear } from "./relation.js";
export { findReport, type FullReport, listReports, type ReportFilter, type ReportRow } from "./reports.js";
export { listStances, type StanceRow } from "./stances.js";
export { type Reason, whyEvent, type WitnessReasons } from "./why.js";
export { emptyWords, type EmptyWords } from "./empty.js";
export { checkedDay, checkedFilter } from "./filter.js";
export { nearestId } from "./ids.js";
