/** @module Schema of languages/<xx>/contexts.yaml: the words by which a clause shows what it is about (PLOVER contexts). */
import { z } from "zod";

/** context → lemmas, or phrases of lemmas joined by a space. */
export const contextsFile = z.record(z.string().regex(/^[a-z_]+$/), z.array(z.string().min(1)));

export type ContextsFile = z.infer<typeof contextsFile>;
