import type { FilterCriteriaModel } from "../../model/features";
import type { FilterCell } from "./filterCell";

type Test = (cell: FilterCell) => boolean;

/** Which cells one or two criteria such as ">50", "=*s" or "<>" keep. */
export function customTest({ criterion1, criterion2, operator }: FilterCriteriaModel): Test {
  const first = criterionTest(String(criterion1));
  if (typeof criterion2 !== "string") return first;
  const second = criterionTest(criterion2);
  return operator === "Or"
    ? (cell) => first(cell) || second(cell)
    : (cell) => first(cell) && second(cell);
}

function criterionTest(criterion: string): Test {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (sign === "=") return equals(operand);
  if (sign === "<>") {
    const same = equals(operand);
    return (cell) => !same(cell);
  }
  return compares(sign, operand);
}

/** "=" alone means empty cells; "*", "?" and "~" work as in Excel. */
function equals(operand: string): Test {
  if (operand === "") return ({ value }) => value === null || value === "";
  const pattern = wildcard(operand);
  const number = numberOf(operand);
  return ({ value, text }) =>
    typeof value === "number" && number !== null ? value === number : pattern.test(text);
}

function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/-]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

function numberOf(text: string): number | null {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function compares(sign: string, operand: string): Test {
  const number = numberOf(operand);
  const wanted = operand.toLowerCase();
  return ({ value }) => {
    if (number !== null) return typeof value === "number" && holds(sign, value - number);
    if (typeof value !== "string") return false;
    const own = value.toLowerCase();
    return holds(sign, own < wanted ? -1 : own > wanted ? 1 : 0);
  };
}

function holds(sign: string, difference: number): boolean {
  switch (sign) {
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "<":
      return difference < 0;
    default:
      return difference <= 0;
  }
}
