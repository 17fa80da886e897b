/** Variants side by side: what the colour is, what fails, whom it touches, what it takes. */
import { useEffect, useState } from 'preact/hooks';
import { type Assessment, criterionIds } from '../../engine/assessment.ts';
import { Shape } from '../../report/stoplight.tsx';
import { assessVariants, openVariant, removeVariant } from '../actions/variants.ts';
import { Button } from '../kit/button.tsx';
import { Table } from '../kit/table.tsx';
import { patch, useApp } from '../state/store.ts';
import { useTalkWords } from '../talk-words.ts';
import { useWords } from '../words.ts';
import { nameOf } from './finding-words.ts';

export function VariantsScreen() {
  const { t, f } = useWords();
  const w = useTalkWords();
  const dossier = useApp((state) => state.dossier);
  const [answers, setAnswers] = useState<readonly (Assessment | null)[] | null>(null);
  useEffect(() => {
    let current = true;
    if (dossier)
      void assessVariants(dossier).then((all) => {
        if (current) setAnswers(all);
      });
    return () => {
      current = false;
    };
  }, [dossier]);
  if (!dossier) return null;
  const back = () => patch({ screen: { kind: 'work', step: 'uitkomst' } });
  const weighed = (one: Assessment | null, id: string) => one?.weighing.find((fact) => fact.id === id)?.value ?? 0;
  const unmet = (one: Assessment | null) =>
    criterionIds.filter((id) => one?.criteria.some((criterion) => criterion.id === id && criterion.status === 'unmet'));
  return (
    <main id="main" tabIndex={-1} class="table-screen">
      <Button onClick={back}>{t.ui.back}</Button>
      <h1>{t.ui.variants}</h1>
      {answers === null || answers.length !== dossier.variants.length ? (
        <p role="status">{t.ui.busy}</p>
      ) : (
        <Table caption={t.ui.compare} head={[w.fact, ...dossier.variants.map(({ name }) => `${t.ui.variant} ${name}`)]}>
          <tr>
            <th scope="row">{t.ui.verdict}</th>
            {answers.map((one, i) => (
              <td key={dossier.variants[i]?.id}>
                <Shape light={one?.verdict ?? 'none'} size={22} />{' '}
                <strong>{t.verdict[one?.verdict ?? 'none'].word}</strong>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.steps.locatie}</th>
            {dossier.variants.map(({ id, machines: [machine] }) => (
              <td key={id}>
                {machine
                  ? `${nameOf(machine.hostId, dossier) || `RD ${f.number(machine.point[0], 1)} ${f.number(machine.point[1], 1)}`}, ${t.siting[machine.siting]}`
                  : t.ui.notAnswered}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.ui.criteriaFailing}</th>
            {answers.map((one, i) => (
              <td key={dossier.variants[i]?.id}>
                {unmet(one)
                  .map((id) => t.criteria[id].chip)
                  .join(', ') || t.ui.none}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{w.homesWithGlass}</th>
            {answers.map((one, i) => (
              <td key={dossier.variants[i]?.id}>{f.number(weighed(one, 'homes-with-broken-panes'))}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.ui.plan}</th>
            {dossier.variants.map(({ id, measures }) => (
              <td key={id}>
                {measures.map((one) => (w.measures as Record<string, string>)[one]).join('; ') || t.ui.none}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.ui.sets}</th>
            {answers.map((one, i) => {
              const [set] = one?.measureSets ?? [];
              return (
                <td key={dossier.variants[i]?.id}>
                  {set
                    ? `${set.measures.map((id) => (w.measures as Record<string, string>)[id]).join('; ')} (${t.ui.cost.toLowerCase()} ${t.levels[set.cost]})`
                    : t.ui.none}
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">{w.doWhat}</th>
            {dossier.variants.map(({ id, name }) => (
              <td key={id}>
                <Button
                  label={`${w.openVariant}: ${name}`}
                  onClick={() => {
                    openVariant(id);
                    back();
                  }}
                >
                  {w.openVariant}
                </Button>{' '}
                {dossier.variants.length > 1 && (
                  <Button kind="subtle" label={`${t.ui.remove}: ${name}`} onClick={() => removeVariant(id)}>
                    {t.ui.remove}
                  </Button>
                )}
              </td>
            ))}
          </tr>
        </Table>
      )}
    </main>
  );
}
