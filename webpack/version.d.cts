export const version: string;
export function withVersion(manifest: string): string;
