/** What lies under the buildings: nothing, the map of the Kadaster, or the picture from the air; with whose work it is. */
import { useEffect, useState } from 'preact/hooks';
import { tileAt } from '../../archive/kept-tiles.ts';
import { recall, remember } from '../../archive/small-store.ts';
import { airYears, type BaseMapId, baseMaps, tilesFor } from '../../geodata/base-map.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import { drawTile } from './kept-picture.ts';
import { LayerChoice } from './layer-choice.tsx';
import type { FlatMap } from './leaflet-map.ts';
import { sayCredited, sayUnfolded } from './over-the-map.ts';
import './around-the-map.css';
import './ground.css';

const useFullWords = wordsInFull();
const useGroundWords = wordsIn('ground');

type Choice = BaseMapId | 'none';

const kept = 'ground';

function remembered(): Choice {
  const choice = recall('browser', kept);
  return baseMaps.find((one) => one === choice) ?? 'none';
}

export function GroundChoice({ map }: { map: FlatMap }) {
  const t = useGroundWords();
  // An invented town lies nowhere: no picture fits under it.
  const invented = useApp((state) => state.dossier?.surroundings.invented ?? true);
  const [choice, setChoice] = useState<Choice>(remembered);
  const [failed, setFailed] = useState(false);
  const [year, setYear] = useState<number | null>(null);
  useEffect(() => {
    setFailed(false);
    map.marked('map-on-picture', choice !== 'none' && !invented);
    if (choice === 'none' || invented) return;
    let shown = new Map<string, () => void>();
    const show = () => {
      const before = shown;
      shown = new Map(
        tilesFor(choice, map.box(), map.metresPerPixel(), year).map(({ key, url, box }) => [
          key,
          before.get(key) ?? drawTile(map, box, tileAt(url), () => setFailed(true)),
        ]),
      );
      for (const [key, remove] of before) if (!shown.has(key)) remove();
    };
    show();
    const rest = map.onMove(show);
    return () => {
      rest();
      for (const remove of shown.values()) remove();
    };
  }, [map, choice, invented, year]);
  // In a town that is invented nothing of this lies over the map any more.
  useEffect(() => {
    sayCredited(map.element);
    sayUnfolded(map.element);
  }, [map, invented]);
  if (invented) return null;
  return (
    <>
      <Credits map={map} />
      <fieldset class="ground-choice">
        <legend class="unseen">{t.title}</legend>
        {(['none', ...baseMaps] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="ground"
              checked={choice === one}
              onChange={() => {
                remember('browser', kept, one);
                setChoice(one);
              }}
            />
            <span>{t.choices[one]}</span>
          </label>
        ))}
        {choice === 'luchtfoto' && (
          <select
            aria-label={t.year}
            value={year ?? ''}
            onChange={({ currentTarget: { value } }) => setYear(value === '' ? null : Number(value))}
          >
            <option value="">{t.newest}</option>
            {airYears.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
        <LayerChoice map={map} />
      </fieldset>
      {choice !== 'none' && (
        <p class="ground-credit">
          {failed && <strong role="status">{t.failed} </strong>}
          {choice === 'brt' ? (
            <a href="https://www.kadaster.nl" target="_blank" rel="noreferrer">
              {t.credits.brt}
            </a>
          ) : (
            t.credits.luchtfoto
          )}
        </p>
      )}
    </>
  );
}

/** Who made what is drawn; 3DBAG asks for its name on the map. */
function Credits({ map }: { map: FlatMap }) {
  const { t, f } = useFullWords();
  const sources = useApp((state) => state.dossier?.surroundings.sources ?? null);
  const names = new Set(
    (sources ?? []).filter(({ reference }) => reference.startsWith('https:')).map(({ name }) => name),
  );
  useEffect(() => sayCredited(map.element), [map, names.size]);
  if (names.size === 0) return null;
  const { [0]: newest = '' } = (sources ?? [])
    .flatMap(({ retrieved }) => retrieved ?? [])
    .toSorted()
    .toReversed();
  return (
    <p class="map-credit">
      {t.ui.credits([...names].filter((name) => name !== '3DBAG').join(', '), f.date(newest))}
      {names.has('3DBAG') && (
        <>
          {' · '}
          <a href="https://docs.3dbag.nl/en/copyright" target="_blank" rel="noreferrer">
            © 3DBAG by tudelft3d and 3DGI
          </a>
        </>
      )}
    </p>
  );
}
