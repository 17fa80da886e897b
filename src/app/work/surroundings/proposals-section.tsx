/** Places of stay and shared entrances as the registers suggest them; each is taken or left. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { Place } from '../../../engine/scene/scene.ts';
import { proposePlaces } from '../../../geodata/propose-places.ts';
import { addPlaces } from '../../actions/judge-buildings.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../words.ts';
import { useDrawingWords } from './draw-bar.tsx';

const shown = 12;

export function ProposalsSection({ dossier }: { dossier: Dossier }) {
  const t = useDrawingWords();
  const { f } = useWords();
  const machine = activeVariant(dossier).machines[0];
  if (!machine) return null;
  const { buildings, publicSpace, places, scenery } = dossier.surroundings;
  const list = proposePlaces(
    machine.point,
    { buildings, publicSpace, addresses: scenery.addresses, stops: scenery.stops },
    places,
  ).slice(0, shown);
  if (list.length === 0) return null;
  const wordOf = ({ kind, name, homesServed }: Pick<Place, 'kind' | 'name' | 'homesServed'>) =>
    kind === 'ingang' ? t.entrance(name, homesServed) : kind === 'halte' ? t.stopPlace : t.square;
  const nameOf = ({ kind, name, homesServed, ring }: Place) => {
    const [x, y] = ring[0] ?? machine.point;
    const far = f.wholeMetres(Math.round(Math.hypot(x - machine.point[0], y - machine.point[1])));
    return `${wordOf({ kind, name, homesServed })} (${far})`;
  };
  const take = (places: readonly Place[]) =>
    addPlaces(places.map((one) => ({ ...one, name: one.name || wordOf(one) })));
  return (
    <section aria-labelledby="proposals-title">
      <h2 id="proposals-title">{t.proposals}</h2>
      <ul class="rows">
        {list.map((place) => (
          <li key={place.id}>
            <span>{nameOf(place)}</span>
            <Button label={t.takeName(nameOf(place))} onClick={() => take([place])}>
              {t.take}
            </Button>
          </li>
        ))}
      </ul>
      {list.length > 1 && <Button onClick={() => take(list)}>{t.takeAll}</Button>}
    </section>
  );
}
