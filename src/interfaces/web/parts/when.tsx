/** @module Days as told, of which none is broken between lines: a span breaks at its dash. */
import { Fragment } from "react";

export function When({ text }: { readonly text: string }) {
  const ends = text.split(" – ");
  return ends.map((end, at) => (
    <Fragment key={end}>
      <span className="nowrap">
        {end}
        {at < ends.length - 1 && " –"}
      </span>
      {at < ends.length - 1 && " "}
    </Fragment>
  ));
}
