/** @module Schema of languages/<xx>/speech.yaml. */
import { z } from "zod";

export const speechFile = z.looseObject({});
export type SpeechFile = z.infer<typeof speechFile>;
