/** @module Property tests draw the same cases in every run, so that a failure is one of the change at hand. */
import fc from "fast-check";

fc.configureGlobal({ seed: 20_260_101 });
