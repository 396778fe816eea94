import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.js";

const said = "« L’œuvre » coûte 5 € – déclara le président péruvien à São Paulo, où l'été commençait.";

describe("bytes to text", () => {
  it.each([
    ["utf-8", Buffer.from(said)],
    ["utf-8", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(said)])],
    ["utf-16le", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(said, "utf-16le")])],
    ["utf-16be", Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(said, "utf-16be")])],
    ["windows-1252", iconv.encode(said, "windows-1252")],
  ])("%s", (encoding, bytes) => {
    expect(decode(bytes)).toMatchObject({ text: said, encoding });
  });

  it("believes a page's declaration where the bytes are not UTF-8", () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body>${said}</body></html>`;
    expect(decode(iconv.encode(page, "windows-1252"))).toEqual({ text: page, encoding: "windows-1252", remarks: [] });
  });

  it("does not believe a page that says ISO 8859-1 and is UTF-8", () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body>${said}</body></html>`;
    expect(decode(Buffer.from(page)).text).toBe(page);
  });

  it("keeps the rest of broken UTF-8, and says how much is broken", () => {
    const bytes = Buffer.concat([Buffer.from(said), Buffer.from([0xc3]), Buffer.from(said)]);
    const read = decode(bytes);
    expect(read.text).toBe(`${said}\ufffd${said}`);
    expect(read.remarks[0]).toMatchObject({ code: "CH-R05" });
  });

  it.each([
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ")],
    ["a PNG picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["binary data", Buffer.from([1, 2, 0, 0, 4, 200, 0, 9, 1])],
  ])("refuses %s", (what, bytes) => {
    expect(() => decode(bytes)).toThrow(what);
  });
});
