/** The heling desk: numbers, visits, white spots, capacity. Everything stays in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../state/store.ts';
import { CapacityTab } from './capacity-tab.tsx';
import { useKeptLists } from './kept-lists.tsx';
import { NumbersTab } from './numbers-tab.tsx';
import { useRecheck } from './recheck.ts';
import { useRegisters } from './registers.ts';
import { SpotsTab } from './spots-tab.tsx';
import { VisitTab } from './visit-tab.tsx';
import { useVisits } from './visits.ts';
import './heling.css';
import './visit.css';
import { figuresOf, wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';

const useHelingWords = wordsIn('heling');

const tabs = ['numbers', 'visit', 'spots', 'capacity'] as const;
type Tab = (typeof tabs)[number];

/** Each tab has an address of its own, so that going back and a bookmark work. */
const addresses: Record<Tab, string> = {
  numbers: '#/heling',
  visit: '#/heling/bezoek',
  spots: '#/heling/witte-vlekken',
  capacity: '#/heling/capaciteit',
};
const tabNow = (): Tab => tabs.find((one) => addresses[one] === location.hash) ?? 'numbers';

export function HelingScreen() {
  const language = useApp((state) => state.language);
  const t = useHelingWords();
  const f = figuresOf(language);
  const registers = useRegisters();
  const visits = useVisits();
  const lists = useKeptLists();
  const later = useRecheck(registers, visits, lists);
  const [tab, setTab] = useState<Tab>(tabNow);
  // A tab that was opened stays as it was left.
  const [seen, setSeen] = useState<readonly Tab[]>([tab]);
  useEffect(() => {
    const follow = () => {
      const next = tabNow();
      setTab(next);
      setSeen((now) => (now.includes(next) ? now : [...now, next]));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <DeskFrame
      title={t.title}
      back={t.ui.back}
      part={t.tabs[tab]}
      head={
        <nav aria-label={t.title} class="desk-tabs">
          {tabs.map((one) => (
            <a key={one} href={addresses[one]} aria-current={one === tab ? 'page' : undefined}>
              {t.tabs[one]}
            </a>
          ))}
        </nav>
      }
    >
      {later > 0 && (
        <p class="note desk-later" role="alert">
          {t.ui.laterFinds(later)}
        </p>
      )}
      {seen.map((one) => (
        <div key={one} class="desk-tab" hidden={one !== tab}>
          {one === 'numbers' && <NumbersTab t={t} f={f} registers={registers} visits={visits} lists={lists} />}
          {one === 'visit' && <VisitTab t={t} f={f} language={language} visits={visits} registers={registers.on} />}
          {one === 'spots' && <SpotsTab t={t} f={f} visits={visits} />}
          {one === 'capacity' && <CapacityTab t={t} f={f} visits={visits.all} />}
        </div>
      ))}
    </DeskFrame>
  );
}
