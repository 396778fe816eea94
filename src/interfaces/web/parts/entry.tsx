/** @module One event of a chronicle: its day in the margin, one sentence, its words, who tells it. */
import { memo } from "react";
import type { Event } from "../api/types.js";
import { Link } from "../app/router.js";
import { bestWitness, EventFoot } from "./event-words.js";
import { sideOf } from "./mark.js";
import { Quote } from "./quote.js";
import { When } from "./when.js";

interface EntryProps {
  readonly event: Event;
  readonly chosen?: boolean;
}

export const Entry = memo(function Entry({ event, chosen }: EntryProps) {
  const witness = bestWitness(event);
  const said = event.said;
  return (
    <article
      className={`entry ${sideOf(event)}${chosen ? " chosen" : ""}`}
      id={event.id}
      aria-current={chosen ? "true" : undefined}
    >
      <div className="day">
        <b>
          <When text={said?.when ?? event.when.edtf} />
        </b>
        {said?.standing.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </div>
      <div>
        <p className="what">
          <Link to={`/events/${event.id}`}>{`${said?.what ?? event.id}.`}</Link>
        </p>
        {witness && <Quote text={witness.quote} lang={witness.lang} side={sideOf(event)} />}
        <EventFoot event={event} />
      </div>
    </article>
  );
});
