import type { ReactNode } from "react";
import { Caption1Strong, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: "0 0 4px" },
});

/** Controls that belong together, below their heading. */
export function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>
        <Caption1Strong>{title}</Caption1Strong>
      </legend>
      {children}
    </fieldset>
  );
}
