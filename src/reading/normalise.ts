/** @module The kept text's letters and line ends: one form for each, nothing else changed. */

const spaces = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Ranges of control and format characters that show nothing; tab and line ends are dealt with apart. */
const unseenRanges =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\ufffe\\uffff";
const unseen = new RegExp(`[${unseenRanges}]`, "g");
const lineEnds = /\r\n?|\u0085|\u2028|\u2029/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Line ends as `\n`, any space as a space, no invisible characters, accents composed (NFC), no half of a surrogate pair. */
export function normalise(text: string): string {
  return text
    .replace(lineEnds, "\n")
    .replace(spaces, " ")
    .replace(unseen, "")
    .replace(/\u2011/g, "-")
    .replace(loneSurrogate, "\ufffd")
    .normalize("NFC");
}
