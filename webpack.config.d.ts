import type { Configuration } from "webpack";

declare function configure(
  env?: { readonly target?: "addin" | "workbench" },
  argv?: { readonly mode?: "development" | "production" }
): Promise<Configuration>;

export = configure;
