/** Which variant is open, and the way to the others; in the town that comes with the app a guide comes with it. */
import { copyOf } from '../../archive/copy-of.ts';
import { type Dossier, mayAdd, type Variant } from '../../archive/dossier.ts';
import { insideSaid } from '../../archive/inside-said.ts';
import { goToPage } from '../state/go.ts';
import { wordsInFull } from '../words.ts';
import { Guide } from './guide.tsx';

const useFullWords = wordsInFull();

/** Of use only when one is opened or made. */
const actions = () => import('../actions/variants.ts');

export function VariantBar({ dossier }: { dossier: Dossier }) {
  const { t } = useFullWords();
  const inside = (one: Variant) => {
    const said = insideSaid(one);
    return said && said !== 'not' ? <small> {t.ui.inside[said]}</small> : null;
  };
  const copied = dossier.variants.map((one) => copyOf(one, dossier));
  return (
    <>
      <nav class="variants" aria-label={t.ui.variants}>
        {dossier.variants.map((one, i) => (
          <button
            key={one.id}
            type="button"
            aria-current={one.id === dossier.activeVariant ? 'true' : undefined}
            onClick={() => void actions().then(({ openVariant }) => openVariant(one.id))}
          >
            <span class="unseen">{t.ui.variant}</span> {one.name}
            {inside(one)}
            {copied[i] && <small> {t.ui.copyOf(copied[i])}</small>}
          </button>
        ))}
        {mayAdd(dossier) && (
          <button type="button" class="link-button" onClick={() => void actions().then((one) => one.addVariant())}>
            {t.ui.newVariant}
          </button>
        )}
        {dossier.variants.length > 1 && (
          <button type="button" class="link-button" onClick={() => goToPage('varianten')}>
            {t.ui.compare}
          </button>
        )}
        <button type="button" class="link-button talk-open" onClick={() => goToPage('overleg')}>
          {t.ui.talk}
        </button>
      </nav>
      {dossier.surroundings.invented && <Guide />}
    </>
  );
}
