/** Drawing an outline on the map, corner by corner: to choose buildings, or as a place where people are. */
import type { RdPoint, Ring } from '../../engine/scene/scene.ts';
import { patch, store } from '../state/store.ts';

let whenDone: ((ring: Ring) => void) | null = null;

export function startDrawing(done: (ring: Ring) => void): void {
  whenDone = done;
  patch({ drawing: [] });
}

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
  const done = whenDone;
  whenDone = null;
  patch({ drawing: null });
  if (keep && drawing && drawing.length >= 3) done?.(drawing);
}
