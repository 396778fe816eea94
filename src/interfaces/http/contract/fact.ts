/** @module Offices, stances, memberships and agreements as the API answers them. */
import { z } from "@hono/zod-openapi";
import type { AgreementRow, MembershipRow, OfficeRow, StanceRow } from "#answers";
import { Evidence, type Holds, list, open, Party, text, When } from "./ground.js";

export const Office = z
  .object({
    state: open,
    org: open,
    office: text,
    person: text,
    accreditedTo: open,
    acting: z.boolean(),
    from: open,
    to: open,
    heldOn: z.object({ earliest: open, latest: open }),
    leftBy: open,
    predecessor: open,
    successor: open,
    basis: text,
    witnesses: list(Evidence),
  })
  .openapi("Office", { description: "A person's time in an office; basis names the report or the list that says so." });

export const Stance = z
  .object({
    holder: Party,
    stance: text,
    about: list(Party),
    when: When,
    background: z.boolean(),
    event: text,
    witnesses: list(Evidence),
  })
  .openapi("Stance");

export const Membership = z
  .object({ org: text, member: text, role: open, from: open, to: open, witnesses: list(Evidence) })
  .openapi("Membership");

export const Agreement = z
  .object({ name: text, parties: list(text), acts: list(text), witnesses: list(Evidence) })
  .openapi("Agreement");

export type Held = [
  Holds<typeof Office, OfficeRow>,
  Holds<typeof Stance, StanceRow>,
  Holds<typeof Membership, MembershipRow>,
  Holds<typeof Agreement, AgreementRow>,
];
