/** Where the surroundings come from: each source with count, age and fingerprint; what they cover; what changed. */

import type { Dossier } from '../../../archive/dossier.ts';
import { knownHeight } from '../../../engine/scene/known-height.ts';
import type { Ring } from '../../../engine/scene/scene.ts';
import type { SourcesWords } from '../../../i18n/nl/sources.ts';
import { dayMs } from '../../actions/day.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';
import { LedgerSection } from './ledger-section.tsx';

const useSourcesWords = wordsIn('sources');

/** Older than this, facts of a register are flagged. */
const oldDays = 30;

const daysSince = (iso: string) => Math.max(0, Math.floor((Date.now() - Date.parse(iso)) / dayMs));

export function SourcesSection({ dossier }: { dossier: Dossier }) {
  const { f } = useWords();
  const _language = useApp((state) => state.language);
  const t = useSourcesWords();
  const gap = useApp((state) => shownAssessment(state)?.missing.some(({ what }) => what === 'coverage') ?? null);
  const { sources, coverage, buildings, invented, openPlaces = [] } = dossier.surroundings;
  const fetched = sources.some(({ reference }) => reference.startsWith('https:'));
  const oldest = Math.max(0, ...sources.flatMap(({ retrieved }) => (retrieved ? [daysSince(retrieved)] : [])));
  const noHeight = buildings.filter((one) => knownHeight(one) === null).length;
  const others = buildings.filter(({ status }) => /sloop|bouw gestart/i.test(status));
  return (
    <details class="sources" open={(oldest > oldDays && !invented) || openPlaces.length > 0}>
      <summary>{t.title}</summary>
      {oldest > oldDays && !invented && (
        <p class="note">
          {t.old(oldest)} {fetched && <Refresh label={t.refresh} />}
        </p>
      )}
      {gap !== null && (
        <p>
          {gap
            ? t.notCovered
            : coverage.hull
              ? t.covered(...(sides(coverage.hull).map(f.wholeMetres) as [string, string]))
              : t.declared}
        </p>
      )}
      {noHeight > 0 && <p>{t.noHeight(noHeight, buildings.length)}</p>}
      {others.length > 0 && (
        <p>{t.otherStatus(others.length, [...new Set(others.map(({ status }) => status))].join(', '))}</p>
      )}
      <Table caption={t.title} head={[t.source, t.count, t.date, t.print]}>
        {sources.map(({ name, reference, count, retrieved, sha256, pages }) => (
          <tr key={`${name}${reference}`}>
            <th scope="row">
              {name}
              <br />
              <small>{placeOf(reference)}</small>
            </th>
            <td>{f.number(count)}</td>
            <td>{retrieved ? `${f.date(retrieved)} (${t.age(daysSince(retrieved))})` : t.unknownDate}</td>
            <td>
              {sha256 ? <code title={sha256}>{sha256.slice(0, 8)}</code> : t.noPrint}
              {pages && (
                <>
                  <br />
                  <small>{t.pages(pages)}</small>
                </>
              )}
            </td>
          </tr>
        ))}
      </Table>
      <p class="help">{t.printHow}</p>
      <LedgerSection dossier={dossier} t={t} />
      {fetched && oldest <= oldDays && <Refresh label={t.refresh} />}
      <Difference dossier={dossier} t={t} />
    </details>
  );
}

/** Host and layer of an address; a file by its name. */
function placeOf(reference: string): string {
  const host = /^https?:\/\/([^/?]+)/.exec(reference)?.[1];
  const layer = /\/collections\/(\w+)|typeNames=\w+:(\w+)/.exec(reference);
  return host ? [host, layer?.[1] ?? layer?.[2]].filter(Boolean).join(': ') : reference;
}

function Refresh({ label }: { label: string }) {
  return (
    <Button onClick={() => void import('../../actions/open-address.ts').then((one) => one.refreshSurroundings())}>
      {label}
    </Button>
  );
}

function sides(hull: Ring): [number, number] {
  const range = (axis: 0 | 1) => {
    const values = hull.map((corner) => corner[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return [range(0), range(1)];
}

const shown = 12;

function Difference({ dossier, t }: { dossier: Dossier; t: SourcesWords }) {
  const refreshed = useApp((state) => state.refreshed);
  if (refreshed?.of !== dossier.id) return null;
  const { added, removed, changed } = refreshed.difference;
  const list = (ids: readonly string[]) =>
    ids
      .slice(0, shown)
      .map((id) => nameOf(id, dossier) || id)
      .join(', ') + (ids.length > shown ? ' …' : '');
  return (
    <section aria-labelledby="difference-title" aria-live="polite">
      <h3 id="difference-title">{t.difference}</h3>
      {added.length + removed.length + changed.length === 0 && <p>{t.same}</p>}
      <ul>
        {added.length > 0 && (
          <li>
            {t.added(added.length)}: {list(added)}
          </li>
        )}
        {removed.length > 0 && (
          <li>
            {t.removed(removed.length)}: {list(removed)}
          </li>
        )}
        {changed.length > 0 && (
          <li>
            {t.changed(changed.length)}:{' '}
            {changed
              .slice(0, shown)
              .map(({ id, what }) => `${nameOf(id, dossier) || id} (${what.map((kind) => t.kinds[kind]).join(', ')})`)
              .join(', ')}
            {changed.length > shown ? ' …' : ''}
          </li>
        )}
      </ul>
    </section>
  );
}
