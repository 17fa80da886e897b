/** Machines that are there, beside the map: for the municipality alone. */
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { Beside } from '../../../modules/landkaart/map-lines.ts';
import { cashM } from '../../../modules/landkaart/map-lines.ts';
import { lights } from '../../../modules/landkaart/town-summary.ts';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Table } from '../../kit/table.tsx';
import { useWords } from '../../words.ts';

/** As far as another place still is one for the same street. */
const nearM = 200;

interface Props {
  readonly beside: readonly Beside[];
  /** So many are in the list; those that are not beside the map yet are being read. */
  readonly count: number;
  /** Of the facade that is known here, how much has a machine of the list near; null where nothing is known. */
  readonly cashShare: number | null;
  readonly where: string;
  readonly onFile: (file: File) => Promise<void>;
  readonly t: LandkaartWords;
}

export function MachineList({ beside, count, cashShare, where, onFile, t }: Props) {
  const { f } = useWords();
  const parts = [...lights, null].flatMap((light) => {
    const there = beside.filter((one) => one.light === light).length;
    return there > 0 ? [`${there} ${light === null ? t.noFacade : t.lights[light].toLowerCase()}`] : [];
  });
  const red = beside.filter(({ light }) => light === 'red');
  const near = red.filter(({ nextSuitableM }) => nextSuitableM !== null && nextSuitableM <= nearM);
  const metres = (value: number | null) => (value === null ? t.none : f.wholeMetres(value));
  const suitable = ({ nextSuitableM, lookedM }: Beside) =>
    nextSuitableM === null && lookedM !== null ? t.beyond(f.wholeMetres(lookedM)) : metres(nextSuitableM);
  return (
    <section class="landkaart-machines on-screen">
      <h2>{t.machines}</h2>
      {beside.length < count && <p role="status">{t.machinesRead(beside.length, count)}</p>}
      {beside.length > 0 && (
        <>
          <p>
            {beside.length === count && t.machinesLine(beside.length, parts.join(', '))}{' '}
            {beside.length === count && red.length > 0 && t.machinesNear(near.length, red.length, f.wholeMetres(nearM))}
          </p>
          <Table caption={t.machines} head={[t.machine, t.colour, t.toMachine, t.toSuitable]}>
            {beside.map((one, i) => (
              <tr key={`${i} ${one.name}`}>
                <th scope="row">{one.name}</th>
                <td>{one.light === null ? t.noFacade : t.lights[one.light]}</td>
                <td class="figure">{metres(one.nextMachineM)}</td>
                <td class="figure">{suitable(one)}</td>
              </tr>
            ))}
          </Table>
          {cashShare !== null && <p>{t.cashNear(f.percent(cashShare), where, f.number(cashM / 1000, 0))}</p>}
          <p class="help">{t.distances}</p>
        </>
      )}
      <FileChoice label={t.openMachines} accept=".csv,.txt,.xlsx" onFile={onFile} />
    </section>
  );
}
