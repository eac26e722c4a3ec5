/** What is wrong with a manifest: the rule that was broken and a sentence for the person who has to mend it. */
export interface ManifestProblem {
  readonly rule: ManifestRule;
  readonly message: string;
}

export type ManifestRule =
  | "well-formed"
  | "element-order"
  | "missing-element"
  | "resource-missing"
  | "resource-unused"
  | "resid-length"
  | "string-length"
  | "unique-id"
  | "https"
  | "base-url"
  | "page-missing"
  | "locale-tag"
  | "override"
  | "icon-size"
  | "icon-set"
  | "version"
  | "requirements"
  | "permissions"
  | "placeholder";

/** Width and height in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** What the manifest is compared with. Paths are relative to the base URL: "assets/icon-16.png", "taskpane.html". */
export interface ManifestFacts {
  /** Version of package.json, such as "0.1.0". */
  readonly packageVersion: string;
  readonly icons: ReadonlyMap<string, PixelSize>;
  readonly pages: ReadonlySet<string>;
}

export interface ManifestCheckOptions {
  /** Address that everything is served under, with a final slash: "https://localhost:3000/". */
  readonly baseUrl: string;
  /** True for a manifest to be handed out: localhost and placeholder addresses are refused. */
  readonly production: boolean;
}
