/** @module What is selected in the reader, as a place in the report's text. */

export interface Place {
  readonly start: number;
  readonly end: number;
}

const points = (text: string): number => Array.from(text).length;

/**
 * Code points of the report's text; null where nothing is selected in it.
 *
 * @param reader  Holds elements whose `data-start` says where their text begins.
 */
export function selectedPlace(reader: Element | null, selection: Selection | null): Place | null {
  if (!reader || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let begun: number | null = null;
  let ended = 0;
  const walker = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.parentElement?.dataset.start;
    if (from === undefined || !range.intersectsNode(node)) continue;
    const text = node.nodeValue ?? "";
    const first = node === range.startContainer ? range.startOffset : 0;
    const last = node === range.endContainer ? range.endOffset : text.length;
    if (last <= first) continue;
    const begins = Number(from) + points(text.slice(0, first));
    begun ??= begins;
    ended = begins + points(text.slice(first, last));
  }
  return begun === null ? null : { start: begun, end: ended };
}
