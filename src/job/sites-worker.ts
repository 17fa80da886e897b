/** One of several workers that judge a list of sites. */
import { expose } from 'comlink';
import { judgeSite } from './judge-site.ts';

const door = { judge: judgeSite };

export type SitesDoor = typeof door;

expose(door);
