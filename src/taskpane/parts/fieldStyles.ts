import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the browser's own lists and fields, after Fluent's. */
export const useFieldStyles = makeStyles({
  root: { display: "grid", gap: "4px", minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  control: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: "0 4px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
});
