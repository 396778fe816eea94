/** @module What stands under a printed page: the record and its codebook, the address that shows the same, the day of printing. */
import { useOne } from "../api/client.js";
import { useDates } from "../parts/dates.js";
import { useAddress } from "./router.js";
import { useMessages } from "./settings.js";

export function PrintFoot() {
  const m = useMessages();
  const dates = useDates();
  const { pathname, search } = useAddress();
  const { data } = useOne<unknown>("/api/about");
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return (
    <footer className="print-foot sans">
      {[
        "Chancery",
        data && m.words.asOf(data.record_version, data.codebook_version),
        `${pathname}${search}`,
        m.words.printed(dates.day(today)),
      ]
        .filter(Boolean)
        .join(" · ")}
    </footer>
  );
}
