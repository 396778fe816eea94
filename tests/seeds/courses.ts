/** @module What the `course` rows of the seeds mean in numbers: their `why` says it in words. */
import type { Interval, Row } from "./rows.js";

const year = (first: string, last = first): Interval => [`${first}-01-01`, `${last}-12-31`];

const courses: Readonly<Record<string, Pick<Row, "rises" | "positive">>> = {
  "course.per-ven": { rises: [year("2018", "2019"), year("2021")] },
  "course.usa-per": { positive: [year("2018"), year("2019"), year("2025")] },
};

/** The row with its numbers, where it is a course of the seeds. */
export function withCourse(row: Row): Row {
  return { ...row, ...courses[row.id] };
}
