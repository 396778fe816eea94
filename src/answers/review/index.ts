export {
  type Answer,
  type CodebookLine,
  type Question,
  type ReviewItem,
  type ReviewOptions,
  type ReviewQueue,
  reviewQueue,
} from "./queue.js";
