import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCellValue } from "../../locales/format";
import type { CellEdit } from "../../validation/repairEdits";
import { CellLink } from "../parts/CellLink";
import { useCheckWords } from "../checkWords";
import { useTexts } from "../texts";
import { useCheck } from "./checkContext";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
});

/** A cell with what it holds, or held, and what is, or was, written there. */
export function EditLine({ edit: { cell, before, after } }: { readonly edit: CellEdit }) {
  const { commands } = useCheck();
  const { language } = useTexts();
  const words = useCheckWords();
  const styles = useStyles();
  const number = typeof after.content === "number";
  const shown = number ? formatCellValue(after.text, language) : after.text;
  return (
    <li className={styles.line}>
      <CellLink cell={cell} onGoTo={(to) => void commands.goTo(to)} />{" "}
      <span className={styles.old}>{before.text.trim() || words("check.repair.empty")}</span> →{" "}
      <span className={styles.new}>{number && after.percent ? `${shown}\u00a0%` : shown}</span>
    </li>
  );
}
