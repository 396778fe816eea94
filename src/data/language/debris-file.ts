/** @module Schema of languages/<xx>/debris.yaml. */
import { z } from "zod";

export const debrisFile = z.looseObject({});
export type DebrisFile = z.infer<typeof debrisFile>;
