/** The map as a table: streets with their spread, and of a street each facade with its answer and a way to a dossier there. */
import { useState } from 'preact/hooks';
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import { placeOn } from '../../../modules/landkaart/map-lines.ts';
import { lightOf, lights, type Metres, streetsOf } from '../../../modules/landkaart/town-summary.ts';
import { type OpenMap, openPlace } from '../../actions/town-map.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { useWords } from '../../words.ts';
import { chipsOf, failingText } from './failing-text.ts';
import { greenFirst, SpreadTable } from './spread-table.tsx';

interface Props {
  readonly map: OpenMap;
  /** Those that pass the filter. */
  readonly lines: readonly MapLine[];
  readonly onView: (lines: readonly MapLine[]) => void;
  readonly onChoose: (line: MapLine) => void;
  readonly onProblem: (code: string) => void;
  readonly t: LandkaartWords;
}

/** So many facades of a street are listed at a time. */
const most = 100;

export function StreetTable({ map, lines, onView, onChoose, onProblem, t }: Props) {
  const { t: words, f } = useWords();
  const [street, setStreet] = useState<string | null | undefined>(undefined);
  const [sought, setSought] = useState('');
  const rows = streetsOf(lines)
    .map(({ name, bySiting }) => ({ name, metres: bySiting.gevel ?? bySiting.winkel }))
    .filter((row): row is { name: string | null; metres: Metres } => row.metres !== undefined)
    .sort(greenFirst);
  const nameOf = (name: string | null) => name ?? t.nameless;
  const found = rows.filter(({ name }) => plain(nameOf(name)).includes(plain(sought)));
  if (street !== undefined) {
    const own = lines.filter((line) => line.street === street);
    const open = async (line: MapLine) => {
      const code = await openPlace(map, line, placeOn(line, line.from));
      if (code) onProblem(code);
    };
    return (
      <section class="landkaart-streets on-screen">
        <h2>{t.linesOf(nameOf(street))}</h2>
        <Button
          onClick={() => {
            setStreet(undefined);
            onView(map.lines);
          }}
        >
          {t.toStreets}
        </Button>
        <Table
          caption={t.linesOf(nameOf(street))}
          head={[t.building, t.length, t.colour, t.unmetOrUnknown, t.openHere]}
        >
          {own.slice(0, most).map((line, i) => (
            <tr key={`${line.host} ${line.wall.edge} ${line.wall.from}`}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => onChoose(line)}>
                  {line.host || `${i + 1}`}
                </button>
              </th>
              <td class="figure">{f.metres(line.metres)}</td>
              <td>{t.lights[lightOf(line.shown)]}</td>
              <td>{failingText(line.shown, words, t)}</td>
              <td>
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${t.openAt(line.host || nameOf(street))} (${i + 1})`}
                  onClick={() => void open(line)}
                >
                  {t.openHere}
                </button>
              </td>
            </tr>
          ))}
        </Table>
        {own.length > most && <p class="help">{t.more(own.length - most)}</p>}
        <div class="landkaart-ways">
          <SaveTable
            name="gevels"
            label={t.exportedLines}
            table={() => ({
              head: [t.building, `${t.length} (m)`, t.colourInFile, t.unmet, t.unknown],
              rows: own.map(({ host, metres, shown }) => [
                host,
                Math.round(10 * metres) / 10,
                t.lights[lightOf(shown)],
                chipsOf(shown.unmet, words) || t.none,
                chipsOf(shown.unknown, words) || t.none,
              ]),
            })}
          />
        </div>
      </section>
    );
  }
  return (
    <section class="landkaart-streets">
      <h2>{t.perStreet}</h2>
      <div class="on-screen">
        <TextField label={t.findStreet} value={sought} onCommit={setSought} most={80} />
      </div>
      {found.length === 0 && <p role="status">{rows.length === 0 ? t.noneLeft : t.streetAbsent}</p>}
      <SpreadTable
        caption={t.perStreet}
        head={t.street}
        rows={found.map(({ name, metres }) => ({ name, said: nameOf(name), metres }))}
        onShow={({ name }) => {
          setStreet(name);
          onView(lines.filter((line) => line.street === name));
        }}
        t={t}
      />
      <div class="landkaart-ways">
        <SaveTable
          name="straten"
          label={t.exported}
          table={() => ({
            head: [t.street, ...lights.map((light) => `${t.lights[light]} (m)`)],
            rows: rows.map(({ name, metres }) => [nameOf(name), ...lights.map((light) => Math.round(metres[light]))]),
          })}
        />
      </div>
    </section>
  );
}

/** As people type it: without accents, in small letters. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
