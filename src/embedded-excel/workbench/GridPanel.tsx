import { useEffect, useMemo, useState } from "react";
import { IronCalc } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { joinGrid } from "./grid/gridModel";
import type { BenchWorkbook } from "./openWorkbook";
import { GRID_THEMES, type ThemeName } from "./themes";

interface GridProps {
  readonly workbook: BenchWorkbook;
  readonly theme: ThemeName;
  /** Told why an edit was refused. */
  readonly onRefused: (error: unknown) => void;
}

/** The spreadsheet: it shows what the workbook holds and follows every change of it. */
export function GridPanel({ label, ...props }: GridProps & { readonly label: string }) {
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  return (
    <section ref={setPanel} className="bench-grid" aria-label={label}>
      {panel !== null && <Grid {...props} panel={panel} />}
    </section>
  );
}

function Grid({ workbook, theme, onRefused, panel }: GridProps & { readonly panel: HTMLElement }) {
  const grid = useMemo(
    () =>
      joinGrid(workbook.gridModel, workbook.host.session, {
        viewport: () => viewportOf(panel),
        onRefused,
      }),
    [workbook, onRefused, panel]
  );
  useRedrawing(workbook, panel, grid.update);
  useEffect(() => {
    // The component takes its colours when it is drawn, which was before it had set those of the new theme.
    window.dispatchEvent(new Event("resize"));
  }, [theme]);
  return <IronCalc model={grid.model} rootContainer={panel} themeVariables={GRID_THEMES[theme]} />;
}

/** Pixels of the panel that are toolbar, formula bar, headings, tabs and scroll bars. */
const AROUND_CELLS = { width: 30 + 15, height: 40 + 40 + 28 + 40 + 15 };

function viewportOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return {
    width: Math.max(0, clientWidth - AROUND_CELLS.width),
    height: Math.max(0, clientHeight - AROUND_CELLS.height),
  };
}

/** True while a person types in a cell: the component keeps its editor out of sight otherwise. */
function isTyping(panel: HTMLElement): boolean {
  const editor = panel.querySelector<HTMLElement>(".ic-worksheet-editor-wrapper");
  return editor !== null && editor.style.left !== "" && editor.style.left !== "-9999px";
}

/** Draws the grid again after changes of the workbook, at most once for each frame of the screen. */
function useRedrawing({ host }: BenchWorkbook, panel: HTMLElement, update: () => unknown): void {
  const [, setRevision] = useState(0);
  useEffect(() => {
    const draw = (): void => {
      frame = 0;
      // A new rendering would take what is being typed; on a resize the component only draws the cells again.
      if (isTyping(panel)) {
        window.dispatchEvent(new Event("resize"));
        return;
      }
      update();
      setRevision((count) => count + 1);
    };
    let frame = requestAnimationFrame(draw);
    const end = host.workbook.onChange(() => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    });
    return () => {
      end();
      cancelAnimationFrame(frame);
    };
  }, [host, panel, update]);
}
