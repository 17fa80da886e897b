/** Screens that are fetched when first opened. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Lazy {
  component: ComponentType | null;
  readonly load: () => Promise<ComponentType>;
}

export const lazy = (load: () => Promise<ComponentType>): Lazy => ({ component: null, load });

export function Suspense({ of }: { of: Lazy }) {
  const [, ready] = useState(0);
  useEffect(() => {
    if (of.component) return;
    void of.load().then((component) => {
      of.component = component;
      ready((n) => n + 1);
    });
  }, [of]);
  const Component = of.component;
  return Component ? <Component /> : null;
}
