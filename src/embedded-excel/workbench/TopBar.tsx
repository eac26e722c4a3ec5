import { useRef, type ReactNode } from "react";
import { Button, Select, Switch, Tooltip } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import type { Language, Texts } from "./texts";
import type { ThemeName } from "./themes";

export const PANE_WIDTHS = [320, 350, 450];

export interface BenchSettings {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Pixels. */
  readonly paneWidth: number;
  readonly cellEditMode: boolean;
}

interface TopBarProps {
  readonly fileName: string;
  readonly settings: BenchSettings;
  readonly texts: Texts;
  readonly onChange: (change: Partial<BenchSettings>) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  /** What stands between the file and the settings. */
  readonly children: ReactNode;
}

/** The bar above spreadsheet and pane. */
export function TopBar(props: TopBarProps) {
  const { fileName, texts, children, onOpen, onDownload } = props;
  return (
    <header className="bench-bar ic-modal-dialog">
      <img src="assets/icon-32.png" alt="" width={24} height={24} />
      <h1>{fileName}</h1>
      <OpenButton texts={texts} onOpen={onOpen} />
      <Tooltip content={texts.downloadHint} relationship="description">
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={onDownload}>
          {texts.download}
        </Button>
      </Tooltip>
      <span className="bench-space" />
      {children}
      <Settings {...props} />
    </header>
  );
}

function OpenButton({ texts, onOpen }: Pick<TopBarProps, "texts" | "onOpen">) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.openHint}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onOpen(file);
          target.value = "";
        }}
      />
      <Tooltip content={texts.openHint} relationship="description">
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {texts.open}
        </Button>
      </Tooltip>
    </>
  );
}

function Settings({ settings, texts, onChange }: TopBarProps) {
  const { language, theme, paneWidth, cellEditMode } = settings;
  const other: ThemeName = theme === "light" ? "dark" : "light";
  return (
    <>
      <Tooltip content={texts.editModeHint} relationship="description">
        <Switch
          label={texts.editMode}
          checked={cellEditMode}
          onChange={(_, { checked }) => onChange({ cellEditMode: checked })}
        />
      </Tooltip>
      <Select
        size="small"
        aria-label={texts.paneWidth}
        value={String(paneWidth)}
        onChange={(_, { value }) => onChange({ paneWidth: Number(value) })}
      >
        {PANE_WIDTHS.map((width) => (
          <option key={width} value={width}>
            {texts.pixels(width)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={texts.language}
        value={language}
        onChange={(_, { value }) => onChange({ language: value === "en" ? "en" : "sv" })}
      >
        <option value="sv">Svenska</option>
        <option value="en">English</option>
      </Select>
      <Tooltip content={theme === "light" ? texts.dark : texts.light} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={theme === "light" ? <WeatherMoonRegular /> : <WeatherSunnyRegular />}
          onClick={() => onChange({ theme: other })}
        />
      </Tooltip>
    </>
  );
}
