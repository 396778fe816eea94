/** A report of which only text, language and day (`When`) are known, for measuring one stage. */
export function bareReport(id, text, lang, published) {
  return {
    id,
    lang,
    title: null,
    titleSpan: null,
    outlet: null,
    agency: null,
    url: null,
    dateline: null,
    published,
    pageDates: [],
    text,
    setAside: [],
    remarks: [],
  };
}
