import { useTexts } from "../texts";
import { Message } from "./Message";

/** Shown when the page was opened by something that is not Excel. */
export function OutsideNotice() {
  const { t } = useTexts();
  return <Message title={t("pane.outsideExcel.title")}>{t("pane.outsideExcel.body")}</Message>;
}
