import { useId, useRef, type ReactNode } from "react";
import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import {
  formatRange,
  quoteSheetName,
  type AreaAddress,
  type CellAddress,
} from "../../plan/address";

const useStyles = makeStyles({
  heading: { display: "block", margin: "0 0 8px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end" },
  target: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 200px",
    minWidth: 0,
    padding: "8px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { color: tokens.colorNeutralForeground2 },
  address: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

/** A list of places in the workbook, with a heading unless what is around it says what it is. */
export function PlaceList({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const list = <ul className={styles.list}>{children}</ul>;
  if (title === undefined) return list;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {list}
    </section>
  );
}

interface PlaceItemProps {
  readonly title: string;
  readonly detail: string | undefined;
  readonly area: AreaAddress;
  readonly onGoTo: (cell: CellAddress) => Promise<void>;
  /** What can be done about it, beside the place. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A place that goes to its first cell and keeps the focus. */
export function PlaceItem({ title, detail, area, onGoTo, actions, children }: PlaceItemProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const goTo = () => void onGoTo(area).then(() => button.current?.focus());
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button ref={button} type="button" className={styles.target} onClick={goTo}>
          <span>{title}</span>
          <Caption1 className={styles.place}>
            <span className={styles.address}>
              {quoteSheetName(area.sheet)}!{formatRange(area)}
            </span>
            {detail !== undefined && ` · ${detail}`}
          </Caption1>
        </button>
        {actions}
      </div>
      {children}
    </li>
  );
}
