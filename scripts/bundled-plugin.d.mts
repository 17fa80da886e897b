import type { Plugin } from 'vite';
export const licencesName: string;
export const bundledName: string;
export function bundledPlugin(): Plugin & { worker: () => Plugin };
