import { isCellError, type CellValue } from "../../model/cell";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { notImplemented } from "../../protocol/hostError";
import type { Session } from "../../session";

/** `Excel.Functions`: worksheet functions that are called without a cell. */
export class FunctionsObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("Functions");
  }
}

/** `Excel.FunctionResult`. It keeps its formula, so that another function can take it as an argument. */
export class FunctionResultObject implements ApiObject {
  private result: CellValue | undefined;

  constructor(
    private readonly session: Session,
    /** English, without "=". */
    readonly formula: string
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("FunctionResult");
  }

  /** The result as it was when it was first asked for. Of an array the first value. */
  evaluate(): CellValue {
    this.result ??= this.first();
    return this.result;
  }

  private first(): CellValue {
    const values = this.session.evaluate(`=${this.formula}`);
    if (values === null) throw notImplemented("Workbook.functions without a calculator");
    return values[0]?.[0] ?? null;
  }

  get error(): string | null {
    const value = this.evaluate();
    return isCellError(value) ? value.error : null;
  }

  get value(): CellValue {
    const value = this.evaluate();
    return isCellError(value) ? null : value;
  }
}
