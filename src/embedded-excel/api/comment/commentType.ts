import type { CommentModel, CommentReplyModel, CommentTextModel } from "../../model/features";
import { defineApiType, type ApiMembers, type ApiObject } from "../../protocol/apiType";
import { asBoolean, asIndex, asText } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { COMMENT_EVENTS, registrations } from "../events/registrations";
import { asContent } from "./commentContent";
import {
  RepliesObject,
  type CommentObject,
  type CommentsObject,
  type ReplyObject,
} from "./commentObjects";

function found<T>(object: T | undefined): T {
  if (object === undefined) throw itemNotFound();
  return object;
}

function atIndex<T>(objects: readonly T[], index: unknown): T {
  const object = objects[asIndex(index)];
  if (object === undefined) throw invalidArgument();
  return object;
}

function byReply({ comments }: CommentsObject, id: string): CommentObject {
  return found(comments.find(({ comment }) => comment.replies.some((reply) => reply.id === id)));
}

defineApiType<CommentsObject>("CommentCollection", {
  items: ({ comments }) => comments,
  item: (collection, id) => found(collection.find(asText(id))),
  methods: {
    ...registrations<CommentsObject>(COMMENT_EVENTS),
    add: (collection, [cell, content, type]) => collection.add(cell, asContent(content, type)),
    getCount: ({ comments }) => comments.length,
    getItem: (collection, [id]) => found(collection.find(asText(id))),
    getItemAt: ({ comments }, [index]) => atIndex(comments, index),
    getItemByCell: (collection, [cell]) => found(collection.at(cell)),
    getItemByCellOrNullObject: (collection, [cell]) => collection.at(cell) ?? null,
    getItemByReplyId: (collection, [id]) => byReply(collection, asText(id)),
    getItemOrNullObject: (collection, [id]) => collection.find(asText(id)) ?? null,
  },
});

interface WithText {
  readonly comment: CommentModel | CommentReplyModel;
  write(text: CommentTextModel): void;
}

const contentTypeOf = ({ comment }: WithText): string =>
  (comment.mentions ?? []).length === 0 ? "Plain" : "Mention";

/** A time as office.js turns into a `Date`; comments that were notes have none. */
const createdOf = ({ comment }: WithText): string | null =>
  comment.created === 0 ? null : new Date(comment.created).toISOString();

/** What comments and replies have in common. */
function textMembers<T extends ApiObject & WithText>(): NonNullable<ApiMembers<T>["properties"]> {
  return {
    // The host has no signed-in user, and files do not tell addresses.
    authorEmail: { get: () => "" },
    authorName: { get: ({ comment }) => comment.author },
    content: {
      get: ({ comment }) => comment.content,
      set: (object, value) => object.write(asContent(asText(value))),
    },
    contentType: { get: contentTypeOf },
    creationDate: { get: createdOf },
    id: { get: ({ comment }) => comment.id },
    mentions: { get: ({ comment }) => comment.mentions ?? [] },
    richContent: { get: ({ comment }) => comment.richContent ?? comment.content },
  };
}

function setResolved(object: CommentObject, value: unknown): void {
  object.comment.resolved = asBoolean(value);
  object.changed(object.comment.resolved ? "CommentResolved" : "CommentReopened");
}

function updateMentions(object: WithText, content: unknown): null {
  object.write(asContent(content, "Mention"));
  return null;
}

defineApiType<CommentObject>("Comment", {
  properties: {
    ...textMembers<CommentObject>(),
    resolved: { get: ({ comment }) => comment.resolved, set: setResolved },
  },
  navigations: { replies: (object) => new RepliesObject(object) },
  methods: {
    delete: (object) => object.remove(),
    getLocation: (object) => object.location(),
    updateMentions: (object, [content]) => updateMentions(object, content),
  },
});

const reply = ({ replies }: RepliesObject, id: unknown): ReplyObject | undefined =>
  replies.find(({ comment }) => comment.id === asText(id));

defineApiType<RepliesObject>("CommentReplyCollection", {
  items: ({ replies }) => replies,
  item: (collection, id) => found(reply(collection, id)),
  methods: {
    add: ({ owner }, [content, type]) => owner.addReply(asContent(content, type)),
    getCount: ({ replies }) => replies.length,
    getItem: (collection, [id]) => found(reply(collection, id)),
    getItemAt: ({ replies }, [index]) => atIndex(replies, index),
    getItemOrNullObject: (collection, [id]) => reply(collection, id) ?? null,
  },
});

defineApiType<ReplyObject>("CommentReply", {
  properties: {
    ...textMembers<ReplyObject>(),
    resolved: { get: ({ owner }) => owner.comment.resolved },
  },
  methods: {
    delete: (object) => object.remove(),
    getLocation: ({ owner }) => owner.location(),
    getParentComment: ({ owner }) => owner,
    updateMentions: (object, [content]) => updateMentions(object, content),
  },
});
