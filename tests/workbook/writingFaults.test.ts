import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/readPlan";
import { officePort } from "../../src/taskpane/officePort";
import type { FollowUpRequest } from "../../src/taskpane/port";
import { failureOf } from "../../src/taskpane/state/failure";
import { judgePlan } from "../../src/validation/judge";
import type { DoneEdit } from "../../src/workbook/cellEdits";
import { read } from "./support/followUp";
import { words } from "../taskpane/support/words";

const SAMPLE = readFileSync(path.join(__dirname, "../../samples/uppdragsplan-2024.xlsx"));
const port = officePort(words.sv);
const never = new AbortController().signal;
const SHEET = "Mål 1 Näringsliv – delår";
const REPORT = "Kontrollrapport";
const share = { sheet: "Budget", row: 7, column: 3 };

let opened: OpenedExcel;
let request: FollowUpRequest;
beforeEach(async () => {
  opened = await openExcel(SAMPLE, { calculate: false });
  Object.assign(globalThis, { Excel: opened.Excel });
  const plan = readPlan(await port.readSnapshot());
  request = { plan, period: "interim", year: 2024, goals: [1, 2] };
});

const insert = () => port.insertFollowUp(request, () => undefined, never);
const report = () => {
  const { plan } = request;
  return port.insertReport({ plan, result: judgePlan(plan), date: "2024-02-01" });
};
const repair = async () => {
  const before = { content: 0.57, text: "57 %" };
  const after = { content: 0.58, text: "58", percent: true };
  done = await port.applyEdits([{ cell: share, before, after }]);
};
let done: readonly DoneEdit[] = [];
const undo = () => port.undoEdits(done);
/** The same sheets again, of goals that have another name. */
const refresh = () => {
  const { plan } = request;
  const goals = plan.goals.map((goal) => ({ ...goal, text: { ...goal.text, value: "Ny text" } }));
  return port.insertFollowUp(
    { ...request, plan: { ...plan, goals } as Plan },
    () => undefined,
    never
  );
};
const removeSheets = () => port.removeFollowUp(true);
const unmark = () => port.unmarkCells();
const mark = () => port.markCells([{ cell: share, severity: "error" }]);

interface Writing {
  readonly what: string;
  /** What has to be there before. */
  readonly first?: () => Promise<unknown>;
  readonly write: () => Promise<unknown>;
}

/** Every command of the pane that changes a workbook. */
const commands: readonly Writing[] = [
  { what: "inserting follow-up sheets", write: insert },
  { what: "refreshing them", first: insert, write: refresh },
  { what: "removing them", first: insert, write: removeSheets },
  { what: "inserting the report", write: report },
  { what: "replacing it", first: report, write: report },
  { what: "marking cells", write: mark },
  { what: "taking marks away", first: mark, write: unmark },
  { what: "repairing", write: repair },
  { what: "undoing a repair", first: repair, write: undo },
  { what: "adding an empty plan", write: () => port.insertEmptyPlan(false) },
  { what: "adding a template", write: () => port.insertTemplate() },
  { what: "keeping settings", write: () => port.saveSettings(() => "{}") },
  { what: "setting a finding aside", write: () => port.saveDismissals(() => "[]") },
  {
    what: "correcting the reading",
    write: () => port.saveCorrections(() => Promise.resolve("{}")),
  },
];

/** What the user reads, by the key of its text and the place in it. */
function told(command: Promise<unknown>): Promise<readonly unknown[]> {
  return command.then(
    () => ["nothing failed"],
    (error: unknown) => {
      const { key, values } = failureOf(error);
      return [key, values["sheet"]];
    }
  );
}

describe.each(commands)("$what", ({ first, write }) => {
  beforeEach(() => first?.());

  it("in a file that may only be read changes nothing, and says so", async () => {
    const before = await opened.save();
    opened.host.faults.readOnly = true;
    expect((await told(write()))[0]).toBe("error.accessDenied");
    opened.host.faults.readOnly = false;
    expect(Buffer.compare(await opened.save(), before)).toBe(0);
    expect(await told(write())).toEqual(["nothing failed"]);
  });
});

/** What a person deletes while a command runs, and before which of its requests. */
const interrupted: readonly (Writing & { readonly gone: string; readonly request: number })[] = [
  { what: "refreshing", gone: SHEET, request: 3, first: insert, write: refresh },
  { what: "removing", gone: SHEET, request: 3, first: insert, write: removeSheets },
  { what: "replacing the report", gone: REPORT, request: 3, first: report, write: report },
  { what: "marking cells", gone: "Budget", request: 3, write: mark },
  { what: "taking marks away", gone: "Budget", request: 5, first: mark, write: unmark },
  { what: "repairing", gone: "Budget", request: 2, write: repair },
  { what: "undoing", gone: "Budget", request: 2, first: repair, write: undo },
];

describe.each(interrupted)(
  "$what when a sheet goes meanwhile",
  ({ gone, request: at, ...command }) => {
    beforeEach(() => command.first?.());

    it("names it, and again does what is left to do", async () => {
      removeBefore(at, gone);
      expect(await told(command.write())).toEqual(["error.sheetGone", gone]);
      const isOnlyThere = command.write === repair || command.write === undo;
      expect(await told(command.write())).toEqual(
        isOnlyThere ? ["error.sheetGone", gone] : ["nothing failed"]
      );
    });
  }
);

const inProtected = commands.filter(({ what }) => /follow-up|removing|report|empty/.test(what));

describe.each(inProtected)("$what in a protected workbook", ({ first, write }) => {
  beforeEach(() => first?.());

  it("names the protection, and changes nothing", async () => {
    await act(({ protection }) => protection.protect());
    const before = await read(opened);
    const settings = settingsNow();
    expect((await told(write()))[0]).toBe("error.protectedWorkbook");
    expect(await read(opened)).toEqual(before);
    expect(settingsNow()).toEqual(settings);
  });
});

it("forgets no sheet that an earlier insertion left, while the workbook is protected", async () => {
  await act(({ worksheets, settings, protection }) => {
    worksheets.add(SHEET);
    settings.add("plankoll.adding", [SHEET]);
    protection.protect();
  });
  const settings = settingsNow();
  expect((await told(insert()))[0]).toBe("error.protectedWorkbook");
  expect(settingsNow()).toEqual(settings);
  await act(({ protection }) => protection.unprotect());
  expect(await told(insert())).toEqual(["nothing failed"]);
  expect(
    (await read(opened)).sheets.filter(({ snapshot: { name } }) => name.startsWith(SHEET))
  ).toHaveLength(1);
});

/** What the workbook keeps, by key. */
function settingsNow(): unknown {
  return Object.fromEntries(opened.host.workbook.settings.map(({ key, value }) => [key, value]));
}

/** Has a person delete a sheet just before Excel gets one of the next requests. */
function removeBefore(request: number, name: string): void {
  const { host } = opened;
  const answer = host.answer.bind(host);
  let left = request;
  host.answer = async (text) => {
    left -= 1;
    if (left === 0) {
      host.answer = answer;
      await act(({ worksheets }) => worksheets.getItem(name).delete());
    }
    return answer(text);
  };
}

function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  return opened.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}
