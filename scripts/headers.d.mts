import type { Plugin } from 'vite';

interface WithLayers {
  readonly layers?: readonly { readonly kind: string; readonly url: string }[];
}

export declare function policyFor(settings?: WithLayers): string;
export declare function inPage(policy: string): string;
export const contentSecurityPolicy: string;
export declare function pagePolicyPlugin(): Plugin;
export const headers: Record<string, string>;
export const developmentHeaders: Record<string, string>;
