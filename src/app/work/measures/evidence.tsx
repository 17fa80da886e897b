/** What must be shown with the plan: certificates, a constructor's report, and a measure of the initiator's own. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { takesEffect } from '../../../engine/measures/measures.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import { type CriterionId, criterionIds, type State, type WholeAssessment } from '../../../engine/scene/assessment.ts';
import { stateOf } from '../../../i18n/states.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';
import { useChoiceNotGiven, useNotGiven } from '../../kit/use-not-given.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { ReportsSection } from '../machine/reports-section.tsx';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');

const clean = (text: string): string | null => (text.trim() === '' ? null : text.trim().slice(0, 200));

/** Fields for what the measures of the plan need. */
export function Evidence({ dossier }: { dossier: Dossier }) {
  const { t } = useFullWords();
  const { measures, answers } = activeVariant(dossier);
  return (
    <>
      {takesEffect('glass', measures, releasedModels) && (
        <TextField
          label={t.ui.certificate}
          most={200}
          value={answers.glassCertificate ?? ''}
          onCommit={(value) => answer({ glassCertificate: clean(value) })}
        />
      )}
      {takesEffect('report', measures, releasedModels) && <ReportsSection dossier={dossier} asked />}
    </>
  );
}

/** "Gelijkwaardige maatregel": theirs by name, for the criteria it answers; pending until its evidence is recorded. */
export function Equivalent({ dossier, assessment }: { dossier: Dossier; assessment: WholeAssessment }) {
  const { t } = useFullWords();
  const w = useTalkWords();
  const { equivalent } = activeVariant(dossier).answers;
  const [text, setText] = useNotGiven('equivalent measure');
  const [chosen, setChosen] = useChoiceNotGiven<readonly string[]>('equivalent criteria', equivalent?.criteria ?? []);
  const inState = (state: State) => criterionIds.filter((id) => stateOf(assessment.criteria, id) === state);
  const unmet = [...new Set([...chosen, ...inState('unmet')])] as CriterionId[];
  if (equivalent)
    return (
      <section class="note" aria-labelledby="equivalent-title">
        <h3 id="equivalent-title">{w.equivalent}</h3>
        <p>
          {equivalent.text} ({w.ofInitiator}) →{' '}
          {equivalent.criteria.map((id) => t.criteria[id as keyof typeof t.criteria]?.chip ?? id).join(', ')}
        </p>
        <TextField
          label={w.equivalentEvidence}
          most={200}
          {...(equivalent.evidence ? {} : { help: w.equivalentPending })}
          value={equivalent.evidence ?? ''}
          onCommit={(value) => answer({ equivalent: { ...equivalent, evidence: clean(value) } })}
        />
        <Button onClick={() => answer({ equivalent: null })}>{w.equivalentRemove}</Button>
      </section>
    );
  // What waits for the evidence of the plan, or fails nowhere, no solution beside it is asked for.
  if (unmet.length === 0)
    return (
      <details>
        <summary>{w.equivalent}</summary>
        <p class="help">{inState('pending').length > 0 ? w.equivalentAwaits : w.equivalentNone}</p>
      </details>
    );
  return (
    <details>
      <summary>{w.equivalent}</summary>
      <p class="help">{w.equivalentHelp}</p>
      <TextField label={w.equivalentText} most={200} value={text} onCommit={setText} />
      <fieldset class="choice">
        <legend class="utrecht-form-label">{w.equivalentAnswers}</legend>
        {unmet.map((id) => (
          <Checkbox
            key={id}
            label={t.criteria[id].title}
            checked={chosen.includes(id)}
            onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </fieldset>
      <Button
        disabled={!clean(text) || chosen.length === 0}
        onClick={() => {
          answer({ equivalent: { text: clean(text) ?? '', criteria: chosen, evidence: null } });
          setText('');
          setChosen(null);
        }}
      >
        {w.equivalentAdd}
      </Button>
    </details>
  );
}
