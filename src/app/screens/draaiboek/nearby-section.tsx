/** Which buildings and how many homes lie near the machine of the dossier that is open. */
import { useState } from 'preact/hooks';
import { activeVariant } from '../../../archive/dossier.ts';
import { blockOf, nearestOnBuilding } from '../../../engine/block.ts';
import type { DraaiboekWords } from '../../../i18n/draaiboek-nl.ts';
import type { Format } from '../../../i18n/format.ts';
import { within } from '../../../modules/draaiboek/runbook.ts';
import { TextField } from '../../kit/fields.tsx';
import { Table } from '../../kit/table.tsx';
import { useApp } from '../../state/store.ts';

const shown = 40;

export function NearbySection({ t, f }: { t: DraaiboekWords; f: Format }) {
  const dossier = useApp((state) => state.dossier);
  const [metres, setMetres] = useState(50);
  const machine = dossier && activeVariant(dossier).machines[0];
  if (!dossier || !machine)
    return (
      <section>
        <h2>{t.nearby}</h2>
        <p class="help">{t.nearbyNone}</p>
      </section>
    );
  const block = blockOf(dossier.surroundings.buildings);
  const measured = block.buildings.map(({ id, name, address, dwellings }, i) => ({
    id,
    text: name ?? address ?? id,
    dwellings,
    distanceM: nearestOnBuilding(block, i, machine.point[0], machine.point[1]).distanceM,
  }));
  const near = within(measured, metres);
  return (
    <section class="desk-form">
      <h2>{t.nearby}</h2>
      <p class="help">{t.nearbyFrom}</p>
      <TextField
        label={t.radius}
        value={String(metres)}
        onCommit={(text) => {
          const value = Number(text);
          if (value >= 1 && value <= 500) setMetres(value);
        }}
      />
      <p role="status">{t.nearbyCount(near.buildings.length, near.homes, metres)}</p>
      <Table caption={t.nearby} head={[t.building, t.distance, t.homes]}>
        {near.buildings.slice(0, shown).map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.text}</th>
            <td>{f.metres(one.distanceM)}</td>
            <td>{one.dwellings === null ? '?' : f.number(one.dwellings)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
