/** @module The course of a pair, drawn by the desk and set into the page; its marks are walked by the arrow keys. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { address, ofVersion } from "../../api/client.js";
import { go } from "../../app/router.js";
import { useLanguage, useMessages } from "../../app/settings.js";
import { CourseLegend } from "./course-legend.js";

const narrow = 520;

/** The drawing for this width: drawn anew, not shrunk. A narrow one is as long as its years and is scrolled. */
function drawnWidth(room: number): number {
  return room >= narrow ? Math.floor(room / 20) * 20 : Math.max(300, Math.floor(room));
}

async function svgText(path: string): Promise<string> {
  const response = await fetch(ofVersion(path));
  return response.ok ? response.text() : "";
}

interface DrawingProps {
  readonly pair: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly chosen: string | null;
  readonly onChoose: (event: string) => void;
}

export function CourseDrawing({ pair, from, to, chosen, onChoose }: DrawingProps) {
  const m = useMessages();
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  const [svg, setSvg] = useState("");
  const choose = useRef(onChoose);
  choose.current = onChoose;

  useLayoutEffect(() => {
    const measure = (): void => setWidth(drawnWidth(box.current?.clientWidth ?? 1100));
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);

  const long = width > 0 && width < narrow;
  const path =
    width === 0
      ? null
      : address(`/api/relations/${pair}/course.svg`, {
          width,
          scheme: "page",
          words: language,
          long: long || null,
          legend: long ? false : null,
          from,
          to,
        });
  useEffect(() => {
    let wanted = true;
    if (path) void svgText(path).then((text) => wanted && text && setSvg(text));
    return () => {
      wanted = false;
    };
  }, [path]);

  // The text is set in as a document of its own kind, not as markup of the page.
  useEffect(() => {
    const holder = box.current;
    if (!holder || svg === "") return;
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    for (const script of drawing.querySelectorAll("script, foreignObject")) script.remove();
    holder.replaceChildren(document.importNode(drawing, true));
    if (!long) return;
    // Names of bands stay in sight while the years are scrolled past.
    const follow = (): void => {
      for (const name of holder.querySelectorAll(".band-name"))
        name.setAttribute("transform", `translate(${holder.scrollLeft} 0)`);
    };
    holder.scrollLeft = holder.scrollWidth;
    follow();
    holder.addEventListener("scroll", follow, { passive: true });
    return () => holder.removeEventListener("scroll", follow);
  }, [svg, long]);

  useEffect(() => {
    const holder = box.current;
    for (const mark of holder?.querySelectorAll("[data-event]") ?? []) {
      const own = mark.getAttribute("data-event") === chosen;
      mark.classList.toggle("chosen", own);
      if (own && holder) mark.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    }
  });

  return (
    <>
      <section
        ref={box}
        className={`course${long ? " long" : ""}`}
        aria-label={m.relation.course}
        onClick={(event) => {
          const link = (event.target as Element).closest("a[data-event]");
          if (!link || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          const id = link.getAttribute("data-event") ?? "";
          if (id === chosen) go(`/events/${id}`);
          else choose.current(id);
        }}
        onKeyDown={() => {}}
      />
      {long && <CourseLegend />}
    </>
  );
}
