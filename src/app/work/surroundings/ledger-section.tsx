/** What became of every record of the sources, and the places of those that could not be read, settled by hand. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { Ledger, OpenPlace } from '../../../engine/scene/scene.ts';
import type { SourcesWords } from '../../../i18n/nl/sources.ts';
import { rdSaid } from '../../../i18n/rd-said.ts';
import { settlePlace } from '../../actions/settle-place.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../words.ts';

export function LedgerSection({ dossier, t }: { dossier: Dossier; t: SourcesWords }) {
  const { ledger = [], openPlaces = [] } = dossier.surroundings;
  return (
    <>
      {ledger.length > 0 && (
        <>
          <h3>{t.ledger}</h3>
          <ul>
            {ledger.map((one, i) => (
              <LedgerLine key={`${one.source}${i}`} one={one} t={t} />
            ))}
          </ul>
        </>
      )}
      {openPlaces.length > 0 && (
        <>
          <h3>{t.openPlaces}</h3>
          <p>{t.openPlacesHow}</p>
          <ul>
            {openPlaces.map((one) => (
              <OpenPlaceLine key={one.id} one={one} t={t} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The word for a reason; a status of the register is said as the register says it. */
const reasonIn = (reason: string, t: SourcesWords): string =>
  t.reasons[reason as keyof typeof t.reasons] ?? reason.replace(/^status: /, '');

function LedgerLine({ one, t }: { one: Ledger; t: SourcesWords }) {
  const { f } = useWords();
  const list = (all: readonly { readonly reason: string; readonly count: number }[]) =>
    all.map(({ reason, count }) => `${reasonIn(reason, t)} (${f.number(count)})`).join(', ');
  return (
    <li>
      {t.used(one.source, f.number(one.used), f.number(one.records))}
      {one.setAside.length > 0 && ` ${t.setAside}: ${list(one.setAside)}.`}
      {one.open.length > 0 && (
        <strong>
          {' '}
          {t.notRead}: {list(one.open)}.
        </strong>
      )}
    </li>
  );
}

function OpenPlaceLine({ one, t }: { one: OpenPlace; t: SourcesWords }) {
  const { f } = useWords();
  const [minX, minY, maxX, maxY] = one.box;
  const middle = [(minX + maxX) / 2, (minY + maxY) / 2];
  return (
    <li>
      {reasonIn(one.reason, t)} ({rdSaid(middle, f)}).{' '}
      {one.found ? (
        t.found[one.found]
      ) : (
        <>
          <Button onClick={() => settlePlace(one.id, 'nothing')}>{t.found.nothing}</Button>{' '}
          <Button onClick={() => settlePlace(one.id, 'office')}>{t.found.office}</Button>{' '}
          <Button onClick={() => settlePlace(one.id, 'home')}>{t.found.home}</Button>
        </>
      )}
    </li>
  );
}
