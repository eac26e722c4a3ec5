import { useId, type ReactNode } from "react";
import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { display: "block", margin: "0 0 8px" },
  body: { display: "block", margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    // Links below one another have to be 24 pixels apart to be hit.
    lineHeight: "24px",
  },
});

interface SectionProps {
  readonly title: string;
  readonly body?: string;
  readonly children: ReactNode;
}

/** A heading over a list of goals. */
export function Section({ title, body, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {body !== undefined && <Caption1 className={styles.body}>{body}</Caption1>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** One goal of such a list. */
export function Item({ children }: { readonly children: ReactNode }) {
  return <li className={useStyles().item}>{children}</li>;
}
