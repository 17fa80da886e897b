/** Places for a unit of its own as a table: how many there are of each colour, and of each place its answer and a way to a dossier there. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import { placeOn } from '../../../modules/landkaart/map-lines.ts';
import { lightOf, lights } from '../../../modules/landkaart/town-summary.ts';
import { type OpenMap, openPlace } from '../../actions/town-map.ts';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';
import { failingText } from './failing-text.ts';
import { LineSample } from './line-sample.tsx';

interface Props {
  readonly map: OpenMap;
  /** Those that pass the filter. */
  readonly places: readonly MapLine[];
  readonly onChoose: (place: MapLine) => void;
  readonly onProblem: (code: string) => void;
  readonly t: LandkaartWords;
}

/** So many places are listed at a time. */
const most = 100;

export function PlaceList({ map, places, onChoose, onProblem, t }: Props) {
  const { t: words, f } = useWords();
  const open = async (place: MapLine) => {
    const code = await openPlace(map, place, placeOn(place, place.from));
    if (code) onProblem(code);
  };
  return (
    <section class="landkaart-lights landkaart-streets">
      <h2>{t.perPlace}</h2>
      <Table caption={t.perPlace} head={[t.colour, t.places]}>
        {lights.map((light) => (
          <tr key={light}>
            <th scope="row">
              <LineSample light={light} /> {t.lights[light]}
            </th>
            <td class="figure">{f.number(places.filter(({ shown }) => lightOf(shown) === light).length, 0)}</td>
          </tr>
        ))}
      </Table>
      <Table caption={t.places} head={[t.place, t.colour, t.unmetOrUnknown, t.openHere]}>
        {places.slice(0, most).map((place) => {
          const [x, y] = placeOn(place, place.from);
          const name = `${f.number(x, 0)}, ${f.number(y, 0)}`;
          return (
            <tr key={name}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => onChoose(place)}>
                  {name}
                </button>
              </th>
              <td>{t.lights[lightOf(place.shown)]}</td>
              <td>{failingText(place.shown, words, t)}</td>
              <td>
                <button type="button" class="link-button" aria-label={t.openAt(name)} onClick={() => void open(place)}>
                  {t.openHere}
                </button>
              </td>
            </tr>
          );
        })}
      </Table>
      {places.length > most && <p class="help">{t.morePlaces(places.length - most)}</p>}
    </section>
  );
}
