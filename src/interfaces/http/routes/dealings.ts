/** @module Who a party dealt with, and the parties of a matter. */
import { listPartners, networkOf, type Partner as PartnerRow, partyCode } from "#answers";
import type { Flat } from "#exports";
import { answerOne, answerRows } from "../answer.js";
import { mostParties, Network, NetworkQuestion, Partner, PartnersQuestion } from "../contract/dealings.js";
import type { Desk } from "../desk.js";
import { messages } from "../messages.js";
import { asked } from "../problem.js";
import { eventFilter } from "./events.js";
import { type App, checked, hang, listRoute, oneRoute } from "./route.js";

const flatPartner: Flat<PartnerRow> = {
  columns: [
    "party",
    "kind",
    "events",
    "verbal_cooperation",
    "material_cooperation",
    "verbal_conflict",
    "material_conflict",
    "unconfirmed",
    "latest",
    "numeric",
    "lat",
    "lon",
  ],
  row: ({ byQuad, ...row }) => ({
    ...row,
    verbal_cooperation: byQuad["verbal-cooperation"],
    material_cooperation: byQuad["material-cooperation"],
    verbal_conflict: byQuad["verbal-conflict"],
    material_conflict: byQuad["material-conflict"],
  }),
};

export function dealingRoutes(app: App, desk: Desk): void {
  const { summaries } = messages;
  const partners = { path: "/api/partners", summary: summaries.partners, query: PartnersQuestion };
  hang(app, listRoute(partners, Partner, flatPartner), async (c) => {
    const { party: name, ...question } = checked(c, "query", PartnersQuestion);
    const party = asked("party", () => partyCode(name));
    const rows = await listPartners(desk.record, party, eventFilter(question));
    return answerRows(c, desk, rows, flatPartner, question);
  });
  const network = { path: "/api/network", summary: summaries.network, query: NetworkQuestion };
  hang(app, oneRoute(network, Network), async (c) => {
    const { most, ...question } = checked(c, "query", NetworkQuestion);
    const answer = await networkOf(desk.record, eventFilter(question), most ?? mostParties);
    return answerOne(c, desk, answer, { count: answer.events });
  });
}
