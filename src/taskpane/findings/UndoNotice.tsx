import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formatAddress } from "../../plan/address";
import { useCheckWords } from "../checkWords";
import type { Repaired } from "../state/paneState";
import { useCheck } from "./checkContext";
import { EditLine } from "./EditLine";

const useStyles = makeStyles({
  title: { display: "block" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The last repair, which can be taken back. */
export function UndoNotice({ repaired }: { readonly repaired: Repaired }) {
  const { commands, busy } = useCheck();
  const words = useCheckWords();
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{words("check.undo.title")}</MessageBarTitle>
        <ul className={styles.list}>
          {repaired.edits.slice(0, 3).map((edit) => (
            <EditLine key={formatAddress(edit.cell)} edit={edit} />
          ))}
          {repaired.edits.length > 3 && (
            <li>{words("check.repair.more", { count: repaired.edits.length - 3 })}</li>
          )}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={busy} onClick={() => void commands.undo(repaired)}>
          {words("check.undo.button")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
