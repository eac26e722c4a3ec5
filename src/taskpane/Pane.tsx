import { useCallback, useEffect, useState } from "react";
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../locales/format";
import type { Analysis } from "./analysis";
import { wordsOf, type Announcement } from "./announcement";
import { Announcer } from "./parts/Announcer";
import { FailureNotice } from "./parts/FailureNotice";
import { Footer } from "./parts/Footer";
import { useHiddenStyles } from "./parts/hidden";
import { OutsideNotice } from "./parts/OutsideNotice";
import { ReadOnlyNotice } from "./parts/ReadOnlyNotice";
import { ViewTabs } from "./parts/ViewTabs";
import type { WorkbookPort } from "./port";
import type { PaneMemory } from "./state/memory";
import { TextsProvider, type Texts } from "./texts";
import { useThemeClass, type OfficeDarkness } from "./theme";
import { usePane } from "./usePane";
import { CurrentView } from "./views/CurrentView";

/** How far the pane has come in reaching a workbook. */
export type Connection = { readonly port: WorkbookPort } | "starting" | "outside";

export interface PaneProps {
  readonly connection: Connection;
  readonly texts: Texts;
  readonly analysis: Analysis;
  readonly officeDarkness: OfficeDarkness;
  /** Where the pane keeps what is chosen in it; missing until there is a workbook. */
  readonly memory?: PaneMemory;
  /** True to check as soon as there is a workbook. */
  readonly checkAtOnce?: boolean;
  /** Told which language the workbook wants; undefined when it wants that of Office. */
  readonly onLanguage?: (language: Language | undefined) => void;
}

/** The themes are a style sheet: Fluent would write the same properties from JavaScript. */
const noTheme = {};

const useStyles = makeStyles({
  root: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // The platform draws its own menu over the top right corner.
    paddingRight: "34px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flexGrow: 1, padding: "16px" },
});

/** The whole task pane. */
export function Pane({
  connection,
  texts,
  analysis,
  officeDarkness,
  onLanguage,
  memory,
  checkAtOnce = false,
}: PaneProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const theme = useThemeClass(officeDarkness);
  const [announced, setAnnounced] = useState({ text: "", turn: 0 });
  const announce = useCallback(
    (announcement: Announcement) => {
      const text = wordsOf(announcement, texts);
      setAnnounced(({ turn }) => ({ text, turn: turn + 1 }));
    },
    [texts]
  );
  const port = typeof connection === "object" ? connection.port : undefined;
  const { state, commands, show, dismissFailure } = usePane(port, analysis, announce, {
    memory,
    checkAtOnce,
  });
  const wanted = state.settings?.settings;
  useEffect(() => {
    if (wanted) onLanguage?.(wanted.language);
  }, [wanted, onLanguage]);

  return (
    <FluentProvider theme={noTheme} className={mergeClasses(styles.root, theme)}>
      <TextsProvider value={texts}>
        <header className={styles.header}>
          <h1 className={hidden}>{texts.t("pane.name")}</h1>
          <ViewTabs view={state.view} onShow={show} />
        </header>
        <main className={styles.content}>
          <div role="tabpanel" id={`view-${state.view}`} aria-labelledby={`tab-${state.view}`}>
            {state.isReadOnly === true && <ReadOnlyNotice />}
            {state.failure && <FailureNotice failure={state.failure} onDismiss={dismissFailure} />}
            {connection === "outside" ? (
              <OutsideNotice />
            ) : (
              <CurrentView state={state} commands={commands} />
            )}
          </div>
        </main>
        <Footer />
        <Announcer key="announcer" {...announced} />
      </TextsProvider>
    </FluentProvider>
  );
}
