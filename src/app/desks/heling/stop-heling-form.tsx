/** The way to Stop Heling and back: the number is copied, the site opens, and what one saw there is written down. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { StopHeling } from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';

type Outcome = 'open' | StopHeling['outcome'];

export function StopHelingForm({
  t,
  f,
  number,
  known,
  onOutcome,
}: {
  t: HelingWords;
  f: Format;
  number: string;
  known: StopHeling | null;
  /** Null takes back what was said. */
  onOutcome: (outcome: StopHeling['outcome'] | null) => void;
}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const handOver = () => {
    // Both in the tap itself: a browser opens no window for what comes after a wait.
    const copying =
      navigator.clipboard?.writeText(number) ?? Promise.reject(new Error('This browser has no clipboard'));
    window.open('https://www.stopheling.nl/', '_blank', 'noopener,noreferrer');
    void copying.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section class="desk-handover">
      <h3>{t.ui.handOver}</h3>
      <Button kind={known?.outcome === 'stolen' ? 'secondary' : 'primary'} onClick={handOver}>
        {t.ui.copy}
      </Button>
      {copied !== null && (
        <p role="status" class={copied ? 'help' : 'problem'}>
          {copied ? t.ui.copied : t.ui.notCopied(number)}
        </p>
      )}
      <Radios<Outcome>
        label={t.ui.outcome}
        value={known?.outcome ?? 'open'}
        options={[
          ['stolen', t.ui.outcomes.stolen],
          ['none', t.ui.outcomes.none],
          ['open', t.ui.outcomes.open],
        ]}
        onChange={(value) => onOutcome(value === 'open' ? null : value)}
      />
      {known?.outcome === 'stolen' && (
        <>
          <p class="note">{t.outcome.afterStolen}</p>
          <a class="utrecht-button utrecht-button--primary-action button" href="tel:09008844">
            {t.outcome.callPolice}
          </a>
          <p>{t.outcome.writeDown}</p>
        </>
      )}
      {/* Before one asks, too: who reads "not found" is not to hand it back at ease. */}
      {known?.outcome !== 'stolen' && <p class="help">{t.outcome.afterNone}</p>}
      <p class="help">{known ? t.ui.recorded(`${f.date(known.at)}, ${f.time(known.at)}`) : t.ui.willRecord}</p>
    </section>
  );
}
