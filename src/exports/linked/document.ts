/** @module Events → one JSON-LD document, a piece at a time: the events with their reports, then the query and the coders. */
import { type AskedQuery, cardReader } from "#answers";
import type { Record as OpenRecord, RecordEvent } from "#record";
import { graphNodes, headNodes, jsonLdText, type Node } from "./graph.js";

export async function* linkedDocument(
  record: OpenRecord,
  events: AsyncIterable<RecordEvent>,
  query: AskedQuery,
): AsyncGenerator<string> {
  const coders = new Set<string>();
  let count = 0;
  async function* counted(): AsyncGenerator<RecordEvent> {
    for await (const event of events) {
      count++;
      yield event;
    }
  }
  async function* nodes(): AsyncGenerator<Node> {
    yield* graphNodes(counted(), cardReader(record), coders);
    yield* headNodes(query, count, [...coders].sort());
  }
  yield* jsonLdText(nodes());
}
