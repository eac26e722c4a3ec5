import { useEffect, useRef } from "react";
import { paneAddress } from "../browser";
import type { Language } from "./texts";
import type { ThemeName } from "./themes";

interface PanePanelProps {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Pixels. */
  readonly width: number;
  readonly label: string;
}

const PANE_PAGE = "taskpane.html";
export const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-US" };

/** The add-in's own task pane, loaded as Excel loads it. */
export function PanePanel({ language, theme, width, label }: PanePanelProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // Office tells an add-in nothing when its theme changes; the pane looks again when it gets focus.
    frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
  }, [theme]);
  return (
    <aside className="bench-pane ic-modal-dialog" style={{ width }} aria-label={label}>
      <iframe
        key={language}
        ref={frame}
        title={label}
        src={paneAddress(PANE_PAGE, LOCALES[language])}
      />
    </aside>
  );
}
