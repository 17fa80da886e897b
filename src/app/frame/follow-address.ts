/**
 * Every screen, step, desk and dossier has an address, and the address bar leads: back, forward, a bookmark and a reload do
 * what they do on any site. A name in an address is Dutch and stays as it is, whatever the language of the screen.
 */
import { openLinked, openSaved } from '../actions/open-dossier.ts';
import { showTown } from '../actions/own-town.ts';
import type { Screen } from '../state/app-state.ts';
import { go } from '../state/go.ts';
import { rememberStep } from '../state/last-step.ts';
import { store } from '../state/store.ts';
import { type Addressed, addressOf, placeAt } from './addresses.ts';
import { arrive } from './arrive.ts';
import { showDropZone } from './drop-zone.ts';
import { takeHandedFiles } from './handed-files.ts';
import { keepFocus } from './kept-focus.ts';
import { keepPress } from './kept-press.ts';
import { undoByKey } from './undo-by-key.ts';
import { leaveUntrue } from './untrue-notices.ts';

/** @param touched whether somebody went on already: then the screen that is there says the address, and not the other way round */
export async function followAddress(all: Addressed, touched: () => boolean): Promise<void> {
  // A desk that the municipality switched off has no address either.
  await showTown();
  const { desks = all.desks } = store.getState().town;
  const read = () => placeAt(location.hash, { ...all, desks });
  const bare = () => location.pathname + location.search;
  /** The address as it is now says the same screen: a desk has addresses of its own below its name. */
  const said = (address: string) => {
    const place = read();
    return place !== null && addressOf({ ...place, dossier: place.dossier ? { id: place.dossier } : null }) === address;
  };
  let asked = 0;
  let following = 0;
  const write = (way: 'pushState' | 'replaceState') => {
    const address = addressOf(store.getState());
    if (!said(address)) history[way](null, '', bare() + address);
  };
  const follow = async () => {
    const mine = ++asked;
    // Pasted over the address of a page that is open: no page is loaded for it.
    if (await openLinked()) return;
    const place = read();
    if (!place) return write('replaceState');
    following++;
    try {
      if (place.dossier && place.dossier !== store.getState().dossier?.id) await openSaved(place.dossier);
      if (mine !== asked) return;
      const { dossier } = store.getState();
      if (place.dossier === null || place.dossier === dossier?.id) show(place.screen);
      write('replaceState');
    } finally {
      following--;
    }
  };
  window.addEventListener('hashchange', () => void follow());
  document.addEventListener('click', skip);
  document.addEventListener('keydown', keysAsked);
  document.addEventListener('keydown', undoByKey);
  showDropZone();
  keepFocus();
  keepPress();
  rememberStep();
  // What was opened again before anybody asked for an address stays, and gets one.
  const { dossier: open, screen } = store.getState();
  const meant = read()?.dossier ?? null;
  const stays = open && meant && (open.id !== meant || touched());
  if ((location.hash === '' && screen.kind !== 'start') || stays) {
    write('replaceState');
    // Nobody followed it there: it begins at its top too, and the keyboard of who opened it.
    const state = store.getState();
    if (touched()) void arrive(state, { ...state, screen: { kind: 'start' } });
    else window.scrollTo(0, 0);
  } else await follow();
  store.subscribe((state, before) => {
    leaveUntrue(state, before);
    if (state.screen === before.screen && state.dossier?.id === before.dossier?.id) return;
    if (following === 0) write('pushState');
    void arrive(state, before);
  });
  takeHandedFiles();
}

/** A screen that is there already is left as it is. */
function show(screen: Screen): void {
  if (JSON.stringify(screen) !== JSON.stringify(store.getState().screen)) go(screen);
}

/** Where letters are typed a question mark is one. */
function keysAsked({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (key !== '?' || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
  void import('./keys.tsx').then((one) => one.showKeys());
}

/** The way over the header is no address of its own. */
function skip(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('a.skip')) return;
  event.preventDefault();
  document.getElementById('main')?.focus();
}
