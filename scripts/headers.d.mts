import type { Plugin } from 'vite';

export const contentSecurityPolicy: string;
export const pagePolicy: string;
export declare function pagePolicyPlugin(): Plugin;
export const headers: Record<string, string>;
export const developmentHeaders: Record<string, string>;
