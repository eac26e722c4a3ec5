import { Tab, TabList } from "@fluentui/react-components";
import type { ViewName } from "../state/paneState";
import { useTexts } from "../texts";

const VIEWS: readonly ViewName[] = ["check", "followUp", "plan"];

interface ViewTabsProps {
  readonly view: ViewName;
  readonly onShow: (view: ViewName) => void;
}

/** The tabs that switch between the pane's views. */
export function ViewTabs({ view, onShow }: ViewTabsProps) {
  const { t } = useTexts();
  const show = (value: unknown) => {
    const chosen = VIEWS.find((name) => name === value);
    if (chosen) onShow(chosen);
  };
  return (
    <TabList
      selectedValue={view}
      onTabSelect={(_, { value }) => show(value)}
      aria-label={t("pane.views")}
    >
      {VIEWS.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`view-${name}`}>
          {t(`pane.view.${name}`)}
        </Tab>
      ))}
    </TabList>
  );
}
