/** Which buildings lie near a place that is named: map, counts and list, with the evacuation band. */
import { useState } from 'preact/hooks';
import type { Surroundings } from '../../../archive/dossier.ts';
import { blockOf, nearestOnBuilding } from '../../../engine/geometry/block.ts';
import { coverageGap } from '../../../engine/geometry/coverage.ts';
import type { RdPoint } from '../../../engine/scene/scene.ts';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import { affected, bands } from '../../../modules/draaiboek/runbook.ts';
import { TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { NearbyMap } from './nearby-map.tsx';

const shown = 200;
const [leastM, mostM] = [1, 500];
/** Assumptions of this project, said to be so beside the fields: the police or the EOD decide. */
const assumedM = { evacuate: 100, indoors: 200 } as const;

export function NearbySection({
  t,
  f,
  surroundings,
  place,
  label,
}: {
  t: DraaiboekWords;
  f: Format;
  surroundings: Surroundings;
  /** Where it is measured from; named, so that nobody measures from another place unawares. */
  place: { readonly name: string; readonly point: RdPoint };
  /** What that place is called in the choice. */
  label: string;
}) {
  const [metres, setMetres] = useState<Record<(typeof bands)[number], number>>(assumedM);
  const [wrong, setWrong] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const block = blockOf(surroundings.buildings);
  const nameOf = ({ name, address, id }: (typeof block.buildings)[number]) => name ?? address ?? t.unnamed(id);
  const named = surroundings.buildings
    .filter(({ name, address }) => name ?? address)
    .toSorted((one, two) => nameOf(one).localeCompare(nameOf(two), 'nl', { numeric: true }));
  const chosen = surroundings.buildings.find(({ id }) => id === from) ?? null;
  const centre: RdPoint = chosen ? middleOf(chosen.footprint[0]?.[0] ?? []) : place.point;
  const measured = block.buildings.map((building, i) => ({
    id: building.id,
    text: nameOf(building),
    units: building.units,
    dwellings: building.dwellings,
    distanceM: building === chosen ? 0 : nearestOnBuilding(block, i, centre[0], centre[1]).distanceM,
  }));
  const { buildings: near, counts } = affected(measured, metres.evacuate, metres.indoors);
  const farthest = Math.max(metres.evacuate, metres.indoors);
  const { hull, declared } = surroundings.coverage;
  const uncovered = !declared && hull !== null && !coverageGap(hull, centre, farthest, 0).complete;
  const said = bands.map((band) => {
    const { buildings, units, homes } = counts[band];
    return `${t.bands[band]}: ${t.bandCount(f.number(buildings), f.number(units), f.number(homes))}`;
  });
  const unknown = counts.evacuate.unknown + counts.indoors.unknown;
  const known = (value: number | null) => (value === null ? '?' : f.number(value));
  const table = () => {
    const rows = near.map((one, i) => [
      String(i + 1),
      one.text,
      t.bands[one.band],
      one.distanceM.toFixed(0),
      one.units === null ? '?' : String(one.units),
      one.dwellings === null ? '?' : String(one.dwellings),
    ]);
    const head = [t.nr, t.building, t.band, t.distance, t.units, t.homes];
    return { head, rows };
  };
  const distance = (band: (typeof bands)[number], label: string) => (
    <TextField
      label={label}
      value={String(metres[band])}
      problem={wrong === band ? t.bandWrong : null}
      onCommit={(text) => {
        const value = Number(text.replace(',', '.'));
        const bad = !(value >= leastM && value <= mostM);
        setWrong(bad ? band : null);
        if (!bad) setMetres({ ...metres, [band]: value });
      }}
    />
  );
  return (
    <section id="nearby">
      <h2>{t.nearby}</h2>
      <div class="desk-norms on-screen">
        <Select
          label={t.from}
          value={chosen?.id ?? ''}
          options={[['', label] as const, ...named.map((one) => [one.id, nameOf(one)] as const)]}
          onChange={setFrom}
        />
        {distance('evacuate', t.evacuate)}
        {distance('indoors', t.indoors)}
      </div>
      <p>
        <strong>{t.incident.measuredFrom(chosen ? nameOf(chosen) : place.name)}</strong>
      </p>
      <p class="help">{t.assumed}</p>
      {uncovered && <p class="problem">{t.uncovered}</p>}
      <div class="nearby">
        <NearbyMap
          t={t}
          centre={centre}
          buildings={surroundings.buildings}
          publicSpace={surroundings.publicSpace}
          near={near}
          evacuateM={metres.evacuate}
          indoorsM={metres.indoors}
          said={said.join('; ')}
        />
        <div class="nearby-list">
          <div class="nearby-counts" role="status">
            {said.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {unknown > 0 && <p class="problem">{t.unknown(f.number(unknown))}</p>}
          <div class="pair">
            <SaveTable name="panden-in-de-buurt" label={t.saveList} table={table} />
          </div>
          <Table caption={t.nearby} head={[t.nr, t.building, t.band, t.distance, t.units, t.homes]}>
            {near.slice(0, shown).map((one, i) => (
              <tr key={one.id}>
                <td class="nr">{i + 1}</td>
                <th scope="row">{one.text}</th>
                <td>
                  <span class={`band-key band-key-${one.band}`} aria-hidden="true" /> {t.bands[one.band]}
                </td>
                <td class="figure">{f.metres(one.distanceM)}</td>
                <td class="figure">{known(one.units)}</td>
                <td class="figure">{known(one.dwellings)}</td>
              </tr>
            ))}
          </Table>
          {near.length > shown && <p class="help">{t.more(f.number(shown))}</p>}
        </div>
      </div>
    </section>
  );
}

function middleOf(ring: readonly RdPoint[]): RdPoint {
  const size = Math.max(1, ring.length);
  return [ring.reduce((sum, [x]) => sum + x, 0) / size, ring.reduce((sum, [, y]) => sum + y, 0) / size];
}
