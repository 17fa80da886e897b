/** The store: zustand without a framework, and the one hook that screens use. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import { type AppState, emptyState } from './app-state.ts';

export const store = createStore<AppState>(() => emptyState);

/** A part of the state; the component draws again only when that part is another value. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  const [part, setPart] = useState(() => select(store.getState()));
  useLayoutEffect(() => {
    const follow = (state: AppState) => setPart(() => select(state));
    follow(store.getState());
    return store.subscribe(follow);
    // The selectors are pure functions of the state; the first one given stays.
  }, []);
  return part;
}

export const patch = (change: Partial<AppState>): void => store.setState(change);
