/** @module The drawing of a course: what must hold of every drawing, and a few kept as files to be looked at. */
import { describe, expect, it, test } from "vitest";
import type { Course } from "#answers";
import { languageCodes } from "#data";
import { courseSvg, type DrawOptions, layCourse, wordsIn } from "#exports";
import { denseCourse, smallCourse } from "./made-course.js";

const drawn = (options: Partial<DrawOptions> = {}): DrawOptions => ({
  width: 1100,
  scheme: "light",
  words: wordsIn("en"),
  ...options,
});

type Box = { x: number; y: number; width: number; height: number };
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const courses: readonly (readonly [string, Course])[] = [
  ["small", smallCourse],
  ["forty events", denseCourse(40, 7)],
  ["four hundred events", denseCourse(400, 11)],
];
const widths = [1100, 700, 360];
const every = courses.flatMap(([name, course]) => widths.map((width) => [name, width, course] as const));

describe.each(every)("%s at %i", (_name, width, course) => {
  const drawing = layCourse(course, drawn({ width }));

  it("draws no label over another, or over a mark", () => {
    const { labels, marks } = drawing;
    const heads = marks.flatMap(({ one, head }) =>
      head ? [{ event: one.event.id, x: head.x - 4, y: head.y - 4, width: 8, height: 8 }] : [],
    );
    const over = labels.flatMap(({ box, event }, at) => [
      ...labels.slice(at + 1).filter((other) => meet(other.box, box)),
      ...heads.filter((head) => meet(head, box)).map(() => event),
    ]);
    expect(over).toEqual([]);
    expect(labels.length).toBeGreaterThan(0);
  });

  it("keeps marks and labels inside the frame", () => {
    const { axis, height } = drawing;
    const out = [
      ...drawing.marks.filter(({ head }) => head && (head.x < axis.left || head.x > axis.right)),
      ...drawing.marks.filter(({ head }) => head && (head.y < 0 || head.y > height)),
      ...drawing.labels.filter(({ box }) => box.x < axis.left || box.x + box.width > axis.right + 3),
    ];
    expect(out).toEqual([]);
  });

  it("speaks each mark, in the order of time", () => {
    const ids = [...drawing.svg.matchAll(/data-event="([^"]+)"/g)].map((found) => found[1]);
    expect(ids).toEqual(drawing.marks.map(({ one }) => one.event.id));
    const feet = drawing.marks.map(({ x }) => x);
    expect(feet).toEqual([...feet].sort((a, b) => a - b));
    expect(drawing.svg.match(/<a href="#e-[^"]+" role="link" tabindex="0" [^>]*aria-label="[^"]+\."/g)).toHaveLength(
      ids.length,
    );
  });

  it("lets no two heads cover each other", () => {
    const heads = drawing.marks.flatMap(({ head }) => head ?? []);
    const close = heads.flatMap((a, at) =>
      heads.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < 12 && Math.abs(a.y - b.y) < 12),
    );
    expect(close).toEqual([]);
  });
});

test("a stem is taller by each independent source, and a foot stands on its day", () => {
  const { marks, axis } = layCourse(smallCourse, drawn());
  const [two, , one] = marks.filter(({ one: { event } }) => event.quad !== "verbal-cooperation");
  const zero = ((two?.head?.y ?? 0) - 60 + ((one?.head?.y ?? 0) + 36)) / 2;
  expect((two?.head?.y ?? 0) - zero).toBeCloseTo(60);
  expect(marks[0]?.x).toBeCloseTo(axis.at("2018-02-06"));
});

test("a narrow page shows the last years, or all of them to be scrolled", () => {
  const dense = denseCourse(60, 3);
  const narrow = layCourse(dense, drawn({ width: 360 }));
  expect(narrow.width).toBe(360);
  expect(narrow.axis.days).toEqual({ earliest: "2017-01-01", latest: "2020-12-31" });
  const long = layCourse(dense, drawn({ width: 360, long: true }));
  expect(long.width).toBeGreaterThan(500);
  expect(long.axis.days.earliest).toBe("2015-01-01");
});

test("from and to cut the drawing", () => {
  const { marks } = layCourse(smallCourse, drawn({ from: "2020-01-01", to: "2021-12-31" }));
  expect(marks.map(({ one }) => one.event.id)).not.toContain("e-aaaaa1");
  expect(marks.map(({ one }) => one.event.id)).toContain("e-aaaaa4");
});

test("a word that is no markup stays none", () => {
  const evil = { ...smallCourse, events: smallCourse.events.map((one) => ({ ...one })) };
  const first = evil.events[3] as Course["events"][number];
  evil.events[3] = {
    ...first,
    event: {
      ...first.event,
      where: { ...(first.event.where as NonNullable<typeof first.event.where>), name: '"><script>x</script>' },
    },
  };
  const svg = courseSvg(evil, drawn());
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test("nothing known is said", () => {
  const svg = courseSvg({ ...smallCourse, span: { earliest: null, latest: null }, events: [] }, drawn());
  expect(svg).toContain("nothing in this record");
});

test.each(languageCodes())("speaks %s", (lang) => {
  const { course } = wordsIn(lang);
  const svg = courseSvg(smallCourse, drawn({ words: wordsIn(lang) }));
  for (const said of [course.relations, course.together, course.apart, course.reports])
    expect(svg).toContain(`>${said}</text>`);
});

test.each([
  ["wide-light", { width: 1100, scheme: "light" }],
  ["phone-dark", { width: 360, scheme: "dark", words: wordsIn("fr") }],
  ["print", { width: 700, scheme: "print", words: wordsIn("es") }],
] as const)("is drawn as in the file: %s", async (name, options) => {
  await expect(courseSvg(smallCourse, drawn(options))).toMatchFileSnapshot(`drawings/${name}.svg`);
});
