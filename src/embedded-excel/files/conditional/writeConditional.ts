import type { ConditionalFormatModel } from "../../model/features";
import type { SheetWriting } from "../context";
import { isEqual } from "../equal";
import { writeAreas } from "../sheet/dataValidations";
import type { XmlElement } from "../xml/tree";
import { attributesOf, element } from "../xml/write";
import { listRules } from "./readConditional";
import { ruleParts } from "./ruleElement";

/** Writes the conditional formats of a sheet where they differ from its file's. Rules that are the same keep their source. */
export function writeConditionalFormats(writing: SheetWriting): void {
  const { part, sheet, original } = writing;
  const before = original?.conditionalFormats ?? [];
  if (isEqual(sheet.conditionalFormats, before)) return;
  const sources = new Map(
    listRules(part).map(({ rule }, index) => [before[index]?.id ?? "", rule])
  );
  const groups = new Map<string, string[]>();
  for (const format of sheet.conditionalFormats) {
    if (format.areas.length === 0) continue;
    const known = before.find(({ id }) => id === format.id);
    const isSame = known !== undefined && isEqual(essence(format), essence(known));
    const source = isSame ? sources.get(format.id) : undefined;
    const areas = writeAreas(format.areas);
    const rule = source === undefined ? ruleElement(format, writing) : keptRule(source, format);
    groups.set(areas, [...(groups.get(areas) ?? []), rule]);
  }
  part.replace(
    "conditionalFormatting",
    [...groups].map(([sqref, rules]) => element("conditionalFormatting", { sqref }, rules))
  );
}

/** A rule's own text does not hold where it applies and in which order, unless it names cells. */
function essence({ type, settings, format, stopIfTrue, areas }: ConditionalFormatModel): unknown {
  return [type, settings, format, stopIfTrue, areas[0]?.row, areas[0]?.column];
}

function keptRule(rule: XmlElement, { priority }: ConditionalFormatModel): string {
  const attributes = attributesOf({ ...rule.attributes, priority });
  const content = rule.document.slice(rule.contentStart, rule.contentEnd);
  return content === "" ? `<cfRule${attributes}/>` : `<cfRule${attributes}>${content}</cfRule>`;
}

function ruleElement(format: ConditionalFormatModel, { styles }: SheetWriting): string {
  const { attributes, content } = ruleParts(format);
  const { type, ...rest } = attributes;
  const hasFormat = Object.keys(format.format).length > 0;
  return element(
    "cfRule",
    {
      type,
      dxfId: hasFormat ? styles.differentialIndexOf(format.format) : undefined,
      priority: format.priority,
      stopIfTrue: format.stopIfTrue || undefined,
      ...rest,
    },
    content
  );
}
