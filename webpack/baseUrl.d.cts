export const DEVELOPMENT_URL: string;
export function productionBaseUrl(value: string | undefined): string;
export function productionManifest(manifest: string, baseUrl: string): string;
