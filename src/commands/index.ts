import { languageOf } from "../locales";
import { runCommand } from "../workbook/runtime";
import { insertFollowUpSheets } from "./insertFollowUpSheets";
import { ribbonCommand, type CommandEvent } from "./ribbonCommand";
import { validatePlan } from "./validatePlan";

const check = ribbonCommand(() => runCommand(Excel, validatePlan));
const insert = ribbonCommand(() =>
  runCommand(Excel, (context) =>
    insertFollowUpSheets(context, languageOf(Office.context.displayLanguage))
  )
);

// The names are those of FunctionName in manifest.xml.
void Office.onReady(() => {
  Office.actions.associate("validatePlan", (event: CommandEvent) => void check(event));
  Office.actions.associate("insertFollowUpSheets", (event: CommandEvent) => void insert(event));
});
