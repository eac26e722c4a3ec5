import { EmbeddedExcel } from "../host";
import type { WorkbookModel } from "../model/workbookModel";
import type { HostOptions } from "../session";
import type { LazyCalculator } from "./lazyCalculator";

/** A request that brings a formula, calls a worksheet function or shows totals, which are formulas of the host. */
const NEEDS_ENGINE = /"=|"Functions"|"ShowTotals"/;

/** An embedded Excel that has its calculation engine in place before a request can bring a formula. */
export class CalculatingExcel extends EmbeddedExcel {
  private prepared = false;

  constructor(
    workbook: WorkbookModel,
    options: HostOptions,
    private readonly calculator: LazyCalculator
  ) {
    super(workbook, { ...options, calculator });
  }

  /** Loads the engine if there is a formula, and calculates. */
  async calculateAtStart(): Promise<void> {
    if (this.calculator.isWaiting) await this.prepare();
    this.session.calculateIfNeeded();
  }

  override async answer(messageText: string): Promise<string | null> {
    if (!this.prepared && this.needsEngine(messageText)) await this.prepare();
    const reply = await super.answer(messageText);
    // Formulas can also come from the host itself, such as those of a total row.
    if (!this.prepared && this.calculator.isWaiting) {
      await this.prepare();
      this.session.calculateIfNeeded();
    }
    return reply;
  }

  private needsEngine(messageText: string): boolean {
    return NEEDS_ENGINE.test(messageText) || this.calculator.isWaiting;
  }

  private async prepare(): Promise<void> {
    await this.calculator.prepare();
    if (this.prepared) return;
    this.prepared = true;
    this.session.touch();
  }
}
