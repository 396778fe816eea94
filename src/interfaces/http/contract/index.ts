/** @module The contract of the API: what may be asked, what is answered. The web app takes its types from here. */
import type { z } from "@hono/zod-openapi";
import type { Said as SaidShape } from "../said.js";
import type { CourseShape, Holder as HolderShape } from "./course.js";
import type * as shapes from "./shapes.js";

export type Event = z.infer<typeof shapes.Event>;
export type Party = z.infer<typeof shapes.Party>;
export type Witness = z.infer<typeof shapes.Witness>;
export type Difference = z.infer<typeof shapes.Difference>;
export type When = z.infer<typeof shapes.When>;
export type Report = z.infer<typeof shapes.Report>;
export type FullReport = z.infer<typeof shapes.FullReport>;
export type Office = z.infer<typeof shapes.Office>;
export type Stance = z.infer<typeof shapes.Stance>;
export type Statement = z.infer<typeof shapes.Statement>;
export type Agreement = z.infer<typeof shapes.Agreement>;
export type Membership = z.infer<typeof shapes.Membership>;
export type RelationYear = z.infer<typeof shapes.RelationYear>;
export type Pair = z.infer<typeof shapes.Pair>;
export type WhyWitness = z.infer<typeof shapes.WhyWitness>;
export type CodebookType = z.infer<typeof shapes.CodebookType>;
export type PartyName = z.infer<typeof shapes.PartyName>;
export type Course = z.infer<typeof CourseShape>;
export type Holder = z.infer<typeof HolderShape>;
export type Said = z.infer<typeof SaidShape>;
