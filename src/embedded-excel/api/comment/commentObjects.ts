import type { CommentModel, CommentReplyModel, CommentTextModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";

/** The host has no signed-in user. */
const AUTHOR = "Embedded Excel";

/** `Excel.CommentCollection` or `Excel.NoteCollection` of a workbook or a sheet. */
export class CommentsObject implements ApiObject {
  constructor(
    readonly session: Session,
    /** `null` for the whole workbook. */
    private readonly sheet: SheetModel | null,
    private readonly kind: "Comment" | "Note" = "Comment"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(`${this.kind}Collection`);
  }

  get comments(): CommentObject[] {
    const sheets = this.sheet === null ? this.session.workbook.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.comments
        .filter(({ isNote }) => isNote === (this.kind === "Note"))
        .map((model) => new CommentObject(this.session, sheet, model))
    );
  }

  find(id: string): CommentObject | undefined {
    return this.comments.find(({ comment }) => comment.id === id);
  }

  /**
   * The cell of an address or range; in the collection of a workbook an address names its sheet.
   * @throws HostError `InvalidArgument` when it is more than one cell
   */
  cell(given: unknown): RangeObject {
    const range = given instanceof RangeObject ? given : this.resolve(String(given));
    const isOutside = this.sheet !== null && range.sheet !== this.sheet;
    if (isOutside || range.area.rowCount * range.area.columnCount !== 1) throw invalidArgument();
    return range;
  }

  private resolve(address: string): RangeObject {
    if (this.sheet === null && !address.includes("!")) throw invalidArgument();
    return resolveArea(this.session, this.sheet ?? this.session.workbook.activeSheet, address);
  }

  at(given: unknown): CommentObject | undefined {
    const { sheet, area } = this.cell(given);
    return this.comments.find(
      (candidate) =>
        candidate.sheet === sheet &&
        candidate.comment.cell.row === area.row &&
        candidate.comment.cell.column === area.column
    );
  }

  /** @throws HostError `InvalidOperation` when the cell has a comment or note already */
  add(given: unknown, text: CommentTextModel): CommentObject {
    const { sheet, area } = this.cell(given);
    refuseOnProtected(sheet);
    if (sheet.comments.some(({ cell }) => cell.row === area.row && cell.column === area.column))
      throw new HostError("InvalidOperation", "The cell has a comment or a note already.");
    const { session } = this;
    const model: CommentModel = {
      ...text,
      id: session.workbook.newFeatureId(),
      cell: { row: area.row, column: area.column },
      author: AUTHOR,
      created: session.now().getTime(),
      resolved: false,
      replies: [],
      isNote: this.kind === "Note",
    };
    sheet.comments.push(model);
    const added = new CommentObject(session, sheet, model);
    session.workbook.changed({ kind: "comment", sheet, comment: model, action: "added" });
    return added;
  }
}

export function refuseOnProtected({ protection }: SheetModel): void {
  if (protection.protected && protection.options["allowEditObjects"] !== true) throw accessDenied();
}

export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** `Excel.Comment` or `Excel.Note`. */
export class CommentObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel,
    private readonly model: CommentModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.model.isNote ? "Note" : "Comment");
  }

  /** @throws HostError `ItemNotFound` when it was deleted, or its sheet. */
  get comment(): CommentModel {
    const isThere = this.session.workbook.has(this.sheet);
    if (!isThere || !this.sheet.comments.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  location(): RangeObject {
    return new RangeObject(this.session, this.sheet, {
      ...this.comment.cell,
      rowCount: 1,
      columnCount: 1,
    });
  }

  replies(): ReplyObject[] {
    return this.comment.replies.map((reply) => new ReplyObject(this, reply));
  }

  write(text: CommentTextModel): void {
    setText(this.comment, text);
    this.changed("CommentEdited");
  }

  addReply(text: CommentTextModel): ReplyObject {
    const reply: CommentReplyModel = {
      ...text,
      id: this.session.workbook.newFeatureId(),
      author: AUTHOR,
      created: this.session.now().getTime(),
    };
    this.comment.replies.push(reply);
    this.changed("ReplyAdded", [reply.id]);
    return new ReplyObject(this, reply);
  }

  remove(): null {
    const { sheet, comment } = this;
    refuseOnProtected(sheet);
    sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    this.session.workbook.changed({ kind: "comment", sheet, comment, action: "deleted" });
    return null;
  }

  changed(change: CommentChange, replyIds: readonly string[] = []): void {
    const { sheet, comment } = this;
    refuseOnProtected(sheet);
    this.session.workbook.changed({
      kind: "comment",
      sheet,
      comment,
      action: "changed",
      details: { change, replyIds },
    });
  }
}

/** Replaces text and mentions of a comment or reply. */
export function setText(target: CommentModel | CommentReplyModel, text: CommentTextModel): void {
  target.content = text.content;
  target.richContent = text.richContent;
  target.mentions = text.mentions;
}

/** `Excel.CommentReplyCollection`. */
export class RepliesObject implements ApiObject {
  constructor(readonly owner: CommentObject) {}

  get apiType(): ApiType {
    return apiTypeOf("CommentReplyCollection");
  }

  get replies(): ReplyObject[] {
    return this.owner.replies();
  }
}

/** `Excel.CommentReply`. */
export class ReplyObject implements ApiObject {
  constructor(
    readonly owner: CommentObject,
    private readonly model: CommentReplyModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("CommentReply");
  }

  /** @throws HostError `ItemNotFound` when the reply or its comment was deleted. */
  get comment(): CommentReplyModel {
    if (!this.owner.comment.replies.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  write(text: CommentTextModel): void {
    setText(this.comment, text);
    this.owner.changed("ReplyEdited", [this.model.id]);
  }

  remove(): null {
    const { replies } = this.owner.comment;
    replies.splice(replies.indexOf(this.comment), 1);
    this.owner.changed("ReplyDeleted", [this.model.id]);
    return null;
  }
}
