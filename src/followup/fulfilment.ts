import { choiceName, levelNames } from "./vocabularies";
import { directions } from "./measure";
import type { FollowUpTexts } from "./texts";

/**
 * How far an indicator has come, in words with the share in per cent, such as "Delvis uppfyllt" above "93 %": 1 when
 * the target is reached; else the way from the baseline where the indicator is to increase or decrease and has one,
 * and the outcome as a share of the target, or the target of the outcome where less is better. The words and where
 * they begin stand on the lists sheet.
 *
 * Without a target, an outcome or a direction the cell is empty.
 */
export function fulfilmentFormula(text: FollowUpTexts): string {
  const cell = (name: "baseline" | "target" | "outcome" | "direction"): string =>
    `[@${text(`criteria.${name}`)}]`;
  const [from, to, now, way] = [
    ...[cell("baseline"), cell("target"), cell("outcome"), cell("direction")],
  ] as const;
  const upShare = `IF(${to}>0,MAX(0,${now}/${to}),0)`;
  const downShare = `IF(AND(${to}>=0,${now}>0),${to}/${now},0)`;
  const upWay = `IF(AND(ISNUMBER(${from}),${to}>${from}),MAX(0,(${now}-${from})/(${to}-${from})),${upShare})`;
  const downWay = `IF(AND(ISNUMBER(${from}),${from}>${to}),MAX(0,(${from}-${now})/(${from}-${to})),${downShare})`;
  const [atLeast, atMost, increase, decrease] = directions.map(
    (_, index) => `${way}=${choiceName("direction", index)}`
  );
  const up = `IF(${now}>=${to},1,IF(${increase},${upWay},${upShare}))`;
  const down = `IF(${now}<=${to},1,IF(${decrease},${downWay},${downShare}))`;
  const share = `ROUND(IF(OR(${atLeast},${increase}),${up},${down}),6)`;
  const measured = `AND(ISNUMBER(${to}),ISNUMBER(${now}),OR(${[atLeast, atMost, increase, decrease].join(",")}))`;
  const words = `LOOKUP(${share},${levelNames.from},${levelNames.words})`;
  return `=IFERROR(IF(${measured},${words}&CHAR(10)&TEXT(ROUNDDOWN(${share},2),"0 %"),""),"")`;
}
