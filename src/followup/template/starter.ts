import type { SheetBlueprint, StyleName } from "../blueprint";
import { label } from "../goalHead";
import { cleanSheetName, numberedNames } from "../names";
import { noBand } from "../page";
import { SheetDraft, type Piece } from "../sheetDraft";
import type { FollowUpTexts } from "../texts";

const widths = [66, 300, 120, 120, 240] as const;
const WRITING_SPACE = 60;

/** Gives the Swedish or the English name of a placeholder; both are understood whatever the language. */
type Placeholder = (swedish: string, english: string) => string;

/**
 * A template to begin with: a plain sheet with a placeholder of most kinds, to change in any way. It is not one of the
 * add-in's own sheets, and is neither refreshed nor removed.
 */
export function starterTemplate(text: FollowUpTexts, language: "sv" | "en"): SheetBlueprint {
  const name = cleanSheetName(text("sheet.template"));
  const draft = draftOf(text, (swedish, english) => `{{${language === "sv" ? swedish : english}}}`);
  return {
    ...{ key: "template", identityName: "", names: [name, ...numberedNames(name, 9)] },
    ...draft.parts(),
    ...{ titleCell: { row: 1, column: 0 }, freezeRows: 2, tabColor: "#6B5B95" },
    page: { header: noBand, footer: noBand, titleRows: 2, breaks: [] },
  };
}

function draftOf(text: FollowUpTexts, of: Placeholder): SheetDraft {
  const draft = new SheetDraft(widths);
  const wide = (style: StyleName, words: string, column = 0): Piece => {
    const owner = style.startsWith("entry") ? "entry" : "label";
    return { column, span: widths.length - column, owner, style, value: { text: words } };
  };
  draft.addRow(
    [wide("eyebrow", `${of("plan.namn", "plan.name")} · ${of("period", "period")}`)],
    18
  );
  draft.addRow([wide("title", goalTitle(text, of))], 30, 18);
  draft.addRow([wide("lead", of("mål.text", "goal.text"))], 22, 12);
  draft.addRow(
    [
      label(0, text("head.councilGoals")),
      wide("planText", of("fullmäktigemål", "council goals"), 1),
    ],
    20
  );
  draft.gap();
  draft.addRow(
    [
      label(0, text("assessment.choice")),
      cell(1, "entryChoice", of("bedömning", "assessment")),
      label(2, text("assessment.reasons")),
      wide("entrySpace", of("motivering", "reasons"), 3),
    ],
    WRITING_SPACE
  );
  draft.gap();
  addCriteria(draft, text, of);
  draft.gap();
  addPoints(draft, text, of);
  draft.gap();
  draft.addRow(
    [label(0, text("signOff.ready")), cell(1, "entryChoice", of("klarmarkerad", "ready"))],
    24
  );
  return draft;
}

function goalTitle(text: FollowUpTexts, of: Placeholder): string {
  return text("goal", {
    number: of("mål.nummer", "goal.number"),
    name: of("mål.namn", "goal.name"),
  });
}

function addCriteria(draft: SheetDraft, text: FollowUpTexts, of: Placeholder): void {
  const headers = ["label", "text", "status", "trend", "comment"] as const;
  draft.addRow(
    headers.map((name, column) => header(column, text(`criteria.${name}`))),
    22
  );
  draft.addRow(
    [
      cell(0, "planCentered", of("måluppfyllelse.bokstav", "criterion.label")),
      cell(1, "planText", of("måluppfyllelser", "criteria")),
      cell(2, "entryChoice", of("måluppfyllelse.status", "criterion.status")),
      cell(3, "entryChoice", of("måluppfyllelse.trend", "criterion.trend")),
      cell(4, "entryText"),
    ],
    40
  );
}

function addPoints(draft: SheetDraft, text: FollowUpTexts, of: Placeholder): void {
  const headers = ["number", "text", "lastStatus", "status", "comment"] as const;
  draft.addRow(
    headers.map((name, column) => header(column, text(`points.${name}`))),
    22
  );
  draft.addRow(
    [
      cell(0, "planCentered", of("punkt.nummer", "point.number")),
      cell(1, "planText", of("punkter", "points")),
      cell(2, "planText", of("punkt.status", "point.status")),
      cell(3, "entryChoice", of("punkt.läge", "point.progress")),
      cell(4, "entryText"),
    ],
    40
  );
}

function header(column: number, words: string): Piece {
  return { column, owner: "label", style: "tableHeader", value: { text: words } };
}

function cell(column: number, style: StyleName, words?: string): Piece {
  const value = words === undefined ? undefined : { text: words };
  return { column, owner: style.startsWith("entry") ? "entry" : "label", style, value };
}
