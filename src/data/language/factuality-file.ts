/** @module Schema of languages/<xx>/factuality.yaml. */
import { z } from "zod";

export const factualityFile = z.looseObject({});
export type FactualityFile = z.infer<typeof factualityFile>;
