/** @module Schema of languages/<xx>/actors.yaml. */
import { z } from "zod";

export const actorsFile = z.looseObject({});
export type ActorsFile = z.infer<typeof actorsFile>;
