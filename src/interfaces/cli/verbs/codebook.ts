import type { Command } from "commander";
import type { Knowledge } from "#data";
import { type Column, found, print } from "../listing.js";
import type { Done } from "../main.js";
import { messages } from "../messages.js";
import { formatOf, type ListOptions, verb, withFormat } from "../options.js";
import { bold, say, write } from "../terminal.js";

type TypeRow = Knowledge["ontology"][number];

const modeWords = ({ modes }: TypeRow): string =>
  Object.entries(modes)
    .map(([mode, score]) => `${mode} ${score}`)
    .join(", ");

const columns: readonly Column<TypeRow>[] = [
  { title: "type", cell: ({ type }) => type },
  { title: "quad", cell: ({ quad }) => quad },
  { title: "score", cell: ({ score }) => String(score) },
  { title: "cameo", cell: ({ cameo }) => cameo },
  {
    title: "what, and its modes",
    cell: (row) => [row.definition, modeWords(row)].filter(Boolean).join("  "),
    wide: true,
  },
];

const flat = {
  columns: ["type", "quad", "score", "modes", "cameo", "definition"],
  row: (row: TypeRow) => {
    const { type, quad, score, cameo, definition } = row;
    return { type, quad, score, modes: modeWords(row), cameo, definition };
  },
};

/** One type, for reading. */
function card(row: TypeRow): string {
  const { type, quad, score, cameo, definition } = row;
  const modes = modeWords(row);
  return [
    bold(type),
    `${quad} · ${score} · CAMEO ${cameo}`,
    definition,
    ...(modes ? [messages.codebook.modes(modes)] : []),
    "",
  ].join("\n");
}

async function run(type: string | undefined, options: ListOptions): Promise<number> {
  const { loadKnowledge } = await import("#data");
  const { checkedFilter } = await import("#answers");
  if (type !== undefined) checkedFilter({ types: [type] });
  const { ontology } = loadKnowledge();
  const rows = ontology.filter((row) => type === undefined || row.type === type.toUpperCase());
  const [only] = rows;
  if (type !== undefined && only && formatOf(options) === "table") {
    await write(card(only));
    return found;
  }
  const exit = await print(options, rows, flat, columns);
  say(options, messages.list.counted(rows.length, "event type", "event types", ""));
  return exit;
}

export function codebook(program: Command, done: Done): Command {
  return withFormat(verb(program, "codebook"))
    .argument("[type]", "one of the sixteen event types")
    .action(async (type: string | undefined, options: ListOptions) => done(await run(type, options)));
}
