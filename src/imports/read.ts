/** @module One file's bytes → its rows, one at a time. Never throws for what stands in a file; the rest goes on. */
import type { Knowledge } from "#data";
import { Fault } from "#text";
import { importedRow, type RowDraft } from "./draft.js";
import { type Element, elementsOf } from "./elements.js";
import { chiefOfXml, personOfXml, readChief } from "./historian/chiefs.js";
import { readRecognition, recognitionOfXml } from "./historian/recognition.js";
import { readTravel, travelOfXml } from "./historian/travels.js";
import { readVisit, visitOfXml } from "./historian/visits.js";
import { type HistorianWorld, historianWorld } from "./historian/world.js";
import { icewsShape, readIcews } from "./icews.js";
import { jsonRow, readJsonRow } from "./json-rows.js";
import { linesOf } from "./lines.js";
import { type DataSetWorld, dataSetWorld, polecatShape, readPolecat } from "./polecat.js";
import type { Sniffed } from "./sniff.js";
import { tableRows } from "./table.js";
import type { Imported, ImportFormat } from "./types.js";
import { parseElement, type XmlNode } from "./xml.js";

/** What files are read with; names of persons are gathered in it. */
export interface ImportWorld {
  readonly historian: HistorianWorld;
  readonly dataSets: DataSetWorld;
  /** Of chiefs of mission, by the records' own ids. */
  readonly people: Map<string, string>;
}

export function importWorld(knowledge: Knowledge): ImportWorld {
  return { historian: historianWorld(knowledge), dataSets: dataSetWorld(knowledge), people: new Map() };
}

export interface ImportFile {
  /** As shown in faults. */
  readonly path: string;
  /** The file's name without its ending. */
  readonly stem: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly sniffed: Sniffed;
}

const rows: Readonly<Record<Sniffed["format"], (name: string, attributes: string) => boolean>> = {
  "historian-travels": (name) => name === "trip",
  "historian-visits": (name) => name === "visit",
  "chiefs-of-mission": (name) => name === "chief",
  people: (name) => name === "person",
  recognition: (name, attributes) => name === "div" && /\btype\s*=\s*["']timeline["']/.test(attributes),
  polecat: () => false,
  icews: () => false,
};

export async function* readFile(file: ImportFile, world: ImportWorld): AsyncGenerator<Imported> {
  const at = (line: number): string => `${file.path}:${line}`;
  const taken: Taken = (line, read) => {
    try {
      const { format, draft } = read();
      return { row: importedRow(format, draft, at(line), world.historian.knowledge) };
    } catch (error) {
      return faultAt(at(line), error);
    }
  };
  try {
    const { container, format } = file.sniffed;
    if (container === "xml") yield* xmlRows(file, world, taken, at);
    else if (container === "json-lines")
      for await (const line of linesOf(file.bytes)) {
        if (line.text === null) yield faultAt(at(line.number), tooLong);
        else if (line.text.trim() !== "") {
          const { text } = line;
          yield taken(line.number, () => readJsonRow(jsonRow(text), world.historian));
        }
      }
    else {
      const shape = format === "icews" ? icewsShape : polecatShape;
      const read = format === "icews" ? readIcews : readPolecat;
      for await (const row of tableRows(linesOf(file.bytes), shape))
        if ("fault" in row) yield faultAt(at(row.line), row.fault);
        else yield taken(row.line, () => ({ format: format as ImportFormat, draft: read(row, world.dataSets) }));
    }
  } catch (error) {
    yield faultAt(file.path, error);
  }
}

const tooLong = new Fault("CH-I03", "the line is too long for a row. Correct or drop it.");

export function faultAt(place: string, error: unknown): Imported {
  const code = error instanceof Fault ? error.code : "CH-I00";
  return { fault: { code, message: `${place}  ${error instanceof Error ? error.message : String(error)}` } };
}

/** A row read, or the fault that it is. */
type Taken = (line: number, read: () => { readonly format: ImportFormat; readonly draft: RowDraft }) => Imported;

/** What stood before the first row tells of them all: whose mission, which country. */
interface Head {
  readonly territory: string;
  readonly country: string;
}

const headOf = (before: string): Head => ({
  territory: /<territory-id>\s*([^<\s]+)\s*</.exec(before)?.[1] ?? "",
  country: /<title[^>]*type\s*=\s*["']short["'][^>]*>([^<]*)</.exec(before)?.[1]?.trim() ?? "",
});

async function* xmlRows(
  file: ImportFile,
  world: ImportWorld,
  taken: Taken,
  at: (line: number) => string,
): AsyncGenerator<Imported> {
  const { format } = file.sniffed;
  let head: Head | null = null;
  let number = 0;
  for await (const found of elementsOf(linesOf(file.bytes), rows[format])) {
    if ("broken" in found) {
      yield faultAt(
        at(found.line),
        new Fault(
          "CH-I03",
          "the row that begins here has no end: its closing tag is missing, or stands too far off. Correct it.",
        ),
      );
      return;
    }
    head ??= headOf(found.before);
    number++;
    if (format === "people") {
      try {
        const [id, name] = personOfXml(parseElement(found.xml));
        world.people.set(id, name);
      } catch (error) {
        yield faultAt(at(found.line), error);
      }
    } else {
      const read = draftOf(format, found, { file, world, head, number });
      yield taken(found.line, () => ({ format, draft: read() }));
    }
  }
  if (number === 0)
    yield faultAt(
      file.path,
      new Fault("CH-I01", `no row of ${format} stands in it. Name another file, or say what it is with --as.`),
    );
}

interface Around {
  readonly file: ImportFile;
  readonly world: ImportWorld;
  readonly head: Head;
  /** Of the row in its file, from 1. */
  readonly number: number;
}

function draftOf(format: ImportFormat, { xml }: Element, { file, world, head, number }: Around): () => RowDraft {
  const { historian, people } = world;
  const readers: Partial<Record<ImportFormat, (node: XmlNode) => RowDraft>> = {
    "historian-travels": (node) => readTravel(travelOfXml(node), historian),
    "historian-visits": (node) => readVisit(visitOfXml(node), historian),
    "chiefs-of-mission": (node) => readChief(chiefOfXml(node, head.territory, people), historian),
    recognition: (node) =>
      readRecognition(recognitionOfXml(node, `rdcr-${file.stem}-${number}`, file.stem, head.country), historian),
  };
  return () => {
    const read = readers[format];
    if (!read) throw new Fault("CH-I01", `${format} does not come as XML. Say what it is with --as.`);
    return read(parseElement(xml));
  };
}
