import { failureOf } from "../../../src/taskpane/state/failure";
import { WorkbookError } from "../../../src/workbook/workbookError";

test("says what Excel refused by the kind of error, with the sheet it is about", () => {
  expect(failureOf(new WorkbookError("hiddenSheet", "Listor"))).toMatchObject({
    key: "error.hiddenSheet",
    values: { sheet: "Listor" },
  });
});

test("says the message of an error that has no kind", () => {
  expect(failureOf(new TypeError("x is undefined"))).toMatchObject({
    key: "pane.failure.unexpected",
    values: { message: "x is undefined" },
  });
});
