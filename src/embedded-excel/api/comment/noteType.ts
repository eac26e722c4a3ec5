import { formatArea } from "../../engine/address";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asNumber, asText } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { asContent } from "./commentContent";
import type { CommentObject, CommentsObject } from "./commentObjects";

/** Points, as Excel draws a new note. */
const DEFAULT_SIZE = { width: 108, height: 59.25 } as const;

const found = (note: CommentObject | undefined): CommentObject => {
  if (note === undefined) throw itemNotFound();
  return note;
};

function itemAt({ comments }: CommentsObject, index: unknown): CommentObject {
  const note = comments[asIndex(index)];
  if (note === undefined) throw invalidArgument();
  return note;
}

defineApiType<CommentsObject>("NoteCollection", {
  items: ({ comments }) => comments,
  item: (collection, cell) => found(collection.at(cell)),
  methods: {
    add: (collection, [cell, content]) => collection.add(cell, asContent(content)),
    getCount: ({ comments }) => comments.length,
    getItem: (collection, [cell]) => found(collection.at(cell)),
    getItemAt: (collection, [index]) => itemAt(collection, index),
    getItemOrNullObject: (collection, [cell]) => collection.at(cell) ?? null,
  },
});

function size(name: "width" | "height") {
  return {
    get: ({ comment }: CommentObject) => comment.noteBox?.[name] ?? DEFAULT_SIZE[name],
    set: (note: CommentObject, value: unknown) => {
      const points = asNumber(value);
      if (points <= 0) throw invalidArgument();
      note.comment.noteBox = { ...note.comment.noteBox, [name]: points };
      note.changed("CommentEdited");
    },
  };
}

defineApiType<CommentObject>("Note", {
  key: (note) => formatArea(note.location().area),
  properties: {
    authorName: { get: ({ comment }) => comment.author },
    content: {
      get: ({ comment }) => comment.content,
      set: (note, value) => note.write(asContent(asText(value))),
    },
    height: size("height"),
    visible: {
      get: ({ comment }) => comment.noteBox?.visible ?? false,
      set: (note, value) => {
        note.comment.noteBox = { ...note.comment.noteBox, visible: asBoolean(value) };
        note.changed("CommentEdited");
      },
    },
    width: size("width"),
  },
  methods: {
    delete: (note) => note.remove(),
    getLocation: (note) => note.location(),
  },
});
