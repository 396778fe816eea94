import { fileURLToPath } from "node:url";

/** The project's own folder: where `languages/` and `knowledge/` stand (two above `src/data` and `dist/data` alike). */
export const home: string = fileURLToPath(new URL("../../", import.meta.url));
