export { courseSvg, type Drawing, type DrawOptions, layCourse } from "./draw.js";
export type { Scheme } from "./look.js";
export { shapeOf } from "./marks.js";
