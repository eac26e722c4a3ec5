import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { HostError } from "../protocol/hostError";
import { Counters } from "./Counters";
import { downloadFile } from "./downloadFile";
import { setGridLanguage } from "./gridLanguage";
import { GridPanel } from "./GridPanel";
import { openSample, openWorkbook, type BenchWorkbook } from "./openWorkbook";
import { LOCALES, PanePanel } from "./PanePanel";
import { servePane } from "./servePane";
import { TEXTS, type Texts } from "./texts";
import { OFFICE_THEMES } from "./themes";
import { TopBar, type BenchSettings } from "./TopBar";
import "./workbench.css";

const START: BenchSettings = {
  language: "sv",
  theme: "light",
  paneWidth: 350,
  cellEditMode: false,
};

/** A workbook in a spreadsheet, and the add-in's pane beside it. */
export function Workbench() {
  const [settings, setSettings] = useState(START);
  const [notice, setNotice] = useState<((texts: Texts) => string) | null>(null);
  const { workbook, open } = useWorkbook(settings, (file) => {
    setNotice(() => (texts: Texts) => texts.notAWorkbook(file));
  });
  const refuse = useCallback((error: unknown) => setNotice(() => refusalText(error)), []);
  const texts = TEXTS[settings.language];
  const { language, theme, paneWidth } = settings;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
    setGridLanguage(language);
  }, [language, texts]);

  const change = (changes: Partial<BenchSettings>): void => {
    setSettings((before) => ({ ...before, ...changes }));
    if (changes.cellEditMode !== undefined) workbook?.host.setCellEditMode(changes.cellEditMode);
  };

  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme}>
      <div className="bench" data-theme={theme}>
        {workbook === null ? (
          <Spinner label={texts.loading} className="bench-loading" />
        ) : (
          <>
            <TopBar
              fileName={workbook.name}
              settings={settings}
              texts={texts}
              onChange={change}
              onOpen={(file) => void open(file)}
              onDownload={() => downloadFile(workbook.name, workbook.save())}
            >
              <Counters host={workbook.host} language={language} texts={texts} />
            </TopBar>
            {notice !== null && (
              <Notice text={notice(texts)} close={texts.close} onClose={() => setNotice(null)} />
            )}
            <main className="bench-work" key={workbook.serial}>
              <GridPanel workbook={workbook} theme={theme} label={texts.sheet} onRefused={refuse} />
              <PanePanel language={language} theme={theme} width={paneWidth} label={texts.pane} />
            </main>
          </>
        )}
      </div>
    </FluentProvider>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

function Notice({ text, close, onClose }: NoticeProps) {
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}

function refusalText(error: unknown): (texts: Texts) => string {
  const isLocked = error instanceof HostError && error.code === "AccessDenied";
  return (texts) => (isLocked ? texts.locked : texts.refused);
}

/** The workbook on the bench: the sample at first, then what the person opens. */
function useWorkbook(settings: BenchSettings, onUnreadable: (file: string) => void) {
  const [workbook, setWorkbook] = useState<BenchWorkbook | null>(null);
  const latest = useRef(settings);
  // Before the effects of the pane, which has it look at the theme again.
  useLayoutEffect(() => {
    latest.current = settings;
  }, [settings]);

  const show = useCallback((opened: BenchWorkbook) => {
    servePane(opened.host, {
      displayLanguage: () => LOCALES[latest.current.language],
      officeTheme: () => OFFICE_THEMES[latest.current.theme],
    });
    setWorkbook(opened);
  }, []);

  useEffect(() => {
    void openSample().then(show);
  }, [show]);

  const open = async (file: File): Promise<void> => {
    try {
      show(await openWorkbook(file.name, new Uint8Array(await file.arrayBuffer())));
    } catch {
      onUnreadable(file.name);
    }
  };
  return { workbook, open };
}
