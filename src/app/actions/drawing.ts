/** Drawing an outline on the map, corner by corner: to choose buildings, or as a place where people are. */
import type { RdPoint, Ring } from '../../engine/scene/scene.ts';
import { patch, store } from '../state/store.ts';

/** What an outline is drawn for. */
export type Purpose = 'choose' | 'place';

let begun: { readonly of: Purpose; readonly done: (ring: Ring) => void } | null = null;

export function startDrawing(of: Purpose, done: (ring: Ring) => void): void {
  begun = { of, done };
  patch({ drawing: [] });
}

/** One outline at a time. */
export const isDrawnFor = (of: Purpose): boolean => begun?.of === of;

export function addCorner(point: RdPoint): void {
  const { drawing } = store.getState();
  if (drawing) patch({ drawing: [...drawing, point] });
}

export function takeBackCorner(): void {
  const { drawing } = store.getState();
  if (drawing) patch({ drawing: drawing.slice(0, -1) });
}

/** Ends it: with three corners or more there is an outline. */
export function endDrawing(keep: boolean): void {
  const { drawing } = store.getState();
  const done = begun?.done;
  begun = null;
  patch({ drawing: null });
  if (keep && drawing && drawing.length >= 3) done?.(drawing);
}
