/**
 * @module Bytes to text: byte-order mark, then UTF-8 where valid, then what a page declares, then what the bytes look like.
 *
 * Legacy encodings go through iconv-lite: Node 20's own decoder reads windows-1252 quotes as control characters.
 */
import chardet from "chardet";
import iconv from "iconv-lite";
import { Fault, type Remark } from "#text";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly remarks: readonly Remark[];
}

const magic: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a ZIP or office file"],
  ["\u0089PNG", "a PNG picture"],
  ["GIF8", "a GIF picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["\u001f\u008b", "a gzip file"],
  ["\u007fELF", "a program"],
  ["{\\rtf", "an RTF file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office file"],
  ["SQLite format 3", "a database"],
];

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** What the bytes are, if they are no text. */
function binary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [sign, name] of magic) if (head.startsWith(sign)) return name;
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) if (byte === 0 || (byte < 9 && byte > 0) || (byte > 13 && byte < 27)) odd++;
  return odd > 0 && (sample.includes(0) || odd > sample.length / 50) ? "binary data" : null;
}

/** The encoding that a page or XML head declares. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const match =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{2,30})/i.exec(head) ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,30})/i.exec(head);
  const name = match?.[1]?.toLowerCase() ?? null;
  return name !== null && iconv.encodingExists(name) ? name : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** ISO 8859-1 in name is windows-1252 in use (WHATWG Encoding). */
function inUse(name: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(name) ? "windows-1252" : name;
}

/**
 * @throws Fault CH-R02 where the bytes are no text.
 * @example decode(Buffer.from([0x93, 0x41, 0x94]))  →  “A”
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byMark(bytes);
  if (mark === "utf-16le" || mark === "utf-16be")
    return { text: iconv.decode(Buffer.from(bytes), mark), encoding: mark, remarks: [] };
  const what = binary(bytes);
  if (what)
    throw new Fault(
      "CH-R02",
      `this is ${what}, not text: text, Markdown, HTML or JSON Lines is expected. Convert it to text first.`,
    );
  const utf8 = validUtf8(bytes);
  if (utf8 !== null) return { text: utf8.replace(/^\ufeff/, ""), encoding: "utf-8", remarks: [] };
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.split("\ufffd").length - 1;
  const multibyte = (lossy.match(/[\u0080-\ufffc]/g) ?? []).length;
  // Mostly good UTF-8 with a few broken bytes is broken UTF-8, not another encoding.
  if (mark === "utf-8" || multibyte > broken * 2) {
    return {
      text: lossy.replace(/^\ufeff/, ""),
      encoding: "utf-8",
      remarks: [
        {
          code: "CH-R05",
          message: `${broken} ${broken === 1 ? "place is" : "places are"} not valid UTF-8 and became “\ufffd”. Save the file as UTF-8.`,
        },
      ],
    };
  }
  const said = declared(bytes);
  const seen = said ?? chardet.detect(bytes.subarray(0, 200_000)) ?? "windows-1252";
  const encoding = inUse(iconv.encodingExists(seen) && !/^utf-?8$/i.test(seen) ? seen : "windows-1252");
  const text = iconv.decode(Buffer.from(bytes), encoding);
  const remarks = said
    ? []
    : [
        {
          code: "CH-R11",
          message: `the text is not UTF-8 and declares no encoding: read as ${encoding}, by its looks. Save it as UTF-8 if letters are wrong.`,
        },
      ];
  return { text, encoding, remarks };
}
