import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { ViewName } from "../state/paneState";
import { useTexts } from "../texts";

const VIEWS: readonly ViewName[] = ["check", "plan", "followUp", "progress", "settings"];

interface ViewTabsProps {
  readonly view: ViewName;
  readonly onShow: (view: ViewName) => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", paddingLeft: "9px" },
  tab: {
    padding: "10px 7px 9px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Unselected borders would be seen in contrast themes, where transparent is drawn.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/**
 * The tabs that switch between the pane's views, after the tabs pattern of the ARIA Authoring Practices.
 * Fluent's own TabList would add a fifth to the JavaScript of the first view.
 */
export function ViewTabs({ view, onShow }: ViewTabsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = viewAfterKey(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={t("pane.views")}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === view}
          {...(name === "settings" && {
            "aria-label": t("pane.view.settings"),
            title: t("pane.view.settings"),
          })}
          aria-controls={name === view ? `view-${name}` : undefined}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, name === view && styles.selected)}
          onClick={() => onShow(name)}
        >
          {name === "settings" ? <SettingsRegular aria-hidden /> : t(`pane.view.${name}`)}
        </button>
      ))}
    </div>
  );
}

/** The view that an arrow key, Home or End leads to; arrows go round. */
function viewAfterKey(key: string, view: ViewName): ViewName | undefined {
  const here = VIEWS.indexOf(view);
  const positions: Partial<Record<string, number>> = {
    ArrowRight: (here + 1) % VIEWS.length,
    ArrowLeft: (here + VIEWS.length - 1) % VIEWS.length,
    Home: 0,
    End: VIEWS.length - 1,
  };
  const position = positions[key];
  return position === undefined ? undefined : VIEWS[position];
}
