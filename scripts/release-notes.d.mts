export function releaseNotes(version: string): string | null;
