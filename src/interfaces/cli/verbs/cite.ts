import { type Command, Option } from "commander";
import type { Citing, CslItem } from "#exports";
import type { Record as OpenRecord } from "#record";
import { Fault } from "#text";
import { nouns, sourceOf } from "../exporting.js";
import { found, withRecord } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { type RecordOptions, several, verb, withRecordOption } from "../options.js";
import { say, write } from "../terminal.js";
import { programVersion } from "../version.js";
import { type EventOptions, eventFilter, withEventFilters } from "./events.js";
import { unknownId } from "./show.js";

const forms = ["text", "csl", "bibtex", "ris"] as const;
type Form = (typeof forms)[number];

interface CiteOptions extends Omit<EventOptions, "format">, RecordOptions {
  readonly query?: string;
  readonly pair?: readonly string[];
  readonly format: Form;
  readonly author?: readonly string[];
  readonly accessed?: string;
}

async function citedQuery(record: OpenRecord, options: CiteOptions, noun: string, citing: Citing): Promise<CslItem> {
  const { askedQuery, partyCode } = await import("#answers");
  const { queryItem } = await import("#exports");
  const filter = await eventFilter(options.pair ?? [], options);
  const source = await sourceOf(record, noun, (options.pair ?? []).map(partyCode), filter);
  let count = 0;
  for await (const _row of source.rows) count++;
  return queryItem(await askedQuery(record, source.query), count, citing);
}

/** An event, or a report, by its id. */
async function citedThing(record: OpenRecord, id: string, options: CiteOptions, citing: Citing): Promise<CslItem> {
  const { cardReader, findEvent } = await import("#answers");
  const { eventItem, reportItem } = await import("#exports");
  const event = await findEvent(record, id);
  if (event) {
    if (event.id !== id) say(options, messages.show.redirected(id, event.id));
    return eventItem(event, citing);
  }
  const card = await cardReader(record)(id);
  return card ? reportItem(card, citing) : unknownId(record, id);
}

async function run(id: string | undefined, options: CiteOptions): Promise<number> {
  if ((id === undefined) === (options.query === undefined)) throw new Fault("CH-Q01", messages.citing.one);
  const { checkedDay, recordMark } = await import("#answers");
  const { bibtex, plainReference, ris, wordsIn } = await import("#exports");
  const accessed = options.accessed ? checkedDay(options.accessed) : new Date().toISOString().slice(0, 10);
  return withRecord(options, async (record) => {
    const mark = await recordMark(record);
    const citing: Citing = {
      record: options.asOf === undefined ? mark : messages.citing.version(options.asOf, mark),
      program: programVersion(),
      accessed,
      authors: options.author ?? [],
      words: wordsIn("en"),
    };
    const item =
      options.query === undefined
        ? await citedThing(record, id as string, options, citing)
        : await citedQuery(record, options, options.query, citing);
    const written: Readonly<Record<Form, () => string>> = {
      text: () => plainReference(item),
      csl: () => `${JSON.stringify([item], null, 2)}\n`,
      bibtex: () => bibtex(item),
      ris: () => ris(item),
    };
    await write(written[options.format]());
    return found;
  });
}

export function cite(program: Command, done: Done): Command {
  return withEventFilters(withRecordOption(verb(program, "cite")))
    .argument("[id]", "an event's id or a report's")
    .option("--query <noun>", messages.citing.query(nouns.join(", ")))
    .option("--pair <parties...>", messages.options.pair, several)
    .addOption(new Option("-f, --format <format>", messages.citing.format).choices(forms).default("text"))
    .option("--author <names>", messages.citing.author, several)
    .option("--accessed <day>", messages.citing.accessed)
    .action(async (id: string | undefined, options: CiteOptions) => done(await run(id, options)));
}
