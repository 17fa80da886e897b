/** What to check on site: each sentence can be answered, with date, role and remark, and the answer counts at once. */
import type { Dossier, SiteCheck } from '../../../archive/dossier.ts';
import { pointKey } from '../../../archive/point-key.ts';
import { isMoment } from '../../../engine/ground/units.ts';
import type { TippingPoint, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { isForAdviser, tippingSentence } from '../../../i18n/sentences.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { today } from '../../actions/day.ts';
import { recordCheck, removeCheck } from '../../actions/site-checks.ts';
import { Button } from '../../kit/button.tsx';
import { Radios, TextField } from '../../kit/fields.tsx';
import { useChoiceNotGiven, useNotGiven } from '../../kit/use-not-given.ts';
import { goToPage } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { nameOf } from './finding-words.ts';
import { spreadOf } from './telling.ts';
import { Fold, useExplainWords } from './trail-fold.tsx';

const useFullWords = wordsInFull();

export const useVisitWords = wordsIn('visit');

export function CheckList({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const words = useFullWords();
  const w = useVisitWords();
  const e = useExplainWords();
  const sentence = (point: TippingPoint) =>
    tippingSentence(point, {
      ...words,
      tipping: w.tipping,
      nameOf: (id) => nameOf(id, dossier),
      spread: spreadOf(assessment, dossier),
    });
  const checks = dossier.siteChecks.filter(({ point }) => point !== 'agreement');
  const of = (point: TippingPoint) => checks.find((one) => one.point === pointKey(point));
  const [forAdviser, onSite] = [true, false].map((one) =>
    assessment.tippingPoints.filter((point) => isForAdviser(point) === one),
  ) as [TippingPoint[], TippingPoint[]];
  const live = new Set(assessment.tippingPoints.map(pointKey));
  const earlier = checks.filter(({ point }) => !live.has(point));
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">{w.title}</h2>
      <p class="help">{onSite.length > 0 ? w.help : w.nothing}</p>
      <ul class="tipping">
        {onSite.map((point) => (
          <Line key={pointKey(point)} point={point} text={sentence(point)} done={of(point)} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <>
          <h3>{w.earlier}</h3>
          <ul class="tipping">
            {earlier.map((one) => (
              <li key={one.point}>
                {one.text ?? one.remark} <Done check={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {forAdviser.length > 0 && (
        <details>
          <summary>{w.adviser}</summary>
          <p class="help">{w.adviserHelp}</p>
          <ul class="tipping">
            {forAdviser.map((point) => (
              <li key={pointKey(point)}>
                <Shape light={point.verdict} size={16} /> {sentence(point)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {assessment.tippingPoints.length > 0 && (
        <Fold summary={e.open} name={w.title}>
          <p>{e.counts.tipping}</p>
        </Fold>
      )}
      <Button onClick={() => goToPage('bezoekblad')}>{w.sheet}</Button>
    </section>
  );
}

function Line({ point, text, done }: { point: TippingPoint; text: string; done: SiteCheck | undefined }) {
  const w = useVisitWords();
  return (
    <li>
      <Shape light={point.verdict} size={16} /> {text}
      {done ? (
        <Done check={done} />
      ) : (
        <details class="check">
          <summary>
            {w.check}
            <span class="unseen">: {text}</span>
          </summary>
          <CheckForm point={point} text={text} />
        </details>
      )}
    </li>
  );
}

function Done({ check }: { check: SiteCheck }) {
  const { t, f } = useFullWords();
  const w = useVisitWords();
  const said = [w.checked(f.date(check.date)), check.role, check.found && w.done[check.found], check.remark];
  return (
    <span class="check-done">
      <Shape light="green" size={14} /> {said.filter(Boolean).join(' · ')}
      <Button kind="subtle" label={`${t.ui.remove}: ${check.text ?? check.remark}`} onClick={() => removeCheck(check)}>
        {t.ui.remove}
      </Button>
    </span>
  );
}

function CheckForm({ point, text }: { point: TippingPoint; text: string }) {
  const w = useVisitWords();
  const last = useApp((state) => state.dossier?.siteChecks.at(-1)?.role);
  const key = `check ${pointKey(point)}`;
  const [found, setFound] = useChoiceNotGiven<'same' | 'different'>(`${key} found`, 'same');
  const [date, setDate] = useNotGiven(`${key} date`, today());
  const [role, setRole] = useNotGiven(`${key} role`, last || w.officer);
  const [remark, setRemark] = useNotGiven(`${key} remark`);
  const record = () => {
    recordCheck(point, {
      point: pointKey(point),
      date: new Date(date).toISOString(),
      role: role.trim().slice(0, 80),
      remark: remark.trim().slice(0, 300),
      text,
      found,
    });
    setFound(null);
    setDate(today());
    setRole(last || w.officer);
    setRemark('');
  };
  return (
    <div class="check-form">
      <Radios
        label={w.found}
        value={found}
        options={[
          ['different', w.different],
          ['same', w.same],
        ]}
        onChange={setFound}
      />
      <div class="pair">
        <label class="utrecht-form-label">
          {w.date}
          <input
            type="date"
            class="utrecht-textbox"
            value={date}
            max={today()}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <TextField label={w.role} most={80} value={role} onCommit={setRole} />
      </div>
      <TextField label={w.remark} most={300} value={remark} onCommit={setRemark} />
      <Button kind="primary" disabled={!isMoment(date)} onClick={record}>
        {w.record}
      </Button>
    </div>
  );
}
