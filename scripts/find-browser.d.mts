import type { Browser } from 'playwright';

export const sandboxArgs: string[];
export const unseenFeatures: string[];
export function findBrowser(): { ok: true; value: string } | { ok: false; error: string };
export function launchBrowser(more?: readonly string[], path?: string): Promise<Browser>;
