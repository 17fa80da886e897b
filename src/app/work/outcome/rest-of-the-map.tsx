/** What stands on the map and is no ring and no building: machines, places of stay, what could not be read, places that were looked for. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import type { RdPoint } from '../../../engine/scene/scene.ts';
import { colourSaid } from '../../../i18n/by-hours.ts';
import { middle } from '../../../report/reason-pins.ts';
import { Table } from '../../kit/table.tsx';
import { insideOf } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { nameOf } from './finding-words.ts';

const useFullWords = wordsInFull();
const useGroundWords = wordsIn('ground');
const useBuildingWords = wordsIn('buildings');

/** Of the places that were looked for these many, the nearest first; the others stand in the list of measures. */
const mostSpots = 40;

interface Thing {
  readonly key: string;
  readonly what: string;
  readonly name: string;
  /** From the first machine; null for that one itself. */
  readonly awayM: number | null;
}

export function RestOfTheMap({ dossier, assessment }: { dossier: Dossier; assessment: WholeAssessment | null }) {
  const { t, f } = useFullWords();
  const w = useGroundWords().rest;
  const { placeKinds } = useBuildingWords();
  const where = useApp((state) => state.where);
  const trial = useApp((state) => state.trial);
  const siting = (i: number) => {
    const inside = insideOf({ dossier, trial }, i);
    return inside && t.siting[inside];
  };
  const { machines, alternatives } = activeVariant(dossier);
  const [first] = machines;
  if (!first) return null;
  const away = ([x, y]: RdPoint) => Math.hypot(x - first.point[0], y - first.point[1]);
  const { places, openPlaces = [] } = dossier.surroundings;
  const spots = where?.kind === 'ready' && where.of.surroundings === dossier.surroundings ? where.spots : [];
  const things: Thing[] = [
    ...machines.map(({ id, hostId, point }, i) => ({
      key: `machine ${id}`,
      what: [w.machine, machines.length > 1 && i + 1, siting(i)].filter(Boolean).join(' '),
      name: hostId ? nameOf(hostId, dossier) : '',
      awayM: i === 0 ? null : away(point),
    })),
    ...alternatives.map(({ measure, machine }) => ({
      key: `other ${measure}`,
      what: w.other,
      name: machine.hostId ? nameOf(machine.hostId, dossier) : t.siting[machine.siting],
      awayM: away(machine.point),
    })),
    ...places.map(({ id, kind, name, ring }) => ({
      key: `place ${id}`,
      what: `${w.place}: ${placeKinds[kind]}`,
      name,
      awayM: assessment?.places.find(({ placeId }) => placeId === id)?.distanceM ?? away(middle(ring)),
    })),
    ...openPlaces
      .filter(({ found }) => !found)
      .map(({ id, box: [minX, minY, maxX, maxY] }) => ({
        key: `open ${id}`,
        what: w.open,
        name: '',
        awayM: away([(minX + maxX) / 2, (minY + maxY) / 2]),
      })),
    ...spots.slice(0, mostSpots).map((spot, i) => ({
      key: `spot ${i}`,
      what: w.spot(colourSaid(spot, t).toLowerCase()),
      name: spot.machine.hostId ? nameOf(spot.machine.hostId, dossier) : t.siting[spot.machine.siting],
      awayM: away(spot.from),
    })),
  ];
  return (
    <Table caption={w.title} head={[w.what, w.name, w.away]}>
      {things.map(({ key, what, name, awayM }) => (
        <tr key={key}>
          <th scope="row">{what}</th>
          <td>{name || '–'}</td>
          <td>{awayM === null ? '–' : f.metres(awayM)}</td>
        </tr>
      ))}
    </Table>
  );
}
