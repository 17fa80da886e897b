/** Variants side by side, row by row: the same sentences as where one variant is open. */
import { copyOf } from '../../../archive/copy-of.ts';
import type { Dossier, Variant } from '../../../archive/dossier.ts';
import { insideSaid } from '../../../archive/inside-said.ts';
import { pointName } from '../../../archive/place-name.ts';
import { setUnder } from '../../../engine/models/model-sets.ts';
import { criterionIds, type State, type Weighing, type WholeAssessment } from '../../../engine/scene/assessment.ts';
import { isLeast, leastOr } from '../../../i18n/homes-said.ts';
import { stateOf } from '../../../i18n/states.ts';
import { takes } from '../../../i18n/takes.ts';
import { comesTo, countOf, enoughAt, headlineOf } from '../../../i18n/verdict-sentences.ts';
import { planFacts } from '../../../report/plan-facts.ts';
import { lightOf, Shape } from '../../../report/stoplight.tsx';
import { edit } from '../../actions/edit-dossier.ts';
import { openVariant, removeVariant } from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { goToStep } from '../../state/go.ts';
import { questionOf } from '../../state/question.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { comparedWith } from '../measures/difference-map.tsx';
import { nameOf } from '../outcome/finding-words.ts';
import { differing } from './differing.ts';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');
const useMeasureWords = wordsIn('measures');
const usePackageWords = wordsIn('packages');
const useReportWords = wordsIn('report');
const useAnnexWords = wordsIn('annex');
const useLocationWords = wordsIn('location');

/** What counts the homes where a criterion fails, with the plan carried out. */
const ofUnmet = 'homes-where-unmet';

export function Compared({ dossier, answers }: { dossier: Dossier; answers: readonly (WholeAssessment | null)[] }) {
  const { t, f } = useFullWords();
  const l = usePackageWords();
  const w = useTalkWords();
  const names = useMeasureWords();
  const r = useReportWords();
  const a = useAnnexWords();
  const outward = useLocationWords().outward;
  const others = differing(dossier, answers, { t, r, a, f, outward, assumed: r.grounds.assumed });
  const base = comparedWith(dossier);
  const baseAnswer = answers[dossier.variants.indexOf(base)] ?? null;
  const fact = (one: WholeAssessment | null, id: string) => one?.weighing.find((other) => other.id === id);
  const chips = (one: WholeAssessment | null, state: State) =>
    criterionIds.flatMap((id) => (one && stateOf(one.criteria, id) === state ? [t.criteria[id].chip] : [])).join(', ');
  const waits = (one: WholeAssessment | null) => one?.criteria.some(({ state }) => state === 'pending') ?? false;
  const cells = (make: (one: WholeAssessment | null, variant: Variant) => preact.ComponentChildren) =>
    dossier.variants.map((variant, i) => <td key={variant.id}>{make(answers[i] ?? null, variant)}</td>);
  /** A number, and how it differs from the variant compared with: of least numbers nobody knows how they differ. */
  const amount = (id: string, read: (one: Weighing | undefined) => number) =>
    cells((one, variant) => {
      if (!one) return '–';
      const [own, other] = [fact(one, id), fact(baseAnswer, id)];
      const more = read(own) - read(other);
      return (
        <>
          <strong>{leastOr(f.number(read(own)), isLeast(own), t)}</strong>
          {id === ofUnmet && waits(one) && ` ${w.onceShown}`}
          {variant !== base && baseAnswer && !isLeast(own) && !isLeast(other) && (
            <span class="help"> {w.than(more, f.number(Math.abs(more)))}</span>
          )}
        </>
      );
    });
  const planOf = (variant: Variant) => {
    const { scene, policy } = questionOf(dossier, variant);
    return planFacts(scene, setUnder(policy));
  };
  const copied = (one: Variant) => {
    const of = copyOf(one, dossier);
    return of ? `, ${t.ui.copyOf(of)}` : '';
  };
  const homes = (id: string) => amount(id, (one) => one?.value ?? 0);
  const persons = (id: string) => amount(id, (one) => Number(one?.details?.['persons'] ?? 0));
  return (
    <Table
      caption={t.ui.compare}
      head={[
        w.fact,
        ...dossier.variants.map(
          (one) => `${t.ui.variant} ${one.name}${one.id === dossier.proposal ? ` (${w.proposal})` : ''}${copied(one)}`,
        ),
      ]}
    >
      <tr>
        <th scope="row">{t.ui.verdict}</th>
        {cells((one) => (
          <span class="variant-verdict">
            <Shape light={one ? lightOf(one) : 'none'} size={22} />{' '}
            <strong>{one ? headlineOf(one, t) : t.verdict.none.word}</strong>
          </span>
        ))}
      </tr>
      <tr>
        <th scope="row">{t.steps.locatie}</th>
        {cells((_, variant) => {
          const [machine] = variant.machines;
          const inside = insideSaid(variant);
          return machine
            ? `${nameOf(machine.hostId, dossier) || pointName(machine.point)}, ${t.siting[machine.siting]}${inside ? `; ${t.ui.inside[inside]}` : ''}`
            : t.ui.notAnswered;
        })}
      </tr>
      {others.map(({ what, said }) => (
        <tr key={what}>
          <th scope="row">{what}</th>
          {dossier.variants.map(({ id }, i) => (
            <td key={id}>{said[i]}</td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">{w.stand}</th>
        {cells((one) => one && countOf(one, t))}
      </tr>
      <tr>
        <th scope="row">{t.ui.criteriaFailing}</th>
        {cells((one) =>
          [chips(one, 'unmet') || t.ui.none, chips(one, 'pending') && t.ui.waitsOn(chips(one, 'pending'))]
            .filter(Boolean)
            .join('; '),
        )}
      </tr>
      <tr>
        <th scope="row">{w.homesUnmet}</th>
        {homes(ofUnmet)}
      </tr>
      <tr>
        <th scope="row">{w.personsUnmet}</th>
        {persons(ofUnmet)}
      </tr>
      <tr>
        <th scope="row">{w.homesWithGlass}</th>
        {homes('homes-with-broken-panes')}
      </tr>
      <tr>
        <th scope="row">{w.homesEvacuated}</th>
        {homes('evacuation')}
      </tr>
      <tr>
        <th scope="row">{t.ui.plan}</th>
        {cells((_, { measures }) => measures.map((one) => names[one]?.name).join('; ') || t.ui.none)}
      </tr>
      <tr>
        <th scope="row">{t.ui.sets}</th>
        {cells((one) => {
          const [first] = one?.measureSets ?? [];
          const at = one && enoughAt(one);
          if (at && waits(one) && !chips(one, 'unmet')) return w.planSuffices[at];
          if (!first) return t.ui.none;
          const measures = first.measures.map((id) => names[id]?.name).join(' + ');
          return `${w.firstOf(one?.measureSets.length ?? 1, measures)}: ${t.comes[comesTo(first)]}`;
        })}
      </tr>
      <tr>
        <th scope="row">{`${t.ui.consent}, ${t.ui.cost.toLowerCase()}, ${t.ui.time.toLowerCase()}`}</th>
        {cells((one, variant) => {
          const set = one?.measureSets[0];
          const plan = planOf(variant);
          return (
            [plan && l.planTakes(...takes(plan, t, l)), set && l.packageTakes(...takes(set, t, l))]
              .filter(Boolean)
              .join(' ') || t.ui.none
          );
        })}
      </tr>
      <tr>
        <th scope="row">{w.doWhat}</th>
        {cells((_, { id, name }) => (
          <span class="package-buttons">
            <Button
              label={`${w.openVariant}: ${name}`}
              onClick={() => {
                openVariant(id);
                goToStep('uitkomst');
              }}
            >
              {w.openVariant}
            </Button>
            <Button
              label={`${w.makeProposal}: ${name}`}
              pressed={id === dossier.proposal}
              onClick={() => edit((one) => ({ ...one, proposal: id === one.proposal ? undefined : id }))}
            >
              {id === dossier.proposal ? w.proposal : w.makeProposal}
            </Button>
            {dossier.variants.length > 1 && (
              <Button kind="subtle" label={`${t.ui.remove}: ${name}`} onClick={() => removeVariant(id)}>
                {t.ui.remove}
              </Button>
            )}
          </span>
        ))}
      </tr>
    </Table>
  );
}
