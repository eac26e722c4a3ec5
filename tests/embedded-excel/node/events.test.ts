import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

interface EventRegistry {
  register(eventType: number, targetId: string, handler: (args: unknown) => void): Promise<unknown>;
}

/** office.js's own table of event handlers, which the events of the API are kept in. */
function registryOf({ OfficeExtension }: OpenedExcel): EventRegistry {
  const { GenericEventRegistration } = OfficeExtension as unknown as {
    GenericEventRegistration: { getGenericEventRegistration(controlId: string): EventRegistry };
  };
  return GenericEventRegistration.getGenericEventRegistration("");
}

async function sync({ Excel }: OpenedExcel): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
}

function eventMessage(messageType: number, targetId: string, args: unknown): string {
  const entry = { messageCategory: 65536, messageType, targetId, message: JSON.stringify(args) };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}

describe("the event channel", () => {
  it("brings a message of the host to the handlers of its type and target only", async () => {
    const opened = await openExcel();
    const received: unknown[] = [];
    await registryOf(opened).register(501, "{sheet}", (args) => received.push(args));
    await sync(opened);
    opened.host.session.send(eventMessage(501, "{sheet}", { address: "A1" }));
    opened.host.session.send(eventMessage(501, "{other}", { address: "A2" }));
    opened.host.session.send(eventMessage(502, "{sheet}", { address: "A3" }));
    expect(received).toEqual([{ address: "A1" }]);
  });

  it("reaches every office.js that is connected to the host", async () => {
    const opened = await openExcel();
    const heard: string[] = [];
    opened.host.openBridge().onMessageFromHost = (message) => heard.push(message);
    const message = eventMessage(501, "", {});
    opened.host.session.send(message);
    expect(heard).toEqual([message]);
  });
});
