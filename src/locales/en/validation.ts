/** Texts of findings: what is wrong, why it may be, and how to put it right. */
export const validation = {
  "share-of-total.inconsistent":
    "{label}: it says {stated|number}%, but {amount|number} / {total|number} = {interval|number}%, which is {expected|number}%.",
  "share-of-total.doubtful":
    "{label}: {stated|number}% does not agree with {amount|number} / {total|number} = {interval|number}%, which is {expected|number}%. Check what the share is a share of.",
  "share-of-total.tieOnly":
    "{label}: {stated|number}% of {total|number} can be {amount|number} only if the amounts lie exactly on a rounding limit.",
  "share-of-total.fraction": "The number may be a fraction without a percentage format.",
  "share-of-total.truncated":
    "{stated|number}% is {interval|number}% cut off instead of rounded. The other shares of the table also hold if they are cut off. Rounded it is {expected|number}%.",
  "share-of-total.otherCell":
    "If {stated|number}% is right, the amount must instead be {amounts|number} (now {amount|number}) or the whole {totals|number} (now {total|number}).",
  "share-of-total.repair": "Change the share from {stated|number} to {expected|number}%.",
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
  "repair.change": "{label}: change {stated|number} to {value|number}.",
  "repair.swappedDigits":
    "{label}: two digits have changed places. Change {stated|number} to {value|number}.",
  "repair.factor": "{label}: wrong power of ten or unit. Change {stated|number} to {value|number}.",
  "repair.sign": "{label}: wrong sign. Change {stated|number} to {value|number}.",
  "repair.oneDigit": "{label}: one digit is wrong. Change {stated|number} to {value|number}.",
  "repair.missingDigit":
    "{label}: a digit is missing or one too many. Change {stated|number} to {value|number}.",
  "shares-sum-to-100.withinRounding":
    "The shares {terms|number} make {sum|number}%. That is within rounding ({interval|number}) and no error by itself.",
  "shares-sum-to-100.impossible":
    "The shares {terms|number} make {sum|number}%. Rounding is not enough for the sum to be 100 ({interval|number}): a share is wrong or missing.",
  "shares-sum-to-100.cause":
    "The cause is {label}: with {expected|number}% instead of {stated|number}% it is {terms|number} = 100.",
  "goal-name-mismatch.message":
    "It says “goal {number} {used}” here, but goal {number} is called “{name}”.",
  "goal-name-mismatch.otherGoal":
    "The name belongs to goal {number} {name}: the number may be what is wrong.",
  "goal-name-mismatch.repair": "Write “{name}” instead of “{used}”.",
  "goal-reference-unknown.message":
    "This refers to goal {number}, but the plan has no goal with that number (the goals are {goals}).",
} as const;
