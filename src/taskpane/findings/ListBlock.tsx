import { useEffect, useRef, useState, type ReactNode } from "react";

/** About what a finding takes, in pixels, until it is known. */
const USUAL_HEIGHT = 84;
/** Findings this far outside what is seen are drawn, so that scrolling and arrow keys always have some to go to. */
const AHEAD = "1200px 0px";

interface ListBlockProps {
  readonly count: number;
  /** True for what is seen first. */
  readonly first: boolean;
  readonly children: () => ReactNode;
}

/**
 * A part of a long list that is drawn only near what is seen; elsewhere it takes up its height. What has the focus is
 * never taken away. Everything is drawn where the browser cannot tell what is near.
 */
export function ListBlock({ count, first, children }: ListBlockProps) {
  const root = useRef<HTMLDivElement>(null);
  const [{ near, height }, setSeen] = useState({
    near: first || typeof IntersectionObserver === "undefined",
    height: count * USUAL_HEIGHT,
  });
  useEffect(() => {
    const element = root.current;
    if (element === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const { isIntersecting, boundingClientRect } = entry;
        setSeen({
          near: isIntersecting || element.contains(document.activeElement),
          height: boundingClientRect.height,
        });
      },
      // The pane is a frame: its own view counts, not that of the page around it.
      { root: document, rootMargin: AHEAD }
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={root} style={near ? undefined : { height }}>
      {near && children()}
    </div>
  );
}
