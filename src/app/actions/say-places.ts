/** "Yes, people stay outdoors here": said as the list of places itself takes it, and on to where they are added. */
import { goToStep } from '../state/go.ts';
import { answer } from './edit-dossier.ts';

let coming = false;

export function sayPlaces(): void {
  answer({ placesOfStay: 'drawn' });
  coming = true;
  goToStep('omgeving');
}

/** Did one come here to add a place? Asked once. */
export function comesForPlaces(): boolean {
  const was = coming;
  coming = false;
  return was;
}
