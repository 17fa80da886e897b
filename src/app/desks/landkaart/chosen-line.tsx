/** The facade that was picked: its answer in words, what is near, and a dossier there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../engine/ground/units.ts';
import type { RdPoint } from '../../../engine/scene/scene.ts';
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import { placeOn } from '../../../modules/landkaart/map-lines.ts';
import { lightOf } from '../../../modules/landkaart/town-summary.ts';
import { suitableNear } from '../../actions/map-search.ts';
import { type MapMachine, type OpenMap, openPlace } from '../../actions/town-map.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../words.ts';
import { chipsOf } from './failing-text.ts';
import { LineSample } from './line-sample.tsx';

export interface Chosen {
  readonly line: MapLine;
  readonly at: RdPoint;
}

interface Props {
  readonly map: OpenMap;
  readonly chosen: Chosen | null;
  readonly machines: readonly MapMachine[];
  /** Are places for a unit shown? */
  readonly units: boolean;
  readonly onProblem: (code: string) => void;
  readonly t: LandkaartWords;
}

export function ChosenLine({ map, chosen, machines, units, onProblem, t }: Props) {
  const { t: words, f } = useWords();
  const card = useRef<HTMLElement>(null);
  // Chosen from the table below or on the map above: what it says is in view.
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const suitable = useSuitable(map, chosen, onProblem);
  if (!chosen)
    return (
      <section class="landkaart-hint on-screen" aria-live="polite">
        <p class="help">{units ? t.noPlaceChosen : t.noneChosen}</p>
      </section>
    );
  const { line, at } = chosen;
  const { shown, street, host } = line;
  const place = placeOn(line, at);
  const machineM = Math.min(...machines.map(({ point: [x, y] }) => Math.hypot(x - place[0], y - place[1])));
  const saidOf = (found: typeof suitable) =>
    !found
      ? t.seeking
      : found.near
        ? t.nextSuitable(f.wholeMetres(found.near.distanceM))
        : found.lookedM === null
          ? t.noSuitable
          : t.noneWithin(f.wholeMetres(found.lookedM));
  const open = async () => {
    const code = await openPlace(map, line, place);
    if (code) onProblem(code);
  };
  return (
    <section class="landkaart-chosen-line" aria-live="polite" ref={card}>
      <h2>{line.siting === 'unit' ? t.chosenPlace : t.chosen}</h2>
      <p>
        <LineSample light={lightOf(shown)} /> <strong>{t.lights[lightOf(shown)]}</strong>
        {street && `, ${street}`}
        {host && `, ${t.building.toLowerCase()} ${host}`}
      </p>
      {shown.unmet.length > 0 && (
        <p>
          {t.unmet}: {chipsOf(shown.unmet, words)}
        </p>
      )}
      {shown.unknown.length > 0 && (
        <p>
          {t.unknown}: {chipsOf(shown.unknown, words)}
        </p>
      )}
      {shown.onUse && <p>{t.onUseHere}</p>}
      <p class="help">
        {Number.isFinite(machineM) && `${t.nextMachine(f.wholeMetres(machineM))} `}
        {line.siting !== 'unit' && `${saidOf(suitable)} `}
        {t.distances}
      </p>
      <Button kind="primary" onClick={() => void open()}>
        {t.openHere}
      </Button>
    </section>
  );
}

type Suitable = Awaited<ReturnType<typeof suitableNear>> extends Result<infer Found> ? Found : never;

/** The nearest facade that suits, asked of all of the map; null while it is looked for. */
function useSuitable(map: OpenMap, chosen: Chosen | null, onProblem: (code: string) => void): Suitable | null {
  const [found, setFound] = useState<(Suitable & { readonly of: Chosen }) | null>(null);
  useEffect(() => {
    if (!chosen || chosen.line.siting === 'unit') return;
    let wanted = true;
    void suitableNear(map, placeOn(chosen.line, chosen.at), chosen.line.siting).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setFound({ ...answer.value, of: chosen });
      else onProblem(answer.error.code);
    });
    return () => {
      wanted = false;
    };
  }, [map, chosen]);
  return found?.of === chosen ? found : null;
}
