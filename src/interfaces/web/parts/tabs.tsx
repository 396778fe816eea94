/** @module Tabs of a screen: one is chosen, the address says which; arrows go from one to the next. */
import type { KeyboardEvent } from "react";

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly T[];
  readonly chosen: T;
  readonly says: (tab: T) => string;
  readonly onChoose: (tab: T) => void;
}

export function Tabs<T extends string>({ label, tabs, chosen, says, onChoose }: TabsProps<T>) {
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = (tabs.indexOf(chosen) + step + tabs.length) % tabs.length;
    onChoose(tabs[at] as T);
    (event.currentTarget.children[at] as HTMLElement | undefined)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="tabs sans" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={walk}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={chosen === one}
          tabIndex={chosen === one ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {says(one)}
        </button>
      ))}
    </div>
  );
}
