import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/data');

/** Real recorded data lies beside the project, never in it. */
export const hasRecorded = existsSync(folder);

export const recordedPath = (name: string): string => resolve(folder, name);

export const recorded = (name: string): string => readFileSync(recordedPath(name), 'utf8');
