import type { Figure } from "../plan/figure";
import type { AmountLine, Plan } from "../plan/plan";
import { showFigure } from "./describe";
import type { FindingValue } from "./finding";
import { addIntervals, type Interval, middleOf, negateInterval } from "./interval";
import { formatRational } from "./rational";
import type { RoundingMode } from "./rounding";
import { intervalIn } from "./units";

/** An amount that a percentage may have been taken of, stated in the workbook or following from what is. */
export interface Frame {
  readonly kind: "total" | "lastYear" | "lastYearLess" | "lastYearPlus" | "amount";
  readonly interval: Interval;
  /** Label and figures for the text that names it; `value` is the amount itself. */
  readonly values: Readonly<Record<string, FindingValue>>;
}

interface Stated {
  readonly label: string;
  readonly figure: Figure;
}

function stated({ label, amount }: AmountLine): Stated[] {
  return amount === undefined ? [] : [{ label: label.value, figure: amount }];
}

function frameOf(
  kind: Frame["kind"],
  { label, figure }: Stated,
  unit: Figure["unit"],
  mode: RoundingMode
): Frame[] {
  const interval = intervalIn(figure, unit, mode);
  return interval === undefined
    ? []
    : [{ kind, interval, values: { label, value: showFigure(figure) } }];
}

/** Last year's frame: a total less its change. Only where the plan has one total and one change. */
function lastYear(
  totals: readonly Stated[],
  changes: readonly Stated[],
  unit: Figure["unit"],
  mode: RoundingMode
): Frame[] {
  const [total, change] = [totals[0], changes[0]];
  if (total === undefined || change === undefined || totals.length > 1) return [];
  const [now, added] = [
    intervalIn(total.figure, unit, mode),
    intervalIn(change.figure, unit, mode),
  ];
  if (now === undefined || added === undefined || total.figure.unit !== change.figure.unit)
    return [];
  const interval = addIntervals(now, negateInterval(added));
  const precision = Math.max(total.figure.precision, change.figure.precision);
  const values = {
    total: showFigure(total.figure),
    change: showFigure(change.figure),
    value: formatRational(middleOf(interval), precision),
  };
  return [{ kind: "lastYear", interval, values }];
}

/** Last year's frame after one of the transfers, in the direction that applies to the body. */
function afterTransfers(
  frames: readonly Frame[],
  plan: Plan,
  unit: Figure["unit"],
  mode: RoundingMode
): Frame[] {
  return frames.flatMap((frame) =>
    plan.transfers.flatMap(({ amount, purpose, to }) => {
      const interval = amount && intervalIn(amount, unit, mode);
      if (amount === undefined || interval === undefined) return [];
      const comes = to !== undefined && to.value === plan.body;
      const moved = addIntervals(frame.interval, comes ? interval : negateInterval(interval));
      const values = {
        label: purpose?.value ?? "",
        before: String(frame.values["value"]),
        moved: showFigure(amount),
        value: formatRational(middleOf(moved), amount.precision),
      };
      return {
        kind: comes ? "lastYearPlus" : "lastYearLess",
        interval: moved,
        values,
      } satisfies Frame;
    })
  );
}

/** Frames that a percentage is most often taken of: last year's and this year's totals. */
export function naturalFrames(plan: Plan, unit: Figure["unit"], mode: RoundingMode): Frame[] {
  const totals = plan.budgets.flatMap(({ lines }) =>
    lines.filter(({ isTotal }) => isTotal).flatMap(stated)
  );
  const changes = plan.changes.flatMap(({ lines }) =>
    lines.filter(({ isOfWhich }) => !isOfWhich).flatMap(stated)
  );
  return [
    ...lastYear(totals, changes, unit, mode),
    ...totals.flatMap((total) => frameOf("total", total, unit, mode)),
  ];
}

/** Other amounts of the workbook: budget lines, and last year's frame after one of the transfers. */
export function otherFrames(plan: Plan, unit: Figure["unit"], mode: RoundingMode): Frame[] {
  const lines = plan.budgets.flatMap((table) =>
    table.lines.filter(({ isTotal }) => !isTotal).flatMap(stated)
  );
  const last = naturalFrames(plan, unit, mode).filter(({ kind }) => kind === "lastYear");
  return [
    ...lines.flatMap((line) => frameOf("amount", line, unit, mode)),
    ...afterTransfers(last, plan, unit, mode),
  ];
}
