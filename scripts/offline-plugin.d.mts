import type { Plugin } from 'vite';

export declare const workerName: string;
export declare const hostFiles: readonly string[];
export declare function offlinePlugin(): Plugin;
