/** @module A text to take away, with a button that copies it. */
import { useState } from "react";
import { useMessages } from "../app/settings.js";

export function Copyable({ text, label }: { readonly text: string; readonly label: string }) {
  const m = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="copyable">
      <section aria-label={label}>
        <pre>{text}</pre>
      </section>
      <button type="button" className="plain sans" onClick={() => void copy()}>
        {copied ? m.words.copied : m.words.copy}
      </button>
    </div>
  );
}
