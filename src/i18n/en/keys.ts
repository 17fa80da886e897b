/** English of the list of keys. */
import type { KeyWords } from '../nl/keys.ts';

export const keysEn: KeyWords = {
  title: 'Keys',
  all: [
    ['Arrows', 'move the machine when it has the focus; else the map'],
    ['Shift + arrow', 'moves the machine in larger steps'],
    ['Enter', 'on the map: tells what happens at the middle of the map; while drawing or measuring: puts a point'],
    ['Esc', 'closes what was asked on the map, or this window'],
    ['+ and −', 'zoom the map in and out'],
    ['Ctrl + Z', 'takes back the last step'],
    ['Ctrl + Shift + Z', 'does it again'],
    ['?', 'shows this list'],
  ],
};
