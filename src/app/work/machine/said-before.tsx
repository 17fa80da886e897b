/** Answers that were given for another place: they do not count here until the officer says so. */
import { activeVariant, answersOf, type Dossier } from '../../../archive/dossier.ts';
import type { Answers, SaidBefore as Said } from '../../../engine/scene/scene.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';

const useEvidenceWords = wordsIn('evidence');

export function SaidBefore({ dossier, about }: { dossier: Dossier; about: readonly (keyof Answers)[] }) {
  const { t, f } = useWords();
  const w = useEvidenceWords().before;
  const index = useApp((state) => state.machineAt);
  const variant = activeVariant(dossier);
  const [x, y] = (variant.machines[index] ?? variant.machines[0])?.point ?? [0, 0];
  const here = answersOf(variant, index);
  const all = index === 0 ? (here.saidBefore ?? []) : [];
  const latest = all.filter(
    ({ key }, i) =>
      about.some((one) => one === key) && all.findIndex((one) => one.key === key) === i && isOpen(here, key),
  );
  if (latest.length === 0) return null;
  const text = ({ value }: Said): string => {
    if (typeof value === 'boolean') return value ? t.ui.yes : t.ui.no;
    if (Array.isArray(value)) return String(value.length);
    if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
    return w.values[value as keyof typeof w.values] ?? String(value);
  };
  return (
    <section class="note" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p class="help">{w.help}</p>
      <ul>
        {latest.map((one) => (
          <li key={one.key}>
            {w.questions[one.key as keyof typeof w.questions]}: <strong>{text(one)}</strong> (
            {w.away(f.wholeMetres(Math.hypot(one.given.x - x, one.given.y - y)))}){' '}
            <Button onClick={() => answer({ [one.key]: one.value } as Partial<Answers>)}>{w.again}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isOpen(answers: Answers, key: string): boolean {
  const value = (answers as unknown as Record<string, unknown>)[key];
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
