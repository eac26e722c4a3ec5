import { runCommand } from "../workbook/runtime";
import { insertFollowUpSheets } from "./insertFollowUpSheets";
import { ribbonCommand, type CommandEvent } from "./ribbonCommand";

const insert = ribbonCommand(() =>
  runCommand(Excel, (context) => insertFollowUpSheets(context, Office.context.displayLanguage))
);

// The name is that of FunctionName in manifest.xml. The button that checks opens the pane instead, see `taskpane/index`.
void Office.onReady(() => {
  Office.actions.associate("insertFollowUpSheets", (event: CommandEvent) => void insert(event));
});
