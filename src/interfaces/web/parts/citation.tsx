/** @module A citation to take away: in a line, as BibTeX, and as files for reference managers. */
import { ofVersion, useText } from "../api/client.js";
import { useLanguage, useMessages } from "../app/settings.js";
import { Copyable } from "./copy.js";

/** @param path  What is cited, as the API is asked for it. */
export function Citation({ path }: { readonly path: string }) {
  const m = useMessages();
  const words = useLanguage();
  const of = (format: string): string => `${path}${path.includes("?") ? "&" : "?"}format=${format}&words=${words}`;
  const line = useText(of("text"));
  const bibtex = useText(of("bibtex"));
  return (
    <>
      {line && <Copyable text={line.trim()} label={m.event.cite} />}
      {bibtex && <Copyable text={bibtex.trim()} label="BibTeX" />}
      <p className="sans">
        {(
          [
            ["ris", "RIS"],
            ["csl", "CSL-JSON"],
            ["bibtex", "BibTeX"],
          ] as const
        ).map(([format, name], at) => (
          <span key={format}>
            {at > 0 && " · "}
            <a href={ofVersion(of(format))} download>
              {m.words.downloadAs(name)}
            </a>
          </span>
        ))}
      </p>
    </>
  );
}
