/** Connections: every service, what it is for, whether it answers from here, and what to do without it. */

import { useEffect, useState } from 'preact/hooks';
import { keptSources } from '../../archive/kept-surroundings.ts';
import { tilesKept, wipeTiles } from '../../archive/kept-tiles.ts';
import type { Source } from '../../engine/scene/scene.ts';
import { checkService, type Health, keptFrom, type ServiceId, serviceIds } from '../../geodata/self-check.ts';
import { Shape } from '../../report/stoplight.tsx';
import { dayMs } from '../actions/day.ts';
import { world } from '../actions/open-address.ts';
import { Button } from '../kit/button.tsx';
import { Table } from '../kit/table.tsx';
import { go } from '../state/go.ts';
import { useApp } from '../state/store.ts';
import { figuresOf, wordsIn } from '../words.ts';
import { useProblem } from './notice-list.tsx';
import { usePageName } from './page-name.ts';
import './connections.css';

const useConnectionsWords = wordsIn('connections');

type State = Health | 'busy' | null;

export function ConnectionsScreen() {
  const name = usePageName('verbindingen');
  const sentence = useProblem();
  const language = useApp((state) => state.language);
  const t = useConnectionsWords();
  const f = figuresOf(language);
  const [states, setStates] = useState<Partial<Record<ServiceId, State>>>({});
  const [kept, setKept] = useState<readonly Source[]>([]);
  useEffect(() => void keptSources().then(setKept), []);
  const test = () => {
    for (const id of serviceIds) {
      setStates((now) => ({ ...now, [id]: 'busy' }));
      void checkService(id, world).then((health) => setStates((now) => ({ ...now, [id]: health })));
    }
  };
  const shown = (state: State | undefined) => {
    if (state === 'busy') return t.busy;
    if (!state) return t.untested;
    if (state.problem === null)
      return (
        <>
          <Shape light="green" size={18} /> {t.good(f.number(state.ms), f.time(state.at))}
        </>
      );
    return (
      <>
        <Shape light="red" size={18} /> {t.bad}. {sentence(state.problem.code)}
      </>
    );
  };
  /** The newest answer of a service that this browser holds, and how old it is. */
  const keptOf = (id: ServiceId) => {
    const start = keptFrom(id);
    if (start === null) return null;
    const [newest] = kept
      .flatMap(({ reference, retrieved }) => (reference.startsWith(start) && retrieved ? retrieved : []))
      .toSorted()
      .toReversed();
    const days = newest ? Math.max(0, Math.floor((Date.now() - Date.parse(newest)) / dayMs)) : 0;
    return (
      <>
        <br />
        <small>{newest ? t.kept(f.date(newest), days) : t.noneKept}</small>
      </>
    );
  };
  return (
    <main id="main" tabIndex={-1} class="table-screen connections">
      <Button onClick={() => go({ kind: 'start' })}>{t.back}</Button>
      <h1>{name}</h1>
      <p>{t.lead}</p>
      <Button kind="primary" onClick={test}>
        {t.test}
      </Button>
      <div aria-live="polite">
        <Table caption={name} head={[t.service, t.purpose, t.works, t.without]}>
          {serviceIds.map((id) => (
            <tr key={id}>
              <th scope="row">{t.services[id].name}</th>
              <td data-head={`${t.purpose}:`}>{t.services[id].purpose}</td>
              <td data-head={t.works}>
                {shown(states[id])}
                {keptOf(id)}
              </td>
              <td data-head={`${t.without}:`}>{t.services[id].without}</td>
            </tr>
          ))}
        </Table>
      </div>
      <KeptTiles />
    </main>
  );
}

/** Pictures of the ground that stay here for when there is no network, and how to wipe them. */
function KeptTiles() {
  const t = useConnectionsWords();
  const language = useApp((state) => state.language);
  const [count, setCount] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => void tilesKept().then(setCount), []);
  const wipe = async () => {
    setFailed(!(await wipeTiles()));
    setCount(await tilesKept());
  };
  return (
    <section aria-labelledby="kept-tiles">
      <h2 id="kept-tiles">{t.tiles}</h2>
      <p role="status">
        {t.tilesKept(figuresOf(language).number(count), count)} {failed && t.tilesFailed}
      </p>
      <Button disabled={count === 0} onClick={() => void wipe()}>
        {t.wipeTiles}
      </Button>
    </section>
  );
}
