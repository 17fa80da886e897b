import type { Plugin } from 'vite';

export declare function demoMapPlugin(): Plugin;
