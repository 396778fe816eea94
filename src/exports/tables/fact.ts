/** @module Offices, memberships, agreements and stances as tables. */
import type { AgreementRow, MembershipRow, OfficeRow, StanceRow } from "#answers";
import { type Field, field, flat, joined } from "../fields.js";

interface Witnessed {
  readonly witnesses: readonly { readonly report: string }[];
}

const reports = <T extends Witnessed>(): Field<T> =>
  field("reports", "string", "Ids of the reports that say so.", ({ witnesses }) =>
    joined(witnesses.map(({ report }) => report)),
  );

const from = <T extends { readonly from: string | null }>(): Field<T> =>
  field("from", "string", "Since when: a year, month or day.", (row) => row.from);
const to = <T extends { readonly to: string | null }>(): Field<T> =>
  field("to", "string", "Until when: a year, month or day.", (row) => row.to);

export const flatOffice = flat<OfficeRow>("office", "A person's time in an office.", [
  field("state", "string", "The state whose office it is.", ({ state }) => state),
  field("org", "string", "The organisation whose office it is.", ({ org }) => org),
  field("office", "string", "The office's id.", ({ office }) => office, { required: true }),
  field("person", "string", "Who holds it.", ({ person }) => person, { required: true }),
  field("accredited_to", "string", "The state to which an envoy is accredited.", ({ accreditedTo }) => accreditedTo),
  field("acting", "boolean", "True for one who holds it for the time being.", ({ acting }) => acting, {
    required: true,
  }),
  from(),
  field("from_basis", "string", "What says so: “report”, a list, “predecessor”.", ({ fromBasis }) => fromBasis),
  to(),
  field("to_basis", "string", "What says so: “report”, a list, “successor”.", ({ toBasis }) => toBasis),
  field("held_earliest", "date", "The first day on which reports show it.", ({ heldOn }) => heldOn.earliest),
  field("held_latest", "date", "The last day on which reports show it.", ({ heldOn }) => heldOn.latest),
  field("left_by", "date", "The day by which it was left.", ({ leftBy }) => leftBy),
  field("predecessor", "string", "Who held it before.", ({ predecessor }) => predecessor),
  field("successor", "string", "Who held it after.", ({ successor }) => successor),
  field("conflicts", "string", "Others shown in the same office at the same time.", ({ conflicts }) =>
    joined(conflicts),
  ),
  field(
    "unheld_from",
    "date",
    "The first day before on which nobody is known in it.",
    ({ unheld }) => unheld?.earliest ?? null,
  ),
  field("unheld_to", "date", "The last such day.", ({ unheld }) => unheld?.latest ?? null),
  field(
    "standing",
    "string",
    "As reports show the person: `holds` the office, has `left` it, or is `coming` into it.",
    ({ standing }) => standing,
  ),
  field("basis", "string", "“report”, or the list that says so.", ({ basis }) => basis, { required: true }),
  reports(),
]);

export const flatMembership = flat<MembershipRow>("membership", "A state's belonging to an organisation.", [
  field("org", "string", "The organisation's id.", ({ org }) => org, { required: true }),
  field("member", "string", "The member's code.", ({ member }) => member, { required: true }),
  field("role", "string", "As what.", ({ role }) => role),
  from(),
  field("from_basis", "string", "What says so: “report”, a list, “predecessor”.", ({ fromBasis }) => fromBasis),
  to(),
  field("to_basis", "string", "What says so: “report”, a list, “successor”.", ({ toBasis }) => toBasis),
  field("told_earliest", "date", "The first day on which a report tells it.", ({ told }) => told.earliest),
  field("told_latest", "date", "The last day on which a report tells it.", ({ told }) => told.latest),
  field("basis", "string", "“report”, or the list that says so.", ({ basis }) => basis, { required: true }),
  reports(),
]);

export const flatAgreement = flat<AgreementRow>("agreement", "A treaty or agreement that reports name.", [
  field("id", "string", "Its id in the known list.", ({ id }) => id),
  field("name", "string", "Its name.", ({ name }) => name, { required: true }),
  field("names", "string", "All names under which reports tell it.", ({ names }) => joined(names)),
  field("parties", "string", "Codes of its parties.", ({ parties }) => joined(parties)),
  field("acts", "string", "What was done with it.", ({ acts }) => joined(acts)),
  field("status", "string", "The last that was done to it.", ({ status }) => status),
  field("events", "string", "Events that tell what was done.", ({ history }) =>
    joined(history.map(({ event }) => event)),
  ),
  reports(),
]);

export const flatStance = flat<StanceRow>("stance", "A government's position on another, or on a matter.", [
  field("holder", "string", "Who takes it.", ({ holder }) => holder.state ?? holder.org),
  field("holder_person", "string", "The person who takes it.", ({ holder }) => holder.person),
  field(
    "government",
    "string",
    "Who led the holder's government then; empty where it is not known.",
    ({ government }) => government?.person ?? null,
  ),
  field("stance", "string", "Which.", ({ stance }) => stance, { required: true }),
  field("about", "string", "On whom or what.", ({ about }) =>
    joined(about.map(({ state, org, name }) => state ?? org ?? name)),
  ),
  field("about_persons", "string", "Persons named among them.", ({ about }) =>
    joined(about.map(({ person }) => person)),
  ),
  field("earliest", "date", "The first day on which it may have been taken.", ({ when }) => when.earliest),
  field("latest", "date", "The last day on which it may have been taken.", ({ when }) => when.latest),
  field("background", "boolean", "True where reports tell it as earlier history.", ({ background }) => background, {
    required: true,
  }),
  field("event", "string", "The first event off which it is read.", ({ event }) => event, { required: true }),
  field("events", "string", "All events that tell it.", ({ events }) => joined(events)),
  field(
    "first_published",
    "string",
    "When the first report of it came out, in EDTF.",
    ({ first }) => first?.published ?? null,
  ),
  field(
    "last_published",
    "string",
    "When the last report of it came out, in EDTF.",
    ({ last }) => last?.published ?? null,
  ),
  field("ended_by", "string", "The event of the opposite position that followed.", ({ ended }) => ended?.event ?? null),
  field(
    "contradicted_by",
    "string",
    "Events of an opposite position whose order in time is not known.",
    ({ contradictedBy }) => joined(contradictedBy),
  ),
  reports(),
  field("quote", "string", "The words of the first witness.", ({ witnesses }) => witnesses[0]?.quote ?? null),
]);
