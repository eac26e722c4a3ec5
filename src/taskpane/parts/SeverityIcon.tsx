import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../validation/finding";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

interface SeverityIconProps {
  readonly severity: Severity;
  /** The word for it, where none stands beside it. */
  readonly label?: string;
}

/** A severity by shape and colour, with its word for whoever sees neither. */
export function SeverityIcon({ severity, label }: SeverityIconProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  if (label === undefined) return <Icon className={styles[severity]} aria-hidden />;
  return <Icon className={styles[severity]} aria-label={label} role="img" />;
}
