/**
 * @module CoNLL-U, read and written.
 *
 * Ten columns, comments, multiword tokens. Empty nodes (8.1) are passed over: nothing here uses enhanced graphs.
 * What is read is written again the same, but for empty nodes and column 9.
 */
import { Fault } from "#text";

export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** "" where the column holds "_". */
  readonly feats: string;
  /** 0-based index of the head; -1 for the root; -2 where the column holds "_". */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A surface token of several words: words first..last, 0-based, inclusive. */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

const blank = (cell: string): string => (cell === "_" ? "" : cell);

/**
 * @throws Fault CH-L03  a line has not ten columns, or an id or head that is no number; names the line.
 */
export function parseConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let ranges: ConlluRange[] = [];
  const close = (): void => {
    if (words.length > 0 || comments.length > 0) sentences.push({ comments, words, ranges });
    comments = [];
    words = [];
    ranges = [];
  };
  const lines = text.split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    if (line === "") close();
    else if (line.startsWith("#")) comments.push(line);
    else {
      const cells = line.split("\t");
      if (cells.length !== 10)
        throw new Fault(
          "CH-L03",
          `line ${at + 1}: ${cells.length} columns where CoNLL-U has 10. Separate columns by tabs.`,
        );
      const id = cells[0] as string;
      if (id.includes(".")) continue;
      if (id.includes("-")) ranges.push(rangeOf(cells, at));
      else words.push(wordOf(cells, at));
    }
  }
  close();
  return sentences;
}

function rangeOf(cells: readonly string[], at: number): ConlluRange {
  const [first, last] = (cells[0] as string).split("-").map(Number) as [number, number];
  if (!(first >= 1 && last >= first))
    throw new Fault("CH-L03", `line ${at + 1}: “${cells[0]}” is no range of words. Write first-last, as 3-4.`);
  return { first: first - 1, last: last - 1, form: cells[1] as string, misc: cells[9] as string };
}

function wordOf(cells: readonly string[], at: number): ConlluWord {
  const head = cells[6] === "_" ? -1 : Number(cells[6]);
  if (!Number.isInteger(Number(cells[0])) || !Number.isInteger(head)) {
    throw new Fault("CH-L03", `line ${at + 1}: id “${cells[0]}” or head “${cells[6]}” is no number.`);
  }
  return {
    form: cells[1] as string,
    lemma: cells[2] === "_" && cells[1] !== "_" ? "" : (cells[2] as string),
    upos: blank(cells[3] as string),
    xpos: cells[4] as string,
    feats: blank(cells[5] as string),
    head: head - 1,
    deprel: blank(cells[7] as string),
    misc: cells[9] as string,
  };
}

const cell = (value: string): string => (value === "" ? "_" : value);

export function writeConllu(sentences: readonly ConlluSentence[]): string {
  const out: string[] = [];
  for (const { comments, words, ranges } of sentences) {
    out.push(...comments);
    const byFirst = new Map(ranges.map((range) => [range.first, range]));
    for (const [i, word] of words.entries()) {
      const range = byFirst.get(i);
      if (range)
        out.push(`${range.first + 1}-${range.last + 1}\t${range.form}\t_\t_\t_\t_\t_\t_\t_\t${cell(range.misc)}`);
      const head = word.head === -2 ? "_" : String(word.head + 1);
      out.push(
        [
          i + 1,
          word.form,
          cell(word.lemma),
          cell(word.upos),
          cell(word.xpos),
          cell(word.feats),
          head,
          cell(word.deprel),
          "_",
          cell(word.misc),
        ].join("\t"),
      );
    }
    out.push("");
  }
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
}
