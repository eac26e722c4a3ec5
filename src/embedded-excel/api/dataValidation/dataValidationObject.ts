import { contains, intersect, type Area } from "../../model/area";
import type { DataValidationModel } from "../../model/features";
import { rebase } from "../../model/rebase";
import { subtractArea } from "../../model/subtractArea";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { RangeObject } from "../range/rangeObject";

const NO_PROMPT: DataValidationModel["prompt"] = { showPrompt: true, title: "", message: "" };
const NO_ALERT: DataValidationModel["errorAlert"] = {
  showAlert: true,
  style: "Stop",
  title: "",
  message: "",
};

/** `Excel.DataValidation` of a range's areas. */
export class DataValidationObject implements ApiObject {
  constructor(readonly ranges: readonly RangeObject[]) {}

  get apiType(): ApiType {
    return apiTypeOf("DataValidation");
  }

  /** The validation that all cells share, "none" when no cell has one, "mixed" otherwise. */
  get state(): DataValidationModel | "none" | "mixed" {
    const touched = this.ranges.flatMap(({ sheet, area }) =>
      sheet.validations.filter(({ areas }) => areas.some((own) => intersect(own, area) !== null))
    );
    const [first] = touched;
    if (first === undefined) return "none";
    const covers = this.ranges.every(({ area }) => first.areas.some((own) => contains(own, area)));
    return covers && touched.every((other) => other === first) ? first : "mixed";
  }

  /** Some of the cells have a validation and some have none. */
  get isPartial(): boolean {
    return this.ranges.some(({ sheet, area }) => {
      const bare = sheet.validations
        .flatMap(({ areas }) => areas)
        .reduce((left, own) => left.flatMap((part) => subtractArea(part, own)), [area]);
      return bare.length > 0;
    });
  }

  /**
   * Gives the cells a validation of their own, with what is changed of the one they share. Its formulas are relative to
   * the first cell.
   */
  write(change: Partial<Omit<DataValidationModel, "areas">>): void {
    const [first] = this.ranges;
    if (first === undefined) return;
    const areas = this.ranges.map(({ area }) => area);
    const base = this.base(areas);
    for (const range of this.ranges) {
      range.refuseWhenLocked();
      this.cut(range);
    }
    first.sheet.validations.push({ ...base, ...change, areas });
    for (const range of this.ranges) this.changed(range);
  }

  /** What the cells share, with formulas as they are from the first of these areas. */
  private base(areas: readonly Area[]): Omit<DataValidationModel, "areas"> {
    const shared = this.state;
    if (typeof shared === "string")
      return { rule: {}, prompt: NO_PROMPT, errorAlert: NO_ALERT, ignoreBlanks: true };
    return { ...shared, rule: rebase(shared.rule, shared.areas, areas) };
  }

  clear(): void {
    for (const range of this.ranges) {
      range.refuseWhenLocked();
      this.cut(range);
      this.changed(range);
    }
  }

  /** Takes the cells out of the validations that they are in. */
  private cut({ sheet, area }: RangeObject): void {
    for (const validation of sheet.validations) {
      const left = validation.areas.flatMap((own): Area[] => subtractArea(own, area));
      validation.rule = rebase(validation.rule, validation.areas, left);
      validation.areas = left;
    }
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  }

  private changed({ session, sheet, area }: RangeObject): void {
    session.workbook.changed({ kind: "format", sheet, area });
  }
}
