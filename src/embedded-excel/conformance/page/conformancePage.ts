import { allCases } from "../cases";
import { runConformance, type ConformanceResult } from "../runConformance";
import { toMarkdown } from "../toMarkdown";
import { resultRow } from "./resultRow";

/** What the page needs of its surroundings. */
export interface PageSurroundings {
  readonly document: Document;
  readonly excel: Pick<typeof Excel, "run">;
  readonly office: Pick<typeof Office, "context">;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

/** The page that runs the suite in the Excel around it and shows what came out. */
export class ConformancePage {
  private results: readonly ConformanceResult[] = [];

  constructor(private readonly around: PageSurroundings) {}

  /** Lets the buttons do their work. */
  start(): void {
    this.on("run", () => this.run());
    this.on("copy-markdown", () => this.copy(toMarkdown(this.host, this.results)));
    this.on("copy-json", () =>
      this.copy(JSON.stringify({ host: this.host, results: this.results }, null, 2))
    );
    this.enable("run");
    this.say(`${allCases.length} cases for ${this.host}.`);
  }

  /** Runs the suite; rows appear as results do. */
  async run(): Promise<void> {
    const { document, excel, office } = this.around;
    const body = this.element("results");
    body.replaceChildren();
    this.enable("run", false);
    let done = 0;
    this.results = await runConformance(excel, office, {
      onResult: (result) => {
        done += 1;
        body.append(resultRow(document, result));
        this.say(`${done} of ${allCases.length}`);
      },
    });
    this.say(summaryOf(this.results));
    for (const id of ["run", "copy-markdown", "copy-json"]) this.enable(id);
  }

  private get host(): string {
    const { diagnostics } = this.around.office.context;
    return `${diagnostics.host} ${diagnostics.version} on ${diagnostics.platform}`;
  }

  /** Where the clipboard is closed to the page, the text is shown and selected instead. */
  private async copy(text: string): Promise<void> {
    try {
      await this.around.copy(text);
      this.say("Copied.");
    } catch {
      const area = this.element("text") as HTMLTextAreaElement;
      area.value = text;
      area.hidden = false;
      area.select();
      this.say("Press Ctrl+C to copy the selected text.");
    }
  }

  private on(id: string, act: () => Promise<void>): void {
    this.element(id).addEventListener("click", () => {
      act().catch((error: unknown) => this.say(String(error)));
    });
  }

  private enable(id: string, enabled = true): void {
    this.element(id).toggleAttribute("disabled", !enabled);
  }

  private say(text: string): void {
    this.element("status").textContent = text;
  }

  private element(id: string): HTMLElement {
    const element = this.around.document.getElementById(id);
    if (element === null) throw new Error(`The page has no element "${id}".`);
    return element;
  }
}

function summaryOf(results: readonly ConformanceResult[]): string {
  const count = (outcome: ConformanceResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  return `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped.`;
}
