/** Areas that the map was made with, such as neighbourhoods, as the file sums them: of all of the map, also where part of it is read. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapAbout } from '../../../modules/landkaart/map-about.ts';
import { lights, type Metres } from '../../../modules/landkaart/town-summary.ts';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { greenFirst, SpreadTable, sumOf } from './spread-table.tsx';

interface Props {
  readonly areas: MapAbout['areas'];
  readonly siting: 'gevel' | 'winkel';
  readonly onView: (box: NonNullable<MapAbout['areas'][number]['box']>) => void;
  readonly t: LandkaartWords;
}

export function AreaTable({ areas, siting, onView, t }: Props) {
  if (areas.length === 0) return <p class="help on-screen">{t.noAreas}</p>;
  const rows = areas
    .map(({ name, box, bySiting }) => ({ said: name, box, metres: bySiting[siting] }))
    .filter((row): row is typeof row & { metres: Metres } => row.metres !== undefined && sumOf(row.metres) > 0)
    .sort(greenFirst);
  const without = areas.length - rows.length;
  return (
    <section class="landkaart-streets landkaart-areas">
      <h2>{t.perArea}</h2>
      <p class="help">
        {t.areasHelp} {without > 0 && t.areasWithout(without)}
      </p>
      {rows.length > 0 && (
        <SpreadTable
          caption={t.perArea}
          head={t.area}
          rows={rows}
          onShow={({ box }) => {
            if (box) onView(box);
          }}
          t={t}
        />
      )}
      <div class="landkaart-ways">
        <SaveTable
          name="gebieden"
          label={t.exportedAreas}
          table={() => ({
            head: [t.area, ...lights.map((light) => `${t.lights[light]} (m)`)],
            rows: rows.map(({ said, metres }) => [said, ...lights.map((light) => Math.round(metres[light]))]),
          })}
        />
      </div>
    </section>
  );
}
