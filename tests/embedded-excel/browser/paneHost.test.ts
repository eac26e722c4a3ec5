import { paneAddress, paneHost } from "../../../src/embedded-excel/browser";
import { openExcel } from "../../../src/embedded-excel/node";

const surroundings = {
  displayLanguage: "sv-SE",
  contentLanguage: "sv-SE",
  documentUrl: "plan.xlsx",
  officeTheme: () => ({
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#111111",
    controlForegroundColor: "#eeeeee",
    isDarkTheme: true,
  }),
};

async function openPane() {
  const { host } = await openExcel();
  const answers: unknown[] = [];
  const OSF = { DDA: { OfficeTheme: undefined as { getOfficeTheme: () => unknown } | undefined } };
  const window = {
    agave: { answer: (id: string, answer: unknown) => answers.push([id, answer]) },
    OSF,
  };
  const pane = window as unknown as Window;
  const panes = paneHost(host, surroundings);
  const send = (methodId: number, params: unknown): void => {
    const message = { methodId, params, callbackId: "1", callbackFunction: "agave.answer" };
    panes.receive(JSON.stringify(message), pane);
  };
  return { host, panes, pane, answers, OSF, send };
}

describe("a pane's questions to the application", () => {
  it("are answered with settings, languages and requirement sets", async () => {
    const { host, answers, OSF, send } = await openPane();
    host.workbook.settings = [{ key: "year", value: 2024 }];
    send(5, []);
    const [[id, context]] = answers as [[string, unknown[]]];
    expect(id).toBe("1");
    expect(context[0]).toEqual([["year"], ["2024"]]);
    expect(context[8]).toBe("sv-SE");
    expect(JSON.parse(context[20] as string)).toMatchObject({ ExcelApi: "1.17" });
    expect(OSF.DDA.OfficeTheme?.getOfficeTheme()).toMatchObject({ isDarkTheme: true });
  });

  it("write settings into the workbook", async () => {
    const { host, answers, send } = await openPane();
    send(4, { keys: ["period"], values: ['"interim"'] });
    expect(host.workbook.settings).toEqual([{ key: "period", value: "interim" }]);
    expect(answers).toEqual([["1", [0]]]);
  });

  it("are refused when they are not about settings or events", async () => {
    const { answers, send } = await openPane();
    send(1, {});
    expect(answers).toEqual([["1", [5001]]]);
  });
});

describe("a pane's bridge", () => {
  it("closes when the pane is loaded again", async () => {
    const { host, panes, pane } = await openPane();
    const heard: string[] = [];
    panes.connect(pane).onMessageFromHost = () => heard.push("first");
    panes.connect(pane).onMessageFromHost = () => heard.push("second");
    host.session.send("{}");
    expect(heard).toEqual(["second"]);
  });

  it("answers office.js's own service without counting it", async () => {
    const { host, panes, pane } = await openPane();
    const bridge = panes.connect(pane);
    const reply = new Promise<string>((resolve) => (bridge.onMessageFromHost = resolve));
    const body = {
      Actions: [{ Id: 3 }],
      ObjectPaths: { 1: { Name: "Microsoft.InternalService.AddinInternalService" } },
    };
    bridge.sendMessageToHost(JSON.stringify({ id: 7, type: 1, flags: 1, message: { body } }));
    expect(JSON.parse(await reply)).toMatchObject({
      id: 7,
      message: { body: { Results: [{ ActionId: 3, Value: null }] } },
    });
    expect(host.counters.syncs).toBe(0);
  });

  it("has an address that makes office.js take the frame for Excel", () => {
    expect(paneAddress("pane.html", "sv-SE")).toContain("_host_Info=Excel$Mac$16.00$sv-SE$");
  });
});
