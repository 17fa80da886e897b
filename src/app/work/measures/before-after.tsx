/** Before and after on the main map: which of the two is drawn, and what differs between them, building by building. */
import { useEffect, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { differenceOf, sameAreas } from '../../../i18n/plan-marks.ts';
import { assessBeside } from '../../actions/ask-engine.ts';
import { Radios } from '../../kit/fields.tsx';
import { compareWith } from '../../state/go.ts';
import { questionOf } from '../../state/question.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { DifferenceList } from './difference-list.tsx';
import './measures.css';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');

interface Without {
  readonly key: string;
  readonly surroundings: Dossier['surroundings'];
  readonly assessment: WholeAssessment;
}

/**
 * The same place without any measure, with its zones: asked when anything but the measures changed and has come to rest,
 * so that a drag never waits for it. `fresh` is false while the answer is still about how it was.
 */
export function useWithoutMeasures(dossier: Dossier | null): { before: WholeAssessment | null; fresh: boolean } {
  const [answer, setAnswer] = useState<Without | null>(null);
  const rests = useApp(({ outcome }) => outcome.kind === 'ready');
  const variant = dossier && activeVariant(dossier);
  const key = variant
    ? JSON.stringify([variant.machines, variant.answers, dossier.judgements, dossier.unknownUseAs, dossier.policy])
    : '';
  const surroundings = dossier?.surroundings;
  const fresh = answer !== null && answer.key === key && answer.surroundings === surroundings;
  useEffect(() => {
    if (fresh || !rests || !dossier || !variant || !surroundings || variant.machines.length === 0) return;
    let current = true;
    void assessBeside(questionOf(dossier, { ...variant, measures: [] })).then((assessment) => {
      if (current && assessment) setAnswer({ key, surroundings, assessment });
    });
    return () => {
      current = false;
    };
  }, [key, surroundings, rests]);
  return { before: answer?.assessment ?? null, fresh };
}

/** Nothing while no measure is in the plan or tried on. */
export function BeforeAfter({ dossier, before }: { dossier: Dossier; before: WholeAssessment | null }) {
  const w = useTalkWords();
  const { t } = useFullWords();
  const after = useApp(shownAssessment);
  const tried = useApp((state) => state.trial !== null);
  const side = useApp((state) => state.compare?.side ?? 'after');
  const useful = before !== null && (tried || activeVariant(dossier).measures.length > 0);
  useEffect(() => {
    compareWith(useful ? before : null);
    return () => compareWith(null);
  }, [before, useful]);
  if (!useful || !after) return null;
  const same = sameAreas(before, after);
  const isOfGlass = same.includes('glass-room') || same.includes('glass-break');
  return (
    <section class="before-after" aria-label={w.onTheMap}>
      <Radios
        label={w.onTheMap}
        value={side}
        options={(['before', 'after'] as const).map((one) => [one, w.sides[one]] as const)}
        onChange={(chosen) => compareWith(before, chosen)}
      />
      <p role="status">{side === 'before' ? w.seesBefore : ''}</p>
      {same.length > 0 && <p>{w.sameAreas(same.map((zone) => t.zones[zone].toLowerCase()).join(', '), isOfGlass)}</p>}
      <DifferenceList kinds={differenceOf(before, after)} dossier={dossier} />
    </section>
  );
}
