/** Which variant is open, and the way to the others. */
import type { Dossier } from '../../archive/dossier.ts';
import { addVariant, mayAdd, openVariant } from '../actions/variants.ts';
import { patch } from '../state/store.ts';
import { useWords } from '../words.ts';

export function VariantBar({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  return (
    <nav class="variants" aria-label={t.ui.variants}>
      {dossier.variants.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-current={id === dossier.activeVariant ? 'true' : undefined}
          onClick={() => openVariant(id)}
        >
          <span class="unseen">{t.ui.variant}</span> {name}
        </button>
      ))}
      {mayAdd(dossier) && (
        <button type="button" class="link-button" onClick={() => addVariant()}>
          {t.ui.newVariant}
        </button>
      )}
      {dossier.variants.length > 1 && (
        <button type="button" class="link-button" onClick={() => patch({ screen: { kind: 'variants' } })}>
          {t.ui.compare}
        </button>
      )}
      <button type="button" class="link-button talk-open" onClick={() => patch({ screen: { kind: 'talk' } })}>
        {t.ui.talk}
      </button>
    </nav>
  );
}
