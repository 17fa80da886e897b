/** Screens and steps that are fetched when first opened. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Lazy<Props> {
  component: ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
}

export const lazy = <Props,>(load: () => Promise<ComponentType<Props>>): Lazy<Props> => ({ component: null, load });

export function Fetched<Props extends object>({ of, ...rest }: { of: Lazy<Props> } & Props) {
  const [, ready] = useState(0);
  useEffect(() => {
    if (of.component) return;
    void of.load().then((component) => {
      of.component = component;
      ready((n) => n + 1);
    });
  }, [of]);
  const Component = of.component as ComponentType<object> | null;
  return Component ? <Component {...rest} /> : null;
}
