/** @module The desk over HTTP. */
export { type ServeOptions, type Serving, serve } from "./serve.js";
