import type { Plugin } from 'vite';

export declare function firstWordsPlugin(): Plugin;
