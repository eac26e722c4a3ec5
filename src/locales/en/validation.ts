/** Texts of findings: what is wrong, why it may be, and how to put it right. */
export const validation = {
  "share-of-total.inconsistent":
    "{label}: it says {stated|number}%, but {amount|number} / {total|number} = {interval|number}%, which is {expected|number}%.",
  "share-of-total.doubtful":
    "{label}: {stated|number}% does not agree with {amount|number} / {total|number} = {interval|number}%, which is {expected|number}%. Check what the share is a share of.",
  "share-of-total.otherBase":
    "{count} shares do not agree with {total|number}: {label} is {stated|number}%, but {amount|number} / {total|number} = {interval|number}%. They may be shares of something else.",
  "share-of-total.tieOnly":
    "{label}: {stated|number}% of {total|number} can be {amount|number} only if the amounts lie exactly on a rounding limit.",
  "share-of-total.fraction": "The number may be a fraction without a percentage format.",
  "share-of-total.truncated":
    "{stated|number}% is {interval|number}% cut off instead of rounded. The other shares of the table also hold if they are cut off. Rounded it is {expected|number}%.",
  "share-of-total.sumKept":
    "{stated|number}% is {interval|number}% rounded the other way, so that the shares sum to 100. Rounded by itself it is {expected|number}%.",
  "share-of-total.otherCell":
    "If {stated|number}% is right, the amount must instead be {amounts|number} (now {amount|number}) or the whole {totals|number} (now {total|number}).",
  "share-of-total.repair": "Change the share from {stated|number} to {expected|number}%.",
  "sum-of-parts.byShare": "{label}: {share|number} % of the total is {interval|number}.",
  "sum-of-parts.truncated":
    "All sums of the table hold if the amounts are cut off instead of rounded. Rounded, the sum is {sum|number}.",
  "sum-of-parts.inconsistent":
    "{label}: it says {stated|number}, but the parts give {sum|number} ({interval|number} with rounding). The difference is {difference|number}.",
  "sum-of-parts.doubtful":
    "{label}: {stated|number} does not agree with the rows that seem to belong to it, {sum|number} ({interval|number} with rounding). Check which rows should be summed.",
  "sum-of-parts.tieOnly":
    "{label}: {stated|number} can be the sum of the parts, {sum|number}, only if several amounts lie exactly on a rounding limit.",
  "sum-of-parts.unchecked.missing":
    "{label}: the total {stated|number} cannot be checked, because there is no amount for {missing}.",
  "sum-of-parts.unchecked.approximate":
    "{label}: the total {stated|number} cannot be checked, because one of the amounts is approximate.",
  "sum-of-parts.unchecked.units":
    "{label}: the total {stated|number} cannot be checked, because the amounts have different or unknown units.",
  "sum-of-parts.rest":
    "What is missing is {rest|number} together ({interval|number}), {percent|number}% of the total.",
  "sum-of-parts.restWithShares":
    "What is missing is {rest|number} together ({interval|number}), {percent|number}% of the total. Stated shares: {shares|number}%.",
  "sum-of-parts.leftOut":
    "The difference is exactly the amount of {label}, {amount|number}: the row may be left out of the total.",
  "sum-of-parts.countedTwice":
    "The difference is exactly the amount of {label}, {amount|number}: the row may be counted twice.",
  "column-relation.inconsistent":
    "{label}: {stated|number} is stated under {column}, but {terms} gives {sum|number} ({interval|number} with rounding). The difference is {difference|number}.",
  "column-relation.doubtful":
    "{label}: {stated|number} under {column} does not agree with {terms}, {sum|number} ({interval|number} with rounding), which holds in most other places. Check the cell.",
  "column-relation.tieOnly":
    "{label}: {stated|number} under {column} can be {terms}, {sum|number}, only if several amounts lie exactly on a rounding limit.",
  "column-relation.product.doubtful":
    "{label}: {stated|number}% does not agree with {change|number} / {base|number} = {interval|number}%. On most other rows the amount is the percentage of the base. Check the row.",
  "column-relation.product.tieOnly":
    "{label}: {change|number} can be {stated|number}% of {base|number} only if the amounts lie exactly on a rounding limit.",
  "column-relation.product.repair":
    "Change the percentage from {stated|number} to {expected|number}%.",
  "change-from-last-year.inconsistent":
    "{label}: the change {stated|number}% is stated, but {change|number} / {base|number} = {interval|number}%.",
  "change-from-last-year.doubtful":
    "{label}: {stated|number}% does not agree with {change|number} / {base|number} = {interval|number}%, which holds on most other rows. Check the row.",
  "change-from-last-year.tieOnly":
    "{label}: {stated|number}% can be {change|number} / {base|number} only if the amounts lie exactly on a rounding limit.",
  "change-from-last-year.repair":
    "Change the percentage from {stated|number} to {expected|number}%.",
  "shown-figures-do-not-add-up.one":
    "{label} shows {stated|number}, but the parts as shown come to {sum|number}. The stored amounts hold: the number format hides decimals. Show more decimals or say that figures are rounded.",
  "shown-figures-do-not-add-up.several":
    "{count} sums hold as stored but not as shown. {label} shows {stated|number}, but the parts as shown come to {sum|number}. Show more decimals or say that figures are rounded.",
  "joint-consistency.inconsistent":
    "Each sum may hold by itself, but not all of them at once: {labels}. No amounts that round to the stated ones satisfy every sum.",
  "joint-consistency.same": "This takes the amount to be the same where it stands twice: {labels}.",
  "joint-consistency.missing": "{labels} has no amount, and no amount there lets all sums hold.",
  "joint-consistency.truncated":
    "All sums hold at once if the amounts are cut off instead of rounded.",
  "joint-consistency.undecided":
    "{count} relations share amounts but are too many to be checked together. Each of them is checked by itself.",
  "truncated.all":
    "Every sum and share of the workbook holds if figures are cut off instead of rounded.",
  "suspects.only": "It is the only cell that can explain the error by itself.",
  "suspects.cells": "{count} cells can each explain the error.",
  "suspects.sets":
    "At least {size} cells must be wrong. Combinations that can explain the error: {count}.",
  "suspects.some":
    "Not all possibilities have been tried. Ways to explain the error found so far: {count}.",
  "suspects.listed": "{shown} of these {count} are listed here, the likeliest first.",
  "suspects.unknown": "The relations are too many to tell which cell is wrong.",
  "repair.change": "{label}: change {stated|number} to {value|number}.",
  "repair.swappedDigits":
    "{label}: two digits have changed places. Change {stated|number} to {value|number}.",
  "repair.factor": "{label}: wrong power of ten or unit. Change {stated|number} to {value|number}.",
  "repair.sign": "{label}: wrong sign. Change {stated|number} to {value|number}.",
  "repair.oneDigit": "{label}: one digit is wrong. Change {stated|number} to {value|number}.",
  "repair.missingDigit":
    "{label}: a digit is missing or one too many. Change {stated|number} to {value|number}.",
  "repair.changeWithin":
    "{label}: change {stated|number} to {value|number} (possible interval {range|number}).",
  "repair.leftOut":
    "{label}: {part} is not in the total. Change {stated|number} to {value|number}.",
  "repair.countedTwice":
    "{label}: {part} is counted twice. Change {stated|number} to {value|number}.",
  "repair.subtotal":
    "{label}: the rows before are counted in, as in a subtotal. Change {stated|number} to {value|number}.",
  "repair.staleTotal":
    "{label}: the total may have been left when the parts were changed. Change {stated|number} to {value|number}.",
  "repair.swappedPair":
    "{label1} and {label2} have changed places: {stated1|number} should be {value1|number} and {stated2|number} should be {value2|number}.",
  "repair.two":
    "Change {label1} from {stated1|number} to {value1|number} and {label2} from {stated2|number} to {value2|number}.",
  "repair.three":
    "Change {label1} from {stated1|number} to {value1|number}, {label2} from {stated2|number} to {value2|number} and {label3} from {stated3|number} to {value3|number}.",
  "shares-sum-to-100.withinRounding":
    "The shares {terms|number} make {sum|number}%. That is within rounding ({interval|number}) and no error by itself.",
  "shares-sum-to-100.impossible":
    "The shares {terms|number} make {sum|number}%. Rounding is not enough for the sum to be 100 ({interval|number}): a share is wrong or missing.",
  "shares-sum-to-100.cause":
    "The cause is {label}: with {expected|number}% instead of {stated|number}% it is {terms|number} = 100.",
  "goal-name-mismatch.otherName":
    "{count} references call goal {number} “{used}”: the goal may have been renamed.",
  "goal-name-mismatch.message":
    "It says “goal {number} {used}” here, but goal {number} is called “{name}”.",
  "goal-name-mismatch.otherGoal":
    "The name belongs to goal {number} {name}: the number may be what is wrong.",
  "goal-name-mismatch.repair": "Write “{name}” instead of “{used}”.",
  "goal-reference-unknown.message":
    "This refers to goal {number}, but the plan has no goal with that number (the goals are {goals}).",
  "of-which-exceeds.part":
    "{part}, {amount|number}, is larger than what it is part of: {label}, {total|number}.",
  "of-which-exceeds.sum":
    "Together the parts {amount|number} are larger than {label}, {total|number}. That is right only if they overlap.",
  "of-which-exceeds.tieOnly":
    "{part}, {amount|number}, fits in {label}, {total|number}, only if the amounts lie exactly on a rounding limit.",
  "of-which-remainder.message":
    "{parts}: {amount|number} of {total|number} is {percent|number}%. The rest, {rest|number} ({interval|number}), is not specified.",
  "of-which-remainder.frame": "It is {percent|number}% of {label}, {total|number}.",
  "of-which-remainder.largest": "The largest stated item is {part}, but it is less than half.",
  "percent-of-amount.message":
    "{label}: {percent|number}% equal to {amount|number} requires a base of {interval|number}, for instance {middle|number}. No budget frame in the workbook fits, and the base is not stated.",
  "percent-of-amount.unknownBase":
    "{label}: {percent|number}% equal to {amount|number} requires a base of {interval|number}, for instance {middle|number}. The workbook has no budget frame to compare with.",
  "percent-of-amount.odd":
    "{label}: {percent|number}% equal to {amount|number} requires a base of {interval|number}, but the {count} other rows all have the base {base|number}. {percent|number}% of it is {gives|number}.",
  "percent-of-amount.total.fails":
    "{label}, {value|number}, does not fit: {percent|number}% of it is {gives|number}, not {amount|number}.",
  "percent-of-amount.lastYear.fails":
    "Last year's frame, {total|number} − {change|number} = {value|number}, does not fit: {percent|number}% of it is {gives|number}, not {amount|number}.",
  "percent-of-amount.lastYearLess.fits":
    "Last year's frame {before|number} without {label}, {moved|number}, is {value|number} and fits.",
  "percent-of-amount.lastYearPlus.fits":
    "Last year's frame {before|number} with {label}, {moved|number}, is {value|number} and fits.",
  "percent-of-amount.amount.fits": "{label}, {value|number}, fits.",
  "percent-of-amount.sign":
    "The percentage is negative but the amount has no minus sign: it is read as a decrease of {amount|number}.",
  "amount-bridge.closing":
    "{opening} and the lines after it come to {sum|number} ({interval|number} with rounding), but {label} is {stated|number}. The difference is {difference|number} and has no explanation.",
  "amount-bridge.lastYear":
    "Last year's amount was {total|number} − {change|number} = {value|number}: the increase is {percent|number} %.",
  "amount-bridge.message":
    "{label}: of {change|number}, {items|number} is explained. The rest, {rest|number} ({interval|number}), is {percent|number}% and has no explanation.",
  "amount-bridge.adjustment":
    "With the adjustment of {amount|number} counted in, the rest is {rest|number}.",
  "amount-bridge.transfers":
    "With the net transfers of {amount|number} counted in too, the rest is {rest|number}.",
  "transfers-balance.missing.from": "The transfer of {amount|number} ({purpose}) has no sender.",
  "transfers-balance.missing.to": "The transfer of {amount|number} ({purpose}) has no receiver.",
  "transfers-balance.net": "Net for {body}: {terms|number} = {net|number}.",
  "transfers-balance.uneven":
    "{purpose}: {terms|number} = {net|number}, but the sum should be zero.",
  "transfers-balance.wrongNet":
    "Net for {body}: {terms|number} = {net|number}, but {stated|number} is stated.",
  "transfers-balance.against": "Net against {body}: {terms|number} = {net|number}.",
  "transfers-balance.toItself": "The transfer of {amount|number} goes from {body} to {body}.",
  "same-quantity-twice.message":
    "{label} is {second|number} here but {first|number} in {place}. It should be the same amount.",
  "count-stated.points": "The text says {stated} points, but the plan has {counted}.",
  "count-stated.highest":
    "The text says that the political programme has {stated} points, but point {counted} is here.",
  "count-stated.goals": "The text says {stated} goals, but the plan has {counted}.",
  "count-share.message":
    "{part|number} of {whole|number} is {exact|number} %, that is {expected|number} %, but {stated|number} % is stated.",
  "count-share.repair": "Change the share from {stated|number} to {expected|number} %.",
  "missing-figure.one":
    "{label} has no amount. For {total}, {stated|number}, to hold it has to be {value|number} ({range|number}).",
  "missing-figure.several":
    "{label} have no amounts. For {total}, {stated|number}, to hold they have to be {value|number} together ({range|number}).",
  "missing-figure.deduced":
    "{label} has to be {value|number} ({range|number}) for all sums to hold.",
  "missing-figure.repair":
    "{label}: write {value|number}, unless another amount of the sum is wrong.",
  "mixed-units.row.large":
    "{label} ({amounts|number}) seems to be in another unit than the other rows: {total} holds if the amounts are {factor|number} times smaller. Write all in one unit or state the unit.",
  "mixed-units.row.small":
    "{label} ({amounts|number}) seems to be in another unit than the other rows: {total} holds if the amounts are {factor|number} times larger. Write all in one unit or state the unit.",
  "mixed-units.column":
    "The amounts below {large} are about 1,000 times those below {small} ({first|number} and {second|number}), but no difference in unit is stated.",
  "excess-digits.one":
    "{stored|number} is stored here but {shown|number} is shown. Sums use the stored number.",
  "excess-digits.several":
    "{count} numbers are stored with more decimals than they show: {stored|number} is shown as {shown|number}. Sums use the stored numbers.",
  "excess-digits.odd":
    "{numbers|number} have more decimals than the other numbers of the column ({decimals}). Are they thousands separators?",
  "excess-digits.repair": "Write the numbers as they are shown, or show more decimals.",
  "number-as-text.message":
    "Excel's sums pass over numbers that are stored as text. Number of cells: {count} ({numbers|number}).",
  "number-as-text.repair": "Enter the numbers again as numbers.",
  "hard-coded-total.holds":
    "The total is typed though the row's other totals are formulas: {labels} ({amounts|number}). It does not follow when the parts change.",
  "hard-coded-total.fails":
    "The total is typed though the row's other totals are formulas, and it no longer agrees with the parts: {labels} ({amounts|number}). Put a formula here too.",
  "sum-omits-row.one":
    "{label}: the formula in {cell} sums {range} but not the row {omitted}, {amounts|number}, which stands between.",
  "sum-omits-row.many":
    "{label}: the formula in {cell} sums {range} but not the rows {omitted} ({amounts|number}), which stand between.",
  "sum-includes-total.message":
    "{label}: the formula sums {range} and so counts both {totals} ({amounts|number}) and the parts, that is twice.",
  "formula-error.one":
    "The error {error} is shown here instead of a value. What rests on the cell cannot be checked.",
  "formula-error.many":
    "The error {error} is shown in {count} cells instead of a value. What rests on them cannot be checked.",
  "formula-error.division":
    "The formula divides by zero or by an empty cell. Fill in what is missing, or let the formula give an empty value meanwhile.",
  "formula-error.reference":
    "The formula refers to cells that have been deleted. Give the cells anew.",
  "formula-error.value":
    "The formula calculates with something that is no number, such as text or a space. Put numbers in the cells it uses.",
  "formula-error.name":
    "The formula uses a name or a function that Excel does not know. Check the spelling.",
  "formula-error.missing":
    "The formula looks for a value that is not there. Check the value and the list it is looked for in.",
  "formula-error.number":
    "The formula gives a number that cannot be calculated. Check the numbers it uses.",
  "formula-error.range":
    "The formula names areas that do not meet. Check the separators between the areas.",
  "formula-error.spill": "The formula's result does not fit. Empty the cells beside or below it.",
  "goal-without-council-goal.message":
    "Goal {number} {name} is not connected to any of the council's goals.",
  "goal-without-council-goal.several":
    "Goals to which several council goals (in parentheses) are connected: {goals}.",
  "goal-numbers-shared.message":
    "The council's goals and the plan's have the same numbers, {numbers}: “goal {first}” may be either.",
  "goals-without-amounts.message": "None of the plan's goals ({count}) has a stated amount.",
  "goal-without-points.message":
    "Goal {number} {name} handles no point of the political programme.",
  "point-without-goal.message":
    "{count} of {total} points belong to no goal of the plan: {points}.",
  "criterion-not-measurable.some":
    "{count} of {total} criteria have no measurable target: {criteria}. Measurable: {measurable}.",
  "criterion-not-measurable.none":
    "None of the {total} criteria has a measurable target: {criteria}.",
  "criterion-without-label.message":
    "{count} of {total} criteria have no letter. Here they are given A, B, C in order, from {first} to {last}.",
  "criterion-without-owner.all": "None of the {total} criteria has an owner.",
  "criterion-without-owner.some": "{count} of {total} criteria have no owner: {criteria}.",
  "criterion-without-owner.ofKind":
    "{count} of {total} rows under {kind} have no owner: {criteria}.",
  "duplicate-number.goals": "Goal {number} is there {count} times.",
  "duplicate-number.councilGoals": "Council goal {number} is there {count} times.",
  "duplicate-number.points": "Point {number} is there {count} times.",
  "number-gap.goals": "The numbers of the goals have gaps: {numbers} are absent.",
  "number-gap.councilGoals": "The numbers of the council's goals have gaps: {numbers} are absent.",
  "number-gap.points":
    "Of the numbers 1–{highest}, {present} points are here. {count} are absent: {numbers}. They may belong to other committees.",
  "status-unknown.message":
    "Point {number}: the status “{status}” is unknown. The others are {known}.",
  "status-unknown.repair": "Write “{right}” instead of “{used}”.",
  "status-unknown.missing": "Status is missing for {count} points: {points}.",
  "status-contradicts-handling.notStartedButHandled":
    "Point {number}: the status is “{status}”, but according to the handling work is under way.",
  "status-contradicts-handling.ongoingButPlanned":
    "Point {number}: the status is “{status}”, but according to the handling the work is only planned.",
  "status-contradicts-handling.ongoingButPast":
    "Point {number}: the status is “{status}”, but the handling concerns only {years}, before the plan's year {year}.",
  "status-contradicts-handling.ongoingButDone":
    "Point {number}: the status is “{status}”, but according to the handling the work is done.",
  "status-contradicts-handling.doneButOngoing":
    "Point {number}: the status is “{status}”, but according to the handling work remains.",
  "duplicate-text.pointAndCriterion.same": "Point {second} is word for word criterion {first}.",
  "duplicate-text.pointAndCriterion.begins":
    "Point {second} and criterion {first} begin with the same words, one with all of the other.",
  "duplicate-text.pointAndCriterion.similar":
    "Point {second} is nearly word for word criterion {first}.",
  "duplicate-text.points.same": "Points {first} and {second} have the same text.",
  "duplicate-text.points.begins":
    "Points {first} and {second} begin with the same words, one with all of the other.",
  "duplicate-text.points.similar": "Points {first} and {second} have nearly the same text.",
  "duplicate-text.criteria.same": "Criteria {first} and {second} have the same text.",
  "duplicate-text.criteria.begins":
    "Criteria {first} and {second} begin with the same words, one with all of the other.",
  "duplicate-text.criteria.similar": "Criteria {first} and {second} have nearly the same text.",
  "wording-inconsistent.message":
    "It says “{rare}” here ({count}×), but more often “{usual}” ({usualCount}×). Point {points}.",
  "name-inconsistent.two": "It says “{actual}” here, but “{expected}” elsewhere.",
  "name-inconsistent.known": "It says “{actual}” here. “{expected}” is probably meant.",
  "name-inconsistent.repair": "Write “{expected}” instead of “{actual}”.",
  "schedule-too-late.message":
    "{name} is reported {reported}. Next year's plan applies from January, so the report comes too late to be its basis.",
  "schedule-too-late.notCovered":
    "The follow-up is made before December and therefore does not cover the whole year.",
} as const;
