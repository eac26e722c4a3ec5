import { contains, intersect, type Area } from "../../model/area";
import type { DataValidationModel } from "../../model/features";
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

  /** Gives the cells a validation of their own, with what is changed of the one they share. */
  write(change: Partial<Omit<DataValidationModel, "areas">>): void {
    const shared = this.state;
    const base =
      typeof shared === "string"
        ? { rule: {}, prompt: NO_PROMPT, errorAlert: NO_ALERT, ignoreBlanks: true }
        : shared;
    for (const range of this.ranges) {
      range.refuseWhenLocked();
      this.cut(range);
      range.sheet.validations.push({ ...base, ...change, areas: [range.area] });
      this.changed(range);
    }
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
      validation.areas = validation.areas.flatMap((own): Area[] => subtractArea(own, area));
    }
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  }

  private changed({ session, sheet, area }: RangeObject): void {
    session.workbook.changed({ kind: "format", sheet, area });
  }
}
