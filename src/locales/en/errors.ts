/** What a user reads when Excel refuses a command, one text for each kind of error. */
export const errors = {
  "error.cellEditMode":
    "A cell is being edited. Press Enter to finish editing the cell, then try again.",
  "error.tableMoved":
    "The table is no longer where it was read. Read the workbook again and make the correction once more.",
  "error.notFound": "What was looked for is no longer in the workbook. Read the plan again.",
  "error.sheetGone": "The sheet “{sheet}” is no longer in the workbook. Read the plan again.",
  "error.accessDenied":
    "The workbook or the cell may not be changed. Check that the file is not read-only.",
  "error.protectedSheet":
    "The sheet is protected. Remove its protection on the Review tab and try again.",
  "error.protectedWorkbook":
    "The structure of the workbook is protected, so no sheets can be added. Remove the protection on the Review tab and try again.",
  "error.payloadTooLarge":
    "There was too much to read or write at once. Choose fewer goals or split the workbook.",
  "error.invalidSelection":
    "The selection cannot be used right now. Click in the workbook and try again.",
  "error.hiddenSheet": "The sheet “{sheet}” is hidden. Show the sheet first.",
  "error.changedSince":
    "{sheet} has been changed since then, so nothing was written. Check the plan again and retry.",
  "error.formulaCell":
    "{sheet} holds a formula, so nothing was written. Correct the formula in the cell.",
  "error.nameTaken":
    "The name is already used in the workbook. Try again, and another one will be chosen.",
  "error.invalidArgument":
    "Excel did not accept what was to be written. Try again; if that does not help, report the problem.",
  "error.requirementMissing":
    "This version of Excel lacks a function that the add-in needs. Update Excel.",
  "error.cellsInTheWay":
    "Merged cells, a filter or a table are in the way of what was to be written. Remove them and try again.",
  "error.otherWorkbook":
    "Another workbook is in front. Click in the workbook that the pane belongs to and try again.",
  "error.timeout":
    "Excel did not answer in time. What has been written stays. Try again, and the rest is done.",
  "error.restartNeeded":
    "Excel has to be restarted. Save the workbook, restart Excel and try again.",
  "error.busy": "Excel is busy. Wait a moment and try again.",
  "error.unknown": "Something went wrong in Excel. Try again.",
} as const;
