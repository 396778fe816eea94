/** @module A fault as the API answers it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly parameter: string | null;
  readonly remedy: string;
}
