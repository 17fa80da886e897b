/** What colours, patterns and signs of the map mean: each that stands on it, as it stands on it. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { Beside } from '../../../modules/landkaart/map-lines.ts';
import { lights } from '../../../modules/landkaart/town-summary.ts';
import { flagOf, flagSigns, flags } from './flag.ts';
import { LineSample } from './line-sample.tsx';
import './flag.css';

export function MapLegend({
  beside,
  open,
  t,
}: {
  beside: readonly Pick<Beside, 'light'>[];
  /** At first. */
  open: boolean;
  t: LandkaartWords;
}) {
  const there = new Set(beside.map(({ light }) => flagOf(light)));
  return (
    <details class="landkaart-legend" open={open}>
      <summary>{t.legend}</summary>
      <ul>
        {lights.map((light) => (
          <li key={light}>
            <LineSample light={light} /> {t.lights[light]}
            {t.lightHelp[light] && <small>{t.lightHelp[light]}</small>}
          </li>
        ))}
        {there.size > 0 && (
          <li class="on-screen">
            {t.flag}:
            <br />
            {flags
              .filter((flag) => there.has(flag))
              .map((flag) => (
                <span key={flag} class={`landkaart-flag-said landkaart-flag-${flag}`}>
                  <span class="landkaart-flag-sample" aria-hidden="true">
                    {flagSigns[flag]}
                  </span>{' '}
                  {t.flagSays[flag]}
                </span>
              ))}
          </li>
        )}
      </ul>
    </details>
  );
}
