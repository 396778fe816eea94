/** @module A quotation: in its own language, between its own marks. */
import { quoted } from "../messages/quotes.js";

interface QuoteProps {
  readonly text: string;
  readonly lang: string;
  readonly side?: "coop" | "conf" | "past";
  readonly cite?: string;
}

export function Quote({ text, lang, side }: QuoteProps) {
  return (
    <blockquote lang={lang} className={side ?? ""}>
      {quoted(text, lang)}
    </blockquote>
  );
}

/** Inside a sentence. */
export function InlineQuote({ text, lang }: QuoteProps) {
  return (
    <q lang={lang} className="inline">
      {quoted(text, lang)}
    </q>
  );
}
