import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../texts";

/** Says why everything that would write in the workbook is closed. */
export function ReadOnlyNotice() {
  const { t } = useTexts();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{t("pane.readOnly")}</MessageBarBody>
    </MessageBar>
  );
}
