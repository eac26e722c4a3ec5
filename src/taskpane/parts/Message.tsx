import type { ReactNode } from "react";
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

interface MessageProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** What to do next. */
  readonly action?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    paddingTop: "12px",
  },
  icon: { fontSize: "40px", lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "4px" },
});

/** A view that has nothing to list yet: why, and what to do next. */
export function Message({ title, icon, children, action }: MessageProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <p className={styles.text}>{children}</p>
      {action && <div className={styles.action}>{action}</div>}
    </section>
  );
}
