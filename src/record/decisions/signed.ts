/** @module Who decided, when, and why. */
import { Fault } from "#text";

export interface Signature {
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/** @throws Fault CH-D10 where it is not signed, has no reason though it needs one, or no instant. */
export function signed({ reason, by, at }: Signature, needsReason: boolean): Signature {
  const signature = { reason: reason.trim(), by: by.trim(), at };
  if (signature.by === "" || (needsReason && signature.reason === ""))
    throw new Fault("CH-D10", "a decision is signed and has its reason: --by NAME --reason “…”.");
  if (!instant.test(at)) throw new Fault("CH-D10", `“${at}” is no instant: 2026-11-24T11:00:00Z is expected.`);
  return signature;
}
