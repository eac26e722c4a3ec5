import type { CommentMentionModel, CommentTextModel } from "../../model/features";
import { asIndex, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { isApiRecord } from "../support/record";

function asMention(value: unknown): CommentMentionModel {
  const given = asRecord(value);
  return {
    email: asText(given["email"]),
    id: asIndex(given["id"]),
    name: asText(given["name"]),
  };
}

/** What people read: `<at id="0">Kim</at>` becomes "@Kim". */
function plainText(richContent: string): string {
  return richContent.replace(/<at\b[^>]*>(.*?)<\/at>/gs, "@$1");
}

function mentioning(value: unknown): CommentTextModel {
  const given = asRecord(value);
  const mentions = given["mentions"] ?? [];
  const richContent = asText(given["richContent"]);
  if (!Array.isArray(mentions) || richContent === "") throw invalidArgument();
  return { content: plainText(richContent), richContent, mentions: mentions.map(asMention) };
}

/**
 * The content of a comment or reply: a text, or `Excel.CommentRichContent` when the type is "Mention".
 * @throws HostError `InvalidArgument` for an empty text
 */
export function asContent(value: unknown, contentType?: unknown): CommentTextModel {
  const type = optional(contentType, (given) => asOneOf(given, ["Plain", "Mention"]));
  if (type === "Mention" || isApiRecord(value)) return mentioning(value);
  const content = asText(value);
  if (content === "") throw invalidArgument();
  return { content };
}
