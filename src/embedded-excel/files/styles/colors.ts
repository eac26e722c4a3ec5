import type { XmlElement } from "../xml/tree";

/** Theme colours in the order of their indexes in files: light 1, dark 1, light 2, dark 2, accents, links. */
export const OFFICE_THEME: readonly string[] = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The palette that files name by index (ECMA-376 Part 1, 18.8.27), from index 8; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const PALETTE_START = 8;
const SYSTEM_FOREGROUND = 64;
const SYSTEM_BACKGROUND = 65;

export interface FileColor {
  /** "#RRGGBB". */
  readonly color: string;
  /** Lightening or darkening that is not part of `color` yet. */
  readonly tintAndShade: number;
}

/** Colours of a workbook: its theme and, when it has one, its own palette. */
export class ColorScheme {
  constructor(
    private readonly theme: readonly string[] = OFFICE_THEME,
    private readonly palette: readonly string[] = []
  ) {}

  /** The colour of an element such as `<color theme="4" tint="0.4"/>`; `null` for a missing or automatic one. */
  read(element: XmlElement | undefined): FileColor | null {
    if (element === undefined || element.flag("auto")) return null;
    const tint = element.numberOf("tint") ?? 0;
    const theme = element.numberOf("theme");
    if (theme !== undefined) {
      const base = this.theme[theme];
      return base === undefined ? null : { color: tintColor(base, tint), tintAndShade: 0 };
    }
    const rgb = element.attribute("rgb") ?? this.indexed(element.numberOf("indexed"));
    if (rgb === undefined || !/^[0-9a-f]{6,8}$/i.test(rgb)) return null;
    return { color: `#${rgb.slice(-6).toUpperCase()}`, tintAndShade: tint };
  }

  private indexed(index: number | undefined): string | undefined {
    if (index === undefined) return undefined;
    if (index === SYSTEM_FOREGROUND) return "000000";
    if (index === SYSTEM_BACKGROUND) return "FFFFFF";
    const own = this.palette[index];
    return own ?? PALETTE[index < PALETTE_START ? index : index - PALETTE_START];
  }
}

/** The colours of a theme part, in the order of their indexes. */
export function readTheme(theme: XmlElement): readonly string[] {
  const scheme = theme.at("themeElements", "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = scheme?.child(name)?.children[0];
    const rgb = color?.attribute(color.local === "sysClr" ? "lastClr" : "val");
    return rgb ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** A colour made lighter (tint above 0) or darker (below), by luminance (ECMA-376 Part 1, 18.8.19). */
export function tintColor(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(-6).slice(at, at + 2), 16) / 255);
  if (tint === 0) return toHex(channels);
  const { hue, saturation, luminance } = toHsl(channels);
  const tinted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return toHex(fromHsl(hue, saturation, tinted));
}

function toHex(channels: readonly number[]): string {
  const parts = channels.map((value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0")
  );
  return `#${parts.join("").toUpperCase()}`;
}

function toHsl(channels: readonly number[]): {
  hue: number;
  saturation: number;
  luminance: number;
} {
  const [red = 0, green = 0, blue = 0] = channels;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  let hue = (red - green) / spread + 4;
  if (most === red) hue = ((green - blue) / spread + 6) % 6;
  else if (most === green) hue = (blue - red) / spread + 2;
  return { hue, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): number[] {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  return [0, 8, 4].map((offset) => {
    const place = (offset + hue * 2) % 12;
    return luminance - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
}
