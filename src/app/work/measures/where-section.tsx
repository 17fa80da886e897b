/** Where can it stand: along the facades, inside, or as a unit. */
import { useState } from 'preact/hooks';
import { activeVariant, type Dossier, mayAdd } from '../../../archive/dossier.ts';
import type { Spot } from '../../../engine/assessment/where.ts';
import type { Siting } from '../../../engine/scene/scene.ts';
import { colourSaid, lightOf } from '../../../i18n/by-hours.ts';
import { betterSpots, whereSentence } from '../../../i18n/where-sentences.ts';
import { Shape } from '../../../report/stoplight.tsx';
import {
  addVariantAt,
  findPlaces,
  type Inside,
  insideOf,
  setInside,
  setUnit,
  stopFinding,
} from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { pointAt } from '../../state/go.ts';
import { lastAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn, wordsInFull } from '../../words.ts';
import { asksInside } from '../outcome/below-grounds.tsx';
import { nameOf } from '../outcome/finding-words.ts';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');

/** The search goes no farther than the last. */
const radii = ['20', '40', '60'] as const;

/** In the facade, inside behind it, or loose. */
const whereKinds = ['gevel', 'winkel', 'unit'] as const;

export function WhereSection({ dossier }: { dossier: Dossier }) {
  const { t, f } = useFullWords();
  const w = useTalkWords();
  const where = useApp((state) => state.where);
  const placing = useApp((state) => state.placing);
  const variant = activeVariant(dossier);
  const { alternatives, machines } = variant;
  const has = (siting: Siting) => alternatives.some(({ machine }) => machine.siting === siting);
  const last = useApp((state) => lastAssessment(state.outcome));
  const now = last ?? { verdict: 'undetermined' as const };
  const asked = last !== null && asksInside(last, variant);
  const [radius, setRadius] = useState<(typeof radii)[number]>('60');
  const found = where?.kind === 'ready' ? where.spots : [];
  /** By these hours the places were coloured. */
  const coloured = where?.kind === 'ready' ? activeVariant(where.of).answers.exposure : null;
  const spots = betterSpots(found, now, Number(radius));
  const groundKnown = dossier.surroundings.publicSpace.length > 0;
  const said = [...new Set(spots.map((spot) => colourSaid(spot, t)))];
  return (
    <section aria-labelledby="where-title" class="where">
      <h2 id="where-title">{w.whereTitle}</h2>
      <p class="help">{w.whereHelp(groundKnown)}</p>
      {where?.kind === 'busy' ? (
        <p role="status">
          {w.whereBusy(where.done, where.total)} <Button onClick={stopFinding}>{w.stop}</Button>
        </p>
      ) : (
        <Button onClick={() => void findPlaces()}>{w.whereFind}</Button>
      )}
      {where?.kind === 'ready' && found.length === 0 && <p>{w.whereNothing}</p>}
      {found.length > 0 && (
        <>
          <Select
            label={w.whereRadius}
            value={radius}
            options={radii.map((one) => [one, f.wholeMetres(Number(one))] as const)}
            onChange={setRadius}
          />
          <p class="where-best" role="status">
            {whereSentence(spots, now, Number(radius), w, t, f, (id) => nameOf(id, dossier))}
          </p>
          {coloured && <p class="help">{w.whereColours(coloured)}</p>}
          {spots.length > 0 && <p class="help">{w.whereDistances}</p>}
        </>
      )}
      {where?.kind === 'ready' && !groundKnown && <p class="help">{w.whereNoGround}</p>}
      {where?.kind === 'ready' &&
        said.map((colour) => {
          const alike = spots.filter((spot) => colourSaid(spot, t) === colour);
          return (
            <section key={colour} class="spots" aria-label={colour}>
              <h3>
                {alike[0] && <Shape light={lightOf(alike[0])} size={18} />} {colour}
              </h3>
              <ul>
                {whereKinds.map((kind) => (
                  <Spots key={kind} alike={alike} colour={colour} kind={kind} dossier={dossier} />
                ))}
              </ul>
            </section>
          );
        })}
      <fieldset class="choice">
        <legend class="utrecht-form-label">{w.otherPlace}</legend>
        {!asked && machines[0]?.siting !== 'unit' && machines[0]?.siting !== 'winkel' && (
          <Radios<Inside>
            label={w.inside}
            value={insideOf(variant)}
            options={[
              ['yes', t.ui.sayYes],
              ['no', t.ui.sayNo],
              ['not-known', t.ui.dontKnow],
            ]}
            onChange={setInside}
          />
        )}
        <div class="pair">
          <Button pressed={placing === 'unit'} onClick={() => pointAt('unit')}>
            {placing ? w.clickForUnit : w.setUnit}
          </Button>
          {has('unit') && <Button onClick={() => setUnit(null)}>{w.removeUnit}</Button>}
        </div>
      </fieldset>
    </section>
  );
}

/** Of places of one colour by all hours how many are of this kind, and the nearest of them. */
function Spots({
  alike,
  colour,
  kind,
  dossier,
}: {
  alike: readonly Spot[];
  colour: string;
  kind: (typeof whereKinds)[number];
  dossier: Dossier;
}) {
  const { f } = useWords();
  const w = useTalkWords();
  const own = alike.filter((spot) => spot.machine.siting === kind);
  const [nearest] = own;
  if (!nearest) return null;
  const { machine, distanceM } = nearest;
  return (
    <li>
      <span>
        <strong>{w.whereKinds[kind]}</strong>: {w.spots(own.length)}.{' '}
        {w.nearest(nameOf(machine.hostId, dossier), f.metres(distanceM))}
      </span>
      {mayAdd(dossier) && (
        <Button label={`${w.asVariant}: ${colour}, ${w.whereKinds[kind]}`} onClick={() => addVariantAt(machine)}>
          {w.asVariant}
        </Button>
      )}
    </li>
  );
}
