/** Machines that are there, beside the map: for the municipality alone. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { Beside } from '../../../modules/landkaart/map-lines.ts';
import { lights } from '../../../modules/landkaart/town-summary.ts';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';

/** As far as another place still is one for the same street. */
const nearM = 200;

interface Props {
  readonly beside: readonly Beside[];
  readonly onFile: (file: File) => Promise<void>;
  readonly t: LandkaartWords;
}

export function MachineList({ beside, onFile, t }: Props) {
  const { f } = useWords();
  const parts = [...lights, null].flatMap((light) => {
    const count = beside.filter((one) => one.light === light).length;
    return count > 0 ? [`${count} ${light === null ? t.noFacade : t.lights[light].toLowerCase()}`] : [];
  });
  const red = beside.filter(({ light }) => light === 'red');
  const near = red.filter(({ nextSuitableM }) => nextSuitableM !== null && nextSuitableM <= nearM);
  const metres = (value: number | null) => (value === null ? t.none : f.wholeMetres(value));
  return (
    <section class="landkaart-machines on-screen">
      <h2>{t.machines}</h2>
      {beside.length > 0 && (
        <>
          <p>
            {t.machinesLine(beside.length, parts.join(', '))}{' '}
            {red.length > 0 && t.machinesNear(near.length, red.length, f.wholeMetres(nearM))}
          </p>
          <Table caption={t.machines} head={[t.machine, t.colour, t.toMachine, t.toSuitable]}>
            {beside.map(({ name, light, nextMachineM, nextSuitableM }, i) => (
              <tr key={`${i} ${name}`}>
                <th scope="row">{name}</th>
                <td>{light === null ? t.noFacade : t.lights[light]}</td>
                <td class="figure">{metres(nextMachineM)}</td>
                <td class="figure">{metres(nextSuitableM)}</td>
              </tr>
            ))}
          </Table>
          <p class="help">{t.distances}</p>
        </>
      )}
      <FileChoice label={t.openMachines} accept=".csv,.txt,.xlsx" onFile={onFile} />
    </section>
  );
}
