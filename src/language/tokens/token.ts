import type { Span } from "#text";

/** A surface token: what stands between cuts. Several words when it is a contraction. */
export interface Token extends Span {
  readonly text: string;
}
