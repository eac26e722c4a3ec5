import type { Rule } from "./rule";
import { amountBridge } from "./rules/amountBridge";
import { changeFromLastYear } from "./rules/changeFromLastYear";
import { columnRelation } from "./rules/columnRelation";
import { countStated } from "./rules/countStated";
import { countShare } from "./rules/countShare";
import { criterionNotMeasurable } from "./rules/criterionNotMeasurable";
import { criterionWithoutLabel } from "./rules/criterionWithoutLabel";
import { criterionWithoutOwner } from "./rules/criterionWithoutOwner";
import { duplicateNumber } from "./rules/duplicateNumber";
import { duplicateText } from "./rules/duplicateText";
import { excessDigits } from "./rules/excessDigits";
import { formulaError } from "./rules/formulaError";
import { goalNameMismatch } from "./rules/goalNameMismatch";
import { goalNumbersShared } from "./rules/goalNumbersShared";
import { goalReferenceUnknown } from "./rules/goalReferenceUnknown";
import { goalWithoutCouncilGoal } from "./rules/goalWithoutCouncilGoal";
import { goalWithoutPoints } from "./rules/goalWithoutPoints";
import { goalsWithoutAmounts } from "./rules/goalsWithoutAmounts";
import { hardCodedTotal } from "./rules/hardCodedTotal";
import { jointConsistency } from "./rules/jointConsistency";
import { missingFigure } from "./rules/missingFigure";
import { mixedUnits } from "./rules/mixedUnits";
import { nameInconsistent } from "./rules/nameInconsistent";
import { numberAsText } from "./rules/numberAsText";
import { numberGap } from "./rules/numberGap";
import { ofWhichExceeds } from "./rules/ofWhichExceeds";
import { ofWhichRemainder } from "./rules/ofWhichRemainder";
import { percentOfAmount } from "./rules/percentOfAmount";
import { pointWithoutGoal } from "./rules/pointWithoutGoal";
import { sameQuantityTwice } from "./rules/sameQuantityTwice";
import { scheduleTooLate } from "./rules/scheduleTooLate";
import { shareOfTotal } from "./rules/shareOfTotal";
import { sharesSumTo100 } from "./rules/sharesSumTo100";
import { shownFigures } from "./rules/shownFigures";
import { statusContradictsHandling } from "./rules/statusContradictsHandling";
import { statusUnknown } from "./rules/statusUnknown";
import { sumIncludesTotal } from "./rules/sumIncludesTotal";
import { sumOfParts } from "./rules/sumOfParts";
import { sumOmitsRow } from "./rules/sumOmitsRow";
import { transfersBalance } from "./rules/transfersBalance";
import { wordingInconsistent } from "./rules/wordingInconsistent";

/** Every rule: of figures, of the workbook's form, of goals and points. */
export const RULES: readonly Rule[] = [
  shareOfTotal,
  sumOfParts,
  columnRelation,
  changeFromLastYear,
  shownFigures,
  jointConsistency,
  sharesSumTo100,
  ofWhichExceeds,
  ofWhichRemainder,
  percentOfAmount,
  amountBridge,
  transfersBalance,
  sameQuantityTwice,
  countStated,
  countShare,
  missingFigure,
  mixedUnits,
  excessDigits,
  numberAsText,
  formulaError,
  hardCodedTotal,
  sumOmitsRow,
  sumIncludesTotal,
  goalReferenceUnknown,
  goalNameMismatch,
  goalWithoutCouncilGoal,
  goalWithoutPoints,
  goalNumbersShared,
  goalsWithoutAmounts,
  pointWithoutGoal,
  criterionNotMeasurable,
  criterionWithoutLabel,
  criterionWithoutOwner,
  duplicateNumber,
  numberGap,
  statusUnknown,
  statusContradictsHandling,
  duplicateText,
  wordingInconsistent,
  nameInconsistent,
  scheduleTooLate,
];
