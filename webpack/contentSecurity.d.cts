import type { WebpackPluginInstance } from "webpack";

export const ContentSecurity: new (pages: readonly string[]) => WebpackPluginInstance;
export function contentSecurityPolicy(pages: readonly string[]): string;
export function headerPolicy(pages: readonly string[]): string;
