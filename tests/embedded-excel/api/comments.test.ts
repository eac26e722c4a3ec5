import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { answer, codeOf } from "../support/answers";

const NOW = new Date("2024-06-03T08:30:00.000Z");

async function withComments<T>(
  run: (
    comments: Excel.CommentCollection,
    context: Excel.RequestContext,
    opened: OpenedExcel
  ) => Promise<T>
): Promise<T> {
  const opened = await openExcel(undefined, { now: () => NOW });
  return opened.Excel.run((context) =>
    run(context.workbook.worksheets.getItem("Sheet1").comments, context, opened)
  );
}

it("adds comments to cells, and finds, changes and deletes them", async () => {
  await withComments(async (comments, context) => {
    comments.add("A2", "TODO: add data.");
    const comment = context.workbook.comments.getItemByCell("Sheet1!A2");
    comment.load("id,content,authorName,authorEmail,creationDate,resolved,contentType,mentions");
    const place = comment.getLocation();
    place.load("address");
    await context.sync();
    expect([comment.content, comment.resolved, comment.contentType, comment.mentions]).toEqual([
      "TODO: add data.",
      false,
      "Plain",
      [],
    ]);
    expect([comment.creationDate.toISOString(), place.address]).toEqual([
      NOW.toISOString(),
      "Sheet1!A2",
    ]);
    comments.getItemAt(0).content = "Ready.";
    const again = comments.getItem(comment.id);
    again.load("content");
    await context.sync();
    expect(again.content).toBe("Ready.");
    again.delete();
    const count = comments.getCount();
    const gone = comments.getItemOrNullObject(comment.id);
    await context.sync();
    expect([answer(count), gone.isNullObject]).toEqual([0, true]);
  });
});

it("keeps replies and tells the state of the thread", async () => {
  await withComments(async (comments, context) => {
    const comment = comments.add("B1", "Why?");
    comment.replies.add("First");
    const reply = comment.replies.add("Because");
    reply.load("id");
    await context.sync();
    reply.content = "Because it is so";
    comment.resolved = true;
    comment.replies.load("items/content,items/resolved");
    const parent = comments.getItemByReplyId(reply.id);
    parent.load("content");
    const place = reply.getLocation();
    place.load("address");
    await context.sync();
    expect(comment.replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
      ["First", true],
      ["Because it is so", true],
    ]);
    expect([parent.content, place.address]).toEqual(["Why?", "Sheet1!B1"]);
    comment.replies.getItemAt(0).delete();
    const count = comment.replies.getCount();
    await context.sync();
    expect(answer(count)).toBe(1);
  });
});

it("mentions people and shows their names as plain text", async () => {
  await withComments(async (comments, context, { Excel }) => {
    const mention = { email: "kim@example.com", id: 0, name: "Kim" };
    const richContent = '<at id="0">Kim</at>, can you look?';
    const comment = comments.add(
      "A1",
      { mentions: [mention], richContent },
      Excel.ContentType.mention
    );
    comment.load("content,richContent,mentions,contentType");
    await context.sync();
    expect([comment.content, comment.richContent, comment.mentions, comment.contentType]).toEqual([
      "@Kim, can you look?",
      richContent,
      [mention],
      "Mention",
    ]);
  });
});

it.each<[string, (comments: Excel.CommentCollection) => void, string]>([
  ["several cells", (comments) => comments.add("A1:B1", "x"), "InvalidArgument"],
  ["an empty text", (comments) => comments.add("A1", ""), "InvalidArgument"],
  ["a cell without a comment", (comments) => comments.getItemByCell("A9"), "ItemNotFound"],
  ["a place beyond the last", (comments) => comments.getItemAt(0), "InvalidArgument"],
  [
    "a second comment on a cell",
    (comments) => {
      comments.add("A1", "x");
      comments.add("A1", "y");
    },
    "InvalidOperation",
  ],
])("refuses %s", async (_, act, code) => {
  await withComments(async (comments, context) => {
    act(comments);
    expect(await codeOf(context.sync())).toBe(code);
  });
});

it("needs the sheet in an address of the workbook's collection", async () => {
  await withComments(async (_, context) => {
    context.workbook.comments.add("A1", "x");
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

it("tells handlers of added, changed and deleted comments", async () => {
  await withComments(async (comments, context) => {
    const seen: unknown[] = [];
    const note = (args: { type: string; changeType?: string }): Promise<void> => {
      seen.push([args.type, args.changeType]);
      return Promise.resolve();
    };
    comments.onAdded.add(note);
    comments.onChanged.add(note);
    comments.onDeleted.add(note);
    await context.sync();
    const comment = comments.add("A1", "x");
    comment.replies.add("y");
    comment.resolved = true;
    comment.delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([
      ["CommentAdded", undefined],
      ["CommentChanged", "ReplyAdded"],
      ["CommentChanged", "CommentResolved"],
      ["CommentDeleted", undefined],
    ]);
  });
});

it("moves a comment with its cell", async () => {
  await withComments(async (comments, context) => {
    const comment = comments.add("A2", "x");
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
    const place = comment.getLocation();
    place.load("address");
    await context.sync();
    expect(place.address).toBe("Sheet1!A3");
  });
});

// The office.js of the package has no classes for notes; those that Excel loads ask for them like this.
it("has notes apart from comments", async () => {
  const { host } = await openExcel();
  const path = (Id: number, ObjectPathType: number, Name: string, Arguments: unknown[] = []) => ({
    Id,
    ObjectPathType,
    Name,
    ...(Id === 1 ? {} : { ParentObjectPathId: Id - 1 }),
    ArgumentInfo: { Arguments },
  });
  const body = {
    Actions: [
      { Id: 10, ActionType: 1, Name: "", ObjectPathId: 3 },
      {
        Id: 11,
        ActionType: 4,
        Name: "Height",
        ObjectPathId: 3,
        ArgumentInfo: { Arguments: [200] },
      },
      {
        Id: 12,
        ActionType: 2,
        Name: "",
        ObjectPathId: 3,
        QueryInfo: { Select: ["content", "height"] },
      },
      { Id: 13, ActionType: 3, Name: "GetCount", ObjectPathId: 2 },
    ],
    ObjectPaths: {
      1: path(1, 1, ""),
      2: path(2, 4, "Notes"),
      3: path(3, 3, "Add", ["Sheet1!A1", "Kontrollera"]),
    },
  };
  const message = { url: "ProcessQuery", method: "POST", headers: {}, body };
  const reply = await host.answer(JSON.stringify({ id: 1, type: 1, flags: 1, message }));
  expect(JSON.parse(reply ?? "")).toMatchObject({
    message: {
      body: {
        Results: [
          { ActionId: 10, Value: { _Id: "A1" } },
          { ActionId: 11 },
          { ActionId: 12, Value: { Content: "Kontrollera", Height: 200 } },
          { ActionId: 13, Value: 1 },
        ],
      },
    },
  });
  expect(host.workbook.sheets[0]?.comments.map(({ isNote }) => isNote)).toEqual([true]);
});
