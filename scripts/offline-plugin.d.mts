import type { Plugin } from 'vite';

export declare const workerName: string;
export declare function offlinePlugin(): Plugin;
