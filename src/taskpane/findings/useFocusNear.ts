import { useCallback, useEffect, useRef, type RefObject } from "react";

/** What to put around a list, and what to call before the thing that an element is in may disappear. */
export interface FocusNear {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly keepFocusNear: (element: Element) => void;
}

/**
 * Where the focus goes when the thing that had it disappears from a list: to what then stands in its place, else to the
 * first thing in `root` that can have it. Nothing happens while something else has the focus.
 *
 * @param change What changes when things may have disappeared.
 */
export function useFocusNear(change: unknown): FocusNear {
  const root = useRef<HTMLDivElement>(null);
  const place = useRef<number>(undefined);
  useEffect(() => {
    const wanted = place.current;
    place.current = undefined;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (wanted === undefined || !lost || root.current === null) return;
    const stops = [...root.current.querySelectorAll<HTMLElement>("[data-arrow-stop]")];
    const next = stops[Math.min(wanted, stops.length - 1)];
    (next ?? root.current.querySelector<HTMLElement>("button:not(:disabled)"))?.focus();
  }, [change]);
  const keepFocusNear = useCallback((element: Element) => {
    place.current = placeOf(root.current, element);
  }, []);
  return { root, keepFocusNear };
}

/** The place among the things that can have the focus of the one in the same item as an element. */
function placeOf(root: HTMLElement | null, element: Element): number {
  const item = element.closest("li[data-finding]");
  const stops = [...(root?.querySelectorAll("[data-arrow-stop]") ?? [])];
  const place = stops.findIndex((stop) => item?.contains(stop));
  return Math.max(0, place);
}
