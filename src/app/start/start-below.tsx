/** The lower half of the front door: the other desks and what is looked up, all in view at once, and what is kept in this browser. */
import { pagesApart } from '../frame/addresses.ts';
import type { DeskId } from '../state/app-state.ts';
import { offers } from '../state/offers.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import { DossierList } from './dossier-list.tsx';

const useFullWords = wordsInFull();
const usePageWords = wordsIn('pages');

export function StartBelow({ desks }: { desks: readonly DeskId[] }) {
  const { t } = useFullWords();
  const w = usePageWords();
  const town = useApp((state) => state.town);
  // Who comes back comes back to work: that is not looked for below what else there is.
  const worked = useApp((state) => state.cards.length > 0);
  return (
    <>
      <div class="start-below">
        {worked && <DossierList />}
        <section class="start-modules">
          <h2>{t.ui.alsoHere}</h2>
          <ul>
            {desks
              .filter((one) => offers({ town }, one))
              .map((desk) => (
                <li key={desk}>
                  <a href={`#/${desk}`}>{w.desks[desk].name}</a>
                  <p>{w.desks[desk].line}</p>
                </li>
              ))}
          </ul>
        </section>
        <section class="start-modules">
          <h2>{w.toLookUp}</h2>
          <ul>
            {pagesApart.map((page) => (
              <li key={page}>
                <a href={`#/${page}`}>{w.pages[page]}</a>
                <p>{w.apart[page]}</p>
              </li>
            ))}
          </ul>
        </section>
        {!worked && <DossierList />}
        {town.contact && <p>{t.ui.contact(town.contact)}</p>}
      </div>
      <footer class="start-foot">
        <p>{w.local}</p>
        <p>{t.standing}</p>
      </footer>
    </>
  );
}
