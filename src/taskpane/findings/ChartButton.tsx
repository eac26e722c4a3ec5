import { Button } from "@fluentui/react-components";
import type { Finding } from "../../validation/finding";
import { useCheckWords } from "../checkWords";
import { useCheck } from "./checkContext";

/** The rule whose findings are about a change and the items that explain it. */
const EXPLAINING = "amount-bridge";

/** Inserts a chart of a change and what of it has no explanation, where the finding is about one. */
export function ChartButton({ finding }: { readonly finding: Finding }) {
  const { plan, commands, busy } = useCheck();
  const words = useCheckWords();
  const isChange =
    finding.rule === EXPLAINING && finding.calculation.some(({ isTotal }) => isTotal);
  if (!isChange) return null;
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void commands.chart(plan, finding)}
      >
        {words("check.chart")}
      </Button>
    </div>
  );
}
