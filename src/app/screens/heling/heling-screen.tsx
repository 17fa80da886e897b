/** The heling desk: numbers, visits, white spots, capacity. Everything stays in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { formatFor } from '../../../i18n/format.ts';
import { helingEn } from '../../../i18n/heling-en.ts';
import { helingNl } from '../../../i18n/heling-nl.ts';
import { Button } from '../../kit/button.tsx';
import { patch, useApp } from '../../state/store.ts';
import { CapacityTab } from './capacity-tab.tsx';
import { NumbersTab } from './numbers-tab.tsx';
import { SpotsTab } from './spots-tab.tsx';
import { VisitTab } from './visit-tab.tsx';
import '../../kit/desk.css';

const tabs = ['numbers', 'visit', 'spots', 'capacity'] as const;

export function HelingScreen() {
  const language = useApp((state) => state.language);
  const t = language === 'en' ? helingEn : helingNl;
  const f = formatFor(language);
  const [tab, setTab] = useState<(typeof tabs)[number]>('numbers');
  useEffect(() => {
    document.title = `${t.title} – Gevelwijzer`;
    return () => {
      document.title = 'Gevelwijzer';
    };
  }, [t]);
  return (
    <main id="main" tabIndex={-1} class="desk">
      <div class="desk-head">
        <h1>{t.title}</h1>
        <nav aria-label={t.title} class="desk-tabs">
          {tabs.map((one) => (
            <button key={one} type="button" aria-current={one === tab ? 'page' : undefined} onClick={() => setTab(one)}>
              {t.tabs[one]}
            </button>
          ))}
        </nav>
        <Button kind="subtle" onClick={() => patch({ screen: { kind: 'start' } })}>
          {t.ui.back}
        </Button>
      </div>
      {tab === 'numbers' && <NumbersTab t={t} f={f} />}
      {tab === 'visit' && <VisitTab t={t} f={f} language={language} />}
      {tab === 'spots' && <SpotsTab t={t} />}
      {tab === 'capacity' && <CapacityTab t={t} f={f} />}
    </main>
  );
}
