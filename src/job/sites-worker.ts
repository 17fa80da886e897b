/** One of several workers that judge a list of sites. The buildings of a town come once; a question names those that matter to it. */
import { expose } from 'comlink';
import type { Question } from '../engine/models/model-sets.ts';
import type { Building, Machine, RdPoint } from '../engine/scene/scene.ts';
import { judgeSite, type SiteAnswer } from './judge-site.ts';

let town: readonly Building[] = [];

const door = {
  hold(buildings: readonly Building[]): void {
    town = buildings;
  },
  judge(
    { scene, policy }: Question,
    rows: Uint32Array,
    at: { readonly point: RdPoint; readonly machine: Machine } | null,
  ): SiteAnswer | string {
    const buildings = Array.from(rows, (row) => town[row] as Building);
    return judgeSite({ scene: { ...scene, buildings }, policy }, at);
  },
};

export type SitesDoor = typeof door;

expose(door);
