/** @module Schema of languages/<xx>/time.yaml. */
import { z } from "zod";

export const timeFile = z.looseObject({});
export type TimeFile = z.infer<typeof timeFile>;
