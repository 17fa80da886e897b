/** What lies under the buildings: nothing, the map of the Kadaster, or the picture from the air; with whose work it is. */
import { useEffect, useState } from 'preact/hooks';
import { type BaseMapId, baseMaps, tilesFor } from '../../geodata/base-map.ts';
import { groundEn } from '../../i18n/ground-en.ts';
import { groundNl } from '../../i18n/ground-nl.ts';
import { useApp } from '../state/store.ts';
import type { FlatMap } from './leaflet-map.ts';
import './ground.css';

type Choice = BaseMapId | 'none';

const kept = 'ground';

function remembered(): Choice {
  const choice = localStorage.getItem(kept);
  return baseMaps.find((one) => one === choice) ?? 'none';
}

export function GroundChoice({ map }: { map: FlatMap }) {
  const t = useApp((state) => state.language) === 'en' ? groundEn : groundNl;
  // An invented town lies nowhere: no picture fits under it.
  const invented = useApp((state) => state.dossier?.surroundings.invented ?? true);
  const [choice, setChoice] = useState<Choice>(remembered);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    if (choice === 'none' || invented) return map.pictures([], () => undefined);
    const show = () => map.pictures(tilesFor(choice, map.box(), map.metresPerPixel()), () => setFailed(true));
    show();
    return map.onMove(show);
  }, [map, choice, invented]);
  if (invented) return null;
  return (
    <>
      <fieldset class="ground-choice">
        <legend class="unseen">{t.title}</legend>
        {(['none', ...baseMaps] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="ground"
              checked={choice === one}
              onChange={() => {
                localStorage.setItem(kept, one);
                setChoice(one);
              }}
            />
            <span>{t.choices[one]}</span>
          </label>
        ))}
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
