/** @module Rows that have no id of their own and never change places, with a key for each. */
export interface Keyed<T> {
  readonly key: string;
  readonly row: T;
}

export const keyed = <T>(rows: readonly T[]): Keyed<T>[] => rows.map((row, at) => ({ key: String(at), row }));
