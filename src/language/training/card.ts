/** @module The model card: what a model was trained on, under which licence, how large, how good. */
import type { Measured } from "./measure.js";
import type { Plan } from "./plan.js";
import { MEASURES } from "./scores.js";

export interface CardInput {
  readonly lang: string;
  readonly name: string;
  readonly plan: Plan;
  readonly date: string;
  readonly packed: number;
  readonly raw: number;
  readonly measured: readonly (Measured & { readonly name: string })[];
}

const HEADINGS = ["Sentences", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS", "CLAS"];

/** A table row for each test: from raw text, then from gold tokens. */
export function scoreTable(measured: CardInput["measured"]): string {
  const rows = measured.flatMap(({ name, raw, gold }) =>
    (
      [
        ["raw text", raw],
        ["gold tokens", gold],
      ] as const
    ).map(([from, scores]) => `| ${name} | ${from} | ${MEASURES.map((key) => scores[key].toFixed(2)).join(" | ")} |`),
  );
  return [
    `| test | from | ${HEADINGS.join(" | ")} |`,
    `|---|---|${HEADINGS.map(() => "--:").join("|")}|`,
    ...rows,
  ].join("\n");
}

/** The measures that hang on the tree: of the network, with the perceptron's LAS beside. */
export function treeTable(network: CardInput["measured"], perceptron: CardInput["measured"]): string {
  const rows = network.flatMap(({ name, raw, gold }) => {
    const other = perceptron.find((row) => row.name === name);
    return (
      [
        ["raw text", raw, other?.raw],
        ["gold tokens", gold, other?.gold],
      ] as const
    ).map(
      ([from, { uas, las, clas }, beside]) =>
        `| ${name} | ${from} | ${[uas, las, clas, beside?.las].map((value) => value?.toFixed(2) ?? "").join(" | ")} |`,
    );
  });
  return ["| test | from | UAS | LAS | CLAS | LAS of the perceptron |", "|---|---|--:|--:|--:|--:|", ...rows].join(
    "\n",
  );
}

export function writeCard({ lang, name, plan, date, packed, raw, measured }: CardInput): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return `# Model card: ${name} (${lang})

Tokens, sentences, contractions, parts of speech, FEATS, lemmas and Universal Dependencies trees.
Averaged perceptrons over hashed features; a greedy arc-hybrid parser with a dynamic oracle. See docs/reference/language.md.
${date ? `Trained ${date}. ` : ""}File: \`weights.br\`, ${megabytes(packed)} (${megabytes(raw)} unpacked).

## Trained on

${plan.train.map((file) => `- ${file}`).join("\n")}

| source | licence | from |
|---|---|---|
${plan.sources.map((source) => `| ${source.name} | ${source.licence} | ${source.url} |`).join("\n")}

The weights are given under ${plan.licence}, with attribution to the treebanks above. Test parts were never trained on.

## Scores

F1 after the CoNLL 2018 shared task, in percent. Tests: official test parts and PUD.

${scoreTable(measured)}

## Limits

News prose is what it is meant for. Coordination, apposition and the attachment of prepositions are the weak places.
Trees are projective. PUD marks other features than the training data, so its UFeats say little.

## Again

\`npm run train -- ${lang}${date ? ` --date ${date}` : ""}\` gives the same bytes from the same treebanks.
`;
}
