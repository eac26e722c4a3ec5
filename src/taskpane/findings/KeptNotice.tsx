import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CheckedPlan } from "../analysis";
import { useCheckWords } from "../checkWords";

/** Says what of the settings and dismissals that the workbook keeps could not be read. */
export function KeptNotice({ result }: { readonly result: CheckedPlan }) {
  const words = useCheckWords();
  const { unusableSettings = [], damagedDismissals = false } = result;
  const parts = unusableSettings.filter((part) => part !== "").join(", ") || "–";
  return (
    <>
      {unusableSettings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words("check.kept.settings", { parts })}</MessageBarBody>
        </MessageBar>
      )}
      {damagedDismissals && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words("check.kept.dismissals")}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
