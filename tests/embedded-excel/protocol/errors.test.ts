import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

/** One action of a request, as office.js would send it. */
interface RawResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly ActionIndex?: number;
    readonly Location?: string;
    readonly Message: string;
  };
}

/** Sends a request as it stands on the wire, to see what office.js does not show. */
async function send(opened: OpenedExcel, body: unknown, flags = 1): Promise<RawResponse> {
  const message = { id: 1, type: 1, flags, message: { url: "ProcessQuery", method: "POST", body } };
  const reply = await opened.host.answer(JSON.stringify(message));
  return (JSON.parse(reply ?? "") as { message: { body: RawResponse } }).message.body;
}

const root = { Id: 1, ObjectPathType: 1, Name: "" };
const property = (id: number, name: string, parent: number) => ({
  Id: id,
  ObjectPathType: 4,
  Name: name,
  ParentObjectPathId: parent,
});
const method = (id: number, name: string, parent: number, ...args: unknown[]) => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const paths = (...all: { Id: number }[]) => Object.fromEntries(all.map((path) => [path.Id, path]));
const indexer = (id: number, key: string, parent: number) => ({
  Id: id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: [key] },
});
const call = (id: number, path: number, name: string, ...args: unknown[]) => ({
  Id: id,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});

describe("an error on the wire", () => {
  it("has the index of its action, its place, and leaves the results before it", async () => {
    const opened = await openExcel();
    const response = await send(opened, {
      Actions: [
        call(11, 2, "Add", "Made"),
        call(12, 3, "Delete"),
        call(13, 2, "Add", "Never reached"),
      ],
      ObjectPaths: paths(root, property(2, "Worksheets", 1), indexer(3, "Missing", 2)),
    });
    expect(response.Results.map(({ ActionId }) => ActionId)).toEqual([11]);
    expect(response.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1 });
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Made"]);
  });

  it("names a member that the host does not have, and refuses action types it does not know", async () => {
    const opened = await openExcel();
    const unknown = await send(opened, {
      Actions: [call(1, 2, "FlyAway")],
      ObjectPaths: paths(root, property(2, "Worksheets", 1)),
    });
    expect(unknown.Error).toMatchObject({
      Code: "NotImplemented",
      Location: "WorksheetCollection.flyAway",
    });
    expect(unknown.Error?.Message).toContain("WorksheetCollection.flyAway");
    const inherited = await send(opened, {
      Actions: [call(1, 2, "ToString"), call(2, 2, "HasOwnProperty", "x")],
      ObjectPaths: paths(root, property(2, "Worksheets", 1)),
    });
    expect(inherited.Error?.Code).toBe("NotImplemented");
    const type = await send(opened, {
      Actions: [{ Id: 1, ActionType: 99, Name: "", ObjectPathId: 1 }],
      ObjectPaths: paths(root),
    });
    expect(type.Error).toMatchObject({ Code: "NotImplemented", ActionIndex: 0 });
  });

  it("tells of paths that are not in the request and of references that are unknown", async () => {
    const opened = await openExcel();
    const missing = await send(opened, { Actions: [call(1, 7, "Delete")], ObjectPaths: {} });
    expect(missing.Error?.Code).toBe("InvalidReference");
    const reference = { Id: 2, ObjectPathType: 6, Name: "ref-99" };
    const gone = await send(opened, {
      Actions: [call(1, 2, "Clear")],
      ObjectPaths: paths(root, reference),
    });
    expect(gone.Error?.Code).toBe("InvalidReference");
  });

  it("does not take a bug of the host for an error of the add-in", async () => {
    const unexpected: unknown[] = [];
    const opened = await openExcel(undefined, { onUnexpected: (error) => unexpected.push(error) });
    opened.host.workbook.onChange(() => {
      throw new TypeError("a bug");
    });
    const response = await send(opened, {
      Actions: [call(1, 2, "Add", "x")],
      ObjectPaths: paths(root, property(2, "Worksheets", 1)),
    });
    expect(response.Error).toMatchObject({ Code: "GeneralException" });
    expect(unexpected).toEqual([new TypeError("a bug")]);
  });

  it("lets what hangs on a null object be null", async () => {
    const opened = await openExcel();
    const response = await send(opened, {
      Actions: [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 },
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 4 },
        call(3, 4, "Clear"),
        { Id: 4, ActionType: 4, Name: "Name", ObjectPathId: 3, ArgumentInfo: { Arguments: ["x"] } },
      ],
      ObjectPaths: paths(
        root,
        property(2, "Worksheets", 1),
        method(3, "GetItemOrNullObject", 2, "Missing"),
        method(4, "GetRange", 3, "A1")
      ),
    });
    expect(response.Error).toBeUndefined();
    expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
  });
});

describe("messages that are no requests", () => {
  it("get no answer", async () => {
    const opened = await openExcel();
    await expect(opened.host.answer(JSON.stringify({ id: 1, type: 3 }))).resolves.toBeNull();
  });
});
