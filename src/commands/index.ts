import { languageOf } from "../locales";
import { runCommand } from "../workbook/runtime";
import { insertFollowUpSheets } from "./insertFollowUpSheets";
import { ribbonCommand } from "./ribbonCommand";
import { validatePlan } from "./validatePlan";

// The names are those of FunctionName in manifest.xml.
void Office.onReady(() => {
  const check = () => runCommand(Excel, validatePlan);
  const insert = () =>
    runCommand(Excel, (context) =>
      insertFollowUpSheets(context, languageOf(Office.context.displayLanguage))
    );
  Office.actions.associate("validatePlan", ribbonCommand(check));
  Office.actions.associate("insertFollowUpSheets", ribbonCommand(insert));
});
