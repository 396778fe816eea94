/** @module How much room a drawing has: it is drawn for that width, not shrunk. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export function useRoom<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(Math.floor(box.current?.clientWidth ?? 0));
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return [box, width] as const;
}
