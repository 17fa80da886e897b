/** Screens and steps that are fetched when first opened, with the words their files ask for. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { learn, speaks } from '../i18n/speak.ts';
import { store } from './state/store.ts';

export interface Lazy<Props> {
  component: ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
}

export const lazy = <Props,>(load: () => Promise<ComponentType<Props>>): Lazy<Props> => ({ component: null, load });

/** What is there from the start, for a list in which the others are fetched. */
export const atOnce = <Props,>(component: ComponentType<Props>): Lazy<Props> => ({
  component,
  load: async () => component,
});

/** The component once its words are here too, in the language chosen by then. */
async function withWords<Props>({ load }: Lazy<Props>): Promise<ComponentType<Props>> {
  const component = await load();
  while (!speaks(store.getState().language)) await learn(store.getState().language);
  return component;
}

export function Fetched<Props extends object>({ of, ...rest }: { of: Lazy<Props> } & Props) {
  const [, ready] = useState(0);
  useEffect(() => {
    if (of.component) return;
    void withWords(of).then((component) => {
      of.component = component;
      ready((n) => n + 1);
    });
  }, [of]);
  const Component = of.component as ComponentType<object> | null;
  return Component ? <Component {...rest} /> : null;
}
