/** @module Schema of languages/<xx>/rule.yaml. */
import { z } from "zod";

export const ruleFile = z.looseObject({});
export type RuleFile = z.infer<typeof ruleFile>;
