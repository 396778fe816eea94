/** @module Offices, stances, statements, agreements, memberships. */

import type { Context } from "hono";
import {
  checkedDay,
  listAgreements,
  listMemberships,
  listOffices,
  listStances,
  listStatements,
  normalQuery,
  partyCode,
  type Query,
} from "#answers";
import { flatAgreement, flatMembership, flatOffice, flatStance, flatStatement } from "#exports";
import { answerRows } from "../answer.js";
import { Agreement, Membership, Office, Stance } from "../contract/fact.js";
import {
  AgreementsQuestion,
  MembershipsQuestion,
  OfficesQuestion,
  StancesQuestion,
  StatementsQuestion,
} from "../contract/questions.js";
import { Statement } from "../contract/report.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { asked } from "../problem.js";
import { type App, checked, hang, listRoute } from "./route.js";

const party = (name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : asked(name, () => partyCode(value));

/** Works the whole list out once for the record as it stands: pages are cut from it. */
const whole = <T>(c: Context, desk: Desk, list: () => Promise<readonly T[]>): Promise<readonly T[]> => {
  const url = new URL(c.req.url);
  for (const name of ["limit", "cursor", "format", "as-of"]) url.searchParams.delete(name);
  return desk.once(`${url.pathname}${url.search}`, list);
};

/** As the exports of the command line name it: the parties apart from what else is asked. */
const ofParties = (
  noun: string,
  parties: readonly (string | undefined)[],
  others: Readonly<Record<string, unknown>>,
): Query => normalQuery(noun, { parties: parties.filter((code) => code !== undefined), ...others });

export function factRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  const { record } = desk;
  hang(
    app,
    listRoute({ path: "/api/offices", summary: summaries.offices, query: OfficesQuestion }, Office, flatOffice),
    async (c) => {
      const question = checked(c, "query", OfficesQuestion);
      const on = question.on;
      const filter = {
        party: party("party", question.party),
        office: question.office,
        person: question.person,
        ...(on === undefined ? {} : { on: asked("on", () => checkedDay(on)) }),
      };
      return answerRows(c, desk, await whole(c, desk, () => listOffices(record, filter)), flatOffice, question, {
        query: ofParties("offices", [filter.party], { ...filter, party: undefined }),
      });
    },
  );
  hang(
    app,
    listRoute({ path: "/api/stances", summary: summaries.stances, query: StancesQuestion }, Stance, flatStance),
    async (c) => {
      const question = checked(c, "query", StancesQuestion);
      const filter = { party: party("party", question.party) };
      return answerRows(c, desk, await whole(c, desk, () => listStances(record, filter)), flatStance, question, {
        query: ofParties("stances", [filter.party], {}),
      });
    },
  );
  hang(
    app,
    listRoute(
      { path: "/api/statements", summary: summaries.statements, query: StatementsQuestion },
      Statement,
      flatStatement,
    ),
    async (c) => {
      const question = checked(c, "query", StatementsQuestion);
      const { speaker, contains, report } = question;
      const filter = {
        state: party("party", question.party),
        about: party("about", question.about),
        speaker,
        contains,
        report,
      };
      return answerRows(c, desk, await whole(c, desk, () => listStatements(record, filter)), flatStatement, question, {
        query: ofParties("statements", [filter.state], { ...filter, state: undefined }),
      });
    },
  );
  hang(
    app,
    listRoute(
      { path: "/api/agreements", summary: summaries.agreements, query: AgreementsQuestion },
      Agreement,
      flatAgreement,
    ),
    async (c) => {
      const question = checked(c, "query", AgreementsQuestion);
      const parties = [party("a", question.a), party("b", question.b)].filter((code) => code !== undefined);
      const filter = { parties, name: question.name };
      return answerRows(c, desk, await whole(c, desk, () => listAgreements(record, filter)), flatAgreement, question, {
        query: ofParties("agreements", parties, { name: question.name }),
      });
    },
  );
  hang(
    app,
    listRoute(
      { path: "/api/memberships", summary: summaries.memberships, query: MembershipsQuestion },
      Membership,
      flatMembership,
    ),
    async (c) => {
      const question = checked(c, "query", MembershipsQuestion);
      const filter = { org: party("org", question.org), member: party("member", question.member) };
      return answerRows(
        c,
        desk,
        await whole(c, desk, () => listMemberships(record, filter)),
        flatMembership,
        question,
        {
          query: ofParties("memberships", [filter.member], { org: filter.org }),
        },
      );
    },
  );
}
