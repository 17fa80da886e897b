/** Pages beside the steps, each fetched when first opened. */
import { Fetched, lazy } from '../lazy.tsx';
import type { MorePage } from '../state/app-state.ts';
import '../kit/more.css';

const pages = {
  consequences: lazy(async () => (await import('./outcome/consequences-screen.tsx')).ConsequencesScreen),
  measures: lazy(async () => (await import('./measures/measures-screen.tsx')).MeasuresScreen),
  words: lazy(async () => (await import('./words-screen.tsx')).WordsScreen),
  policy: lazy(async () => (await import('./outcome/policy-screen.tsx')).PolicyScreen),
  visit: lazy(async () => (await import('./outcome/visit-screen.tsx')).VisitScreen),
} as const satisfies Record<MorePage, ReturnType<typeof lazy>>;

export function MoreScreen({ page }: { page: MorePage }) {
  return <Fetched key={page} of={pages[page]} />;
}
