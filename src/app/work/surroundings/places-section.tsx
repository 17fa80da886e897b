/** Places where people stay outdoors: each that was added, how far it is and whether anyone is there at night; how one is added. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { isPrefilled } from '../../../archive/prefilled.ts';
import { outwardOf } from '../../../engine/effects/burst.ts';
import { ringDistance, signedArea } from '../../../engine/geometry/plane.ts';
import { type Place, placeKinds, type Ring } from '../../../engine/scene/scene.ts';
import { addPlaces, removePlace, sayAtNight } from '../../actions/judge-buildings.ts';
import { comesForPlaces } from '../../actions/say-places.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { Prefilled } from '../machine/prefilled.tsx';
import { DrawBar, useDrawingWords } from './draw-bar.tsx';
import { ProposalsSection } from './proposals-section.tsx';

const useFullWords = wordsInFull();
const useBuildingWords = wordsIn('buildings');
const useSurroundingsWords = wordsIn('surroundings');

/** What was put on the map by hand is listed however far it is; of all else what is near, counts, or waits to be looked at. */
const drawnHere = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export function PlacesSection({ dossier }: { dossier: Dossier }) {
  const { t, f } = useFullWords();
  const l = useSurroundingsWords();
  const b = useBuildingWords();
  const d = useDrawingWords();
  const machine = activeVariant(dossier).machines[0];
  const counted = useApp((state) => shownAssessment(state)?.places)?.map(({ placeId }) => placeId) ?? [];
  const [kind, setKind] = useState<(typeof placeKinds)[number]>('terras');
  const adds = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (comesForPlaces()) adds.current?.querySelector('select')?.focus();
  }, []);
  const awayM = ({ ring }: Place) => (!machine ? Number.POSITIVE_INFINITY : ringDistance(ring, machine.point));
  /** One that was put here is called by its kind: that is said once. */
  const nameOf = ({ name, kind: of }: Place) =>
    name === '' || name === b.placeKinds[of] ? b.placeKinds[of] : `${name} (${b.placeKinds[of]})`;
  const near = dossier.surroundings.places
    .filter((place) => awayM(place) < 100 || drawnHere.test(place.id) || counted.includes(place.id) || place.prefilled)
    .toSorted((one, two) => awayM(one) - awayM(two));
  const add = (ring: Ring) =>
    addPlaces([
      {
        id: crypto.randomUUID(),
        kind,
        name: b.placeKinds[kind],
        ring,
        occupiedAtNight: true,
        homesServed: 0,
        buildingId: null,
      },
    ]);
  return (
    <fieldset class="choice" ref={adds}>
      <legend class="utrecht-form-label">{l.places}</legend>
      {dossier.surroundings.places.length === 0 && (
        <p class="note">
          <strong>{t.ui.placesYes}</strong>
        </p>
      )}
      <ul class="rows">
        {near.map((place) => (
          <li key={place.id}>
            <span>
              {nameOf(place)}, {f.metres(awayM(place))}
            </span>
            <Checkbox
              label={l.atNight}
              checked={place.occupiedAtNight}
              onChange={(occupiedAtNight) => sayAtNight(place.id, occupiedAtNight)}
            />
            <Button
              kind="subtle"
              label={`${t.ui.remove}: ${place.name || b.placeKinds[place.kind]}`}
              onClick={() => removePlace(place.id)}
            >
              {t.ui.remove}
            </Button>
            <Prefilled
              waits={isPrefilled(place, 'occupiedAtNight')}
              of={`${nameOf(place)}, ${l.atNight}`}
              onRight={() => sayAtNight(place.id, place.occupiedAtNight)}
            />
          </li>
        ))}
      </ul>
      <Select
        label={l.placeKind}
        value={kind}
        options={placeKinds.map((one) => [one, b.placeKinds[one]] as const)}
        onChange={setKind}
      />
      <div class="place-ways">
        <Button
          onClick={() => {
            if (!machine) return;
            const [ox, oy] = outwardOf(machine.outwardDeg);
            const [x, y] = [machine.point[0] + 6 * ox, machine.point[1] + 6 * oy];
            add([
              [x - 2, y - 2],
              [x + 2, y - 2],
              [x + 2, y + 2],
              [x - 2, y + 2],
            ]);
          }}
        >
          {l.addPlace}
        </Button>
        <DrawBar
          of="place"
          label={d.drawPlace}
          onDone={(ring) => add(signedArea(ring) > 0 ? ring : ring.toReversed())}
        />
      </div>
      <ProposalsSection dossier={dossier} />
    </fieldset>
  );
}
