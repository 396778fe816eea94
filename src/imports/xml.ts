/** @module One element's text → its fields. Only what rows need: names, attributes, text with its runs of blanks made one. */
import { XMLParser } from "fast-xml-parser";
import { Fault } from "#text";
import { plain } from "./sheet.js";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of a text node; "" of an element. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: false,
});

type Ordered = Readonly<Record<string, unknown>>;

function nodeOf(one: Ordered): XmlNode {
  const attributes = (one[":@"] ?? {}) as Readonly<Record<string, string>>;
  const name = Object.keys(one).find((key) => key !== ":@") ?? "";
  if (name === "#text") return { name, attributes, children: [], text: String(one[name]) };
  return { name, attributes, children: ((one[name] ?? []) as readonly Ordered[]).map(nodeOf), text: "" };
}

/** @throws Fault CH-I03 where it is not well-formed. */
export function parseElement(xml: string): XmlNode {
  let nodes: readonly Ordered[];
  try {
    nodes = parser.parse(xml, true) as readonly Ordered[];
  } catch (error) {
    throw new Fault(
      "CH-I03",
      `the row is not well-formed XML: ${error instanceof Error ? error.message : String(error)}. Correct it.`,
    );
  }
  const root = nodes.map(nodeOf).find(({ name }) => !name.startsWith("#") && !name.startsWith("?"));
  if (!root) throw new Fault("CH-I03", "the row is empty. An element is expected.");
  return root;
}

/** All text below, in one line. */
export function textOf(node: XmlNode | undefined): string {
  const all = (one: XmlNode): string => one.text + one.children.map(all).join("");
  return node === undefined ? "" : plain(all(node));
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function field(node: XmlNode, ...path: readonly string[]): string {
  return textOf(path.reduce<XmlNode | undefined>((at, name) => child(at, name), node));
}
