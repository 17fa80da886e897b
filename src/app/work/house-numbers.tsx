/** Where buildings have no house numbers: what that means for how they are called, and the press that looks them up. */
import type { Dossier } from '../../archive/dossier.ts';
import { nameHouses, namelessAt } from '../actions/name-houses.ts';
import { Button } from '../kit/button.tsx';
import { wordsIn } from '../words.ts';

const useLocationWords = wordsIn('location');

export function HouseNumbers({ dossier }: { dossier: Dossier }) {
  const l = useLocationWords();
  if (!namelessAt(dossier)) return null;
  return (
    <div class="name-houses">
      <Button onClick={() => void nameHouses()}>{l.nameHouses}</Button>
      <p class="help">{l.nameHousesHelp}</p>
    </div>
  );
}
