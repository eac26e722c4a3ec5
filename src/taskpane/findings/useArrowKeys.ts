import { useCallback, type KeyboardEvent, type RefObject } from "react";

/** Marks the elements that `useArrowKeys` moves between. */
export const STOP = { "data-arrow-stop": "" } as const;

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets up and down arrows move the focus between the marked elements inside `root`. */
export function useArrowKeys(root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const step = STEPS[event.key];
      if (step === undefined || root.current === null) return;
      const stops = [...root.current.querySelectorAll<HTMLElement>("[data-arrow-stop]")];
      const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
      if (!stops.some((stop) => stop === document.activeElement) || next === undefined) return;
      event.preventDefault();
      next.focus();
    },
    [root]
  );
}
