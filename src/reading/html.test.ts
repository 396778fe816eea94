import { describe, expect, it } from "vitest";
import { read } from "../../tests/reading/made.js";
import { pages } from "../../tests/reading/pages.js";
import { readPage } from "./html.js";
import { strip } from "./html-strip.js";
import { prepare } from "./prepare.js";

describe("pages", () => {
  it.each(pages)("$name ($lang)", ({ html, lang, title, outlet, published, keeps, drops }) => {
    expect(prepare({ id: "1", text: html }).lang).toBe(lang);
    const report = read(html, lang, { format: "html" });
    let kept = report.text;
    for (const one of [...report.setAside].reverse()) kept = kept.slice(0, one.start) + kept.slice(one.end);
    for (const words of keeps) expect(kept).toContain(words);
    for (const words of drops) expect(kept).not.toContain(words);
    expect(report.title).toBe(title);
    expect(report.titleSpan).not.toBeNull();
    expect(report.outlet).toBe(outlet);
    expect(report.published.earliest).toBe(published);
  });
});

describe("pages that no tree is built for", () => {
  const news = "The two ministers signed the treaty after nine months of talks.";

  it("nests 100 000 elements", () => {
    const started = performance.now();
    const page = readPage(
      `<html><body>${"<div>".repeat(100_000)}<p>${news}</p>${"</div>".repeat(100_000)}</body></html>`,
    );
    expect(page.text).toBe(news);
    expect(page.remarks.map((remark) => remark.code)).toEqual(["CH-R12"]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.each([
    ["never closed", `<html><body>${"<div><b>".repeat(50_000)}${news}`],
    ["brackets only", "<".repeat(200_000)],
    ["an attribute without end", `<p title="${"x".repeat(300_000)}`],
    ["a comment without end", `<p>${news}</p><!-- ${"-".repeat(200_000)}`],
    ["many elements", `<html><body>${`<p>${news}</p>`.repeat(60_000)}</body></html>`],
    ["a script without end", `<p>${news}</p><script>${"x<y;".repeat(50_000)}`],
    ["nothing", ""],
    ["no body", "<html></html>"],
    ["frames", "<frameset><frame src=a></frameset>"],
    ["deep emphasis", `<p>${"<i>".repeat(300)}${news}${"</i>".repeat(300)}</p>`],
  ])("%s", (_, html) => {
    const started = performance.now();
    expect(typeof readPage(html).text).toBe("string");
    expect(performance.now() - started).toBeLessThan(6000);
  });

  it("leaves menus and scripts out when stripping", () => {
    expect(
      strip(
        `<nav><a>Home</a></nav><script>var a = "<p>no</p>";</script><p>One &amp; two</p><style>p{}</style><p>Three<br>four</p>`,
      ),
    ).toBe("One & two\n\nThree\nfour");
  });

  it("runs no script and fetches nothing", () => {
    const page = readPage(
      `<p>${news}</p><script>globalThis.broken = true</script><img src="http://127.0.0.1:1/x" onerror="globalThis.broken = true">`,
    );
    expect("broken" in globalThis).toBe(false);
    expect(page.text).toContain(news);
  });
});
