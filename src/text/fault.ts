/**
 * @module A fault: what happened, where, what was expected, what to do.
 *
 * Codes by stage: CH-R reading, CH-L language, CH-A actors, CH-T time, CH-E events,
 * CH-D record, CH-Q questions, CH-X exports, CH-H the HTTP interface, CH-K data files.
 */
export class Fault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "Fault";
    this.code = code;
  }
}
