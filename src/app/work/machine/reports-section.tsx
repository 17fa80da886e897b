/** Reports that were handed in: each says which criteria it is about; without kind, role, number and date it shows nothing. */
import { activeVariant, answersOf, type Dossier } from '../../../archive/dossier.ts';
import { isMoment } from '../../../engine/ground/units.ts';
import { releasedModels } from '../../../engine/models/models.ts';
import { criterionIds } from '../../../engine/scene/assessment.ts';
import { isWhole } from '../../../engine/scene/held-answers.ts';
import type { Report } from '../../../engine/scene/scene.ts';
import { toProve } from '../../../i18n/to-prove.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';
import { useChoiceNotGiven, useNotGiven } from '../../kit/use-not-given.ts';
import { lastAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();
const useEvidenceWords = wordsIn('evidence');

/** Criteria that a report can be about: those that some measure asks one for. */
const relieved = new Set(
  releasedModels.measures.flatMap(({ effect }) => (effect?.kind === 'report' ? effect.relieves : [])),
);
const reportable = criterionIds.filter((id) => relieved.has(id));
const most = 20;

/** @param asked whether what is chosen waits for one */
export function ReportsSection({ dossier, asked = false }: { dossier: Dossier; asked?: boolean }) {
  const { t } = useFullWords();
  const w = useEvidenceWords().reports;
  const index = useApp((state) => state.machineAt);
  const { reports = [], constructorReport } = answersOf(activeVariant(dossier), index);
  const [kind, setKind] = useNotGiven('report kind');
  const [role, setRole] = useNotGiven('report role');
  const [number, setNumber] = useNotGiven('report number');
  const [date, setDate] = useNotGiven('report date');
  const [about, setAbout] = useChoiceNotGiven<readonly string[]>('report about', []);
  // What it is about nobody ticks but who has it before him; what is waited for is said.
  const outcome = lastAssessment(useApp((state) => state.outcome));
  const waiting = new Set(outcome ? toProve(outcome, null).map(({ id }) => id) : []);
  const made: Report = { criteria: about, kind, role, number, date };
  const wrongDate = date.trim() !== '' && !isMoment(date.trim());
  const add = () => {
    answer({
      reports: [
        ...reports,
        { criteria: about, kind: kind.trim(), role: role.trim(), number: number.trim(), date: date.trim() },
      ],
      ...(constructorReport ? { constructorReport: null } : {}),
    });
    for (const empty of [setKind, setRole, setNumber, setDate]) empty('');
    setAbout(null);
  };
  const fields = [
    [w.kind, kind, setKind],
    [w.role, role, setRole],
    [w.number, number, setNumber],
    [w.date, date, setDate],
  ] as const;
  return (
    <details open={asked || reports.length > 0 || Boolean(constructorReport)}>
      <summary>{w.title}</summary>
      <p class="help">{w.help}</p>
      {constructorReport && <p class="note">{w.old(constructorReport)}</p>}
      <ul>
        {reports.map((one) => (
          <li key={JSON.stringify(one)}>
            {w.one(one.kind, one.role, one.number, one.date)} →{' '}
            {one.criteria.map((id) => t.criteria[id as keyof typeof t.criteria]?.title ?? id).join(', ')}
            {!isWhole(one) && <strong> ({w.open})</strong>}{' '}
            <Button onClick={() => answer({ reports: reports.filter((other) => other !== one) })}>
              {w.remove(one.number)}
            </Button>
          </li>
        ))}
      </ul>
      <fieldset class="choice">
        <legend class="utrecht-form-label">{w.about}</legend>
        {reportable.map((id) => (
          <Checkbox
            key={id}
            label={
              <>
                {t.criteria[id].title}
                {waiting.has(id) && <strong> ({w.waitsFor})</strong>}
              </>
            }
            checked={about.includes(id)}
            onChange={(on) => setAbout(on ? [...about, id] : about.filter((one) => one !== id))}
          />
        ))}
      </fieldset>
      {fields.map(([label, value, commit]) => (
        <TextField
          key={label}
          label={label}
          most={200}
          day={label === w.date}
          value={value}
          onCommit={commit}
          {...(label === w.kind ? { help: w.kindHelp } : {})}
          problem={label === w.date && wrongDate ? w.dateWrong : null}
        />
      ))}
      <Button disabled={about.length === 0 || wrongDate || !isWhole(made) || reports.length >= most} onClick={add}>
        {w.add}
      </Button>
    </details>
  );
}
