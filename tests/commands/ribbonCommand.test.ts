import { ribbonCommand } from "../../src/commands/ribbonCommand";
import { WorkbookError } from "../../src/workbook/workbookError";

test("tells Office that the command is completed once the work is done", async () => {
  const steps: string[] = [];
  const command = ribbonCommand(async () => {
    await Promise.resolve();
    steps.push("worked");
  });
  await command({ completed: () => steps.push("completed") });
  expect(steps).toEqual(["worked", "completed"]);
});

test("tells Office so even when the work fails, and passes the error on", async () => {
  const error = new WorkbookError("cellEditMode", "Range.values");
  let completed = 0;
  const command = ribbonCommand(() => Promise.reject(error));
  await expect(command({ completed: () => completed++ })).rejects.toBe(error);
  expect(completed).toBe(1);
});
