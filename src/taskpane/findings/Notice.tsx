import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { type CheckWords, useCheckWords } from "../checkWords";
import type { CheckNotice } from "../state/paneState";
import { useCheck } from "./checkContext";

const useStyles = makeStyles({ title: { display: "block" } });

/** Says what has just been done to the workbook, to screen readers as well. */
export function Notice({ notice }: { readonly notice: CheckNotice | undefined }) {
  const words = useCheckWords();
  const styles = useStyles();
  return (
    <div aria-live="polite">
      {notice && (
        <MessageBar intent={intentOf(notice)} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>
              {words(`check.${notice.kind}.title`)}
            </MessageBarTitle>
            {bodyOf(notice, words)} {"inserted" in notice && <SheetLink {...notice.inserted} />}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(notice: CheckNotice): "success" | "warning" {
  const complete = "inserted" in notice || notice.outcome.protectedSheets.length === 0;
  return complete ? "success" : "warning";
}

function bodyOf(notice: CheckNotice, words: CheckWords): string {
  if ("inserted" in notice) {
    return words(notice.inserted.replaced ? "check.report.replaced" : "check.report.new");
  }
  const { cells, protectedSheets } = notice.outcome;
  const none = notice.kind === "unmarked" && cells === 0;
  const done = none
    ? words("check.unmarked.none")
    : words(`check.${notice.kind}.body.${cells === 1 ? "one" : "many"}`, { cells });
  if (protectedSheets.length === 0) return done;
  return `${done} ${words("check.marked.protected", { sheets: protectedSheets.join(", ") })}`;
}

function SheetLink({ sheet }: { readonly sheet: string }) {
  const { commands } = useCheck();
  const words = useCheckWords();
  return (
    <Link as="button" inline onClick={() => void commands.goTo({ sheet, row: 0, column: 0 })}>
      {words("check.sheet.open", { sheet })}
    </Link>
  );
}
