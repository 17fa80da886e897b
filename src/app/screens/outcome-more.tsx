/** What stands below the reasons, and the building that was clicked: fetched once the reasons are on the screen. */
import type { Dossier } from '../../archive/dossier.ts';
import type { Assessment, TippingPoint } from '../../engine/assessment.ts';
import { tippingSentence } from '../../i18n/sentences.ts';
import { Shape } from '../../report/stoplight.tsx';
import { edit } from '../actions/edit-dossier.ts';
import { Button } from '../kit/button.tsx';
import { patch, useApp } from '../state/store.ts';
import { useWords } from '../words.ts';
import { Confidence } from './confidence.tsx';
import { nameOf } from './finding-words.ts';

export function AfterReasons({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  return (
    <>
      <Confidence assessment={assessment} />
      {assessment.tippingPoints.length > 0 && (
        <section aria-labelledby="check-title">
          <h2 id="check-title">{t.ui.checkOnSite}</h2>
          <ul class="tipping">
            {assessment.tippingPoints.map((point) => (
              <TippingLine key={point.input} point={point} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="weigh-title">
        <h2 id="weigh-title">{t.ui.weighing}</h2>
        <ul>
          {assessment.weighing
            .filter(({ value }) => value > 0)
            .map(({ id, value }) => (
              <li key={id}>{t.weighing[id as keyof typeof t.weighing](value)}</li>
            ))}
        </ul>
      </section>
    </>
  );
}

/** What to check on site, with a tick that says when it was done. */
function TippingLine({ point }: { point: TippingPoint }) {
  const { t, f } = useWords();
  const checks = useApp((state) => state.dossier?.siteChecks ?? null) ?? [];
  const done = checks.find((one) => one.point === point.input);
  const toggle = () =>
    edit((one) => ({
      ...one,
      siteChecks: done
        ? one.siteChecks.filter((other) => other.point !== point.input)
        : [...one.siteChecks, { point: point.input, date: new Date().toISOString(), role: '', remark: '' }],
    }));
  return (
    <li>
      <label class="option">
        <input type="checkbox" checked={done !== undefined} onChange={toggle} />
        <span>
          <Shape light={point.verdict} size={16} /> {tippingSentence(point, t)}{' '}
          <small class="help">{done ? t.ui.checked(f.date(done.date)) : t.ui.notChecked}</small>
        </span>
      </label>
    </li>
  );
}

/** The building that was clicked: what it undergoes and why it has its colour. */
export function Selected({ id, dossier, assessment }: { id: string; dossier: Dossier; assessment: Assessment }) {
  const { t, f } = useWords();
  const receptor = assessment.receptors.find((one) => one.buildingId === id);
  return (
    <section class="selected" aria-labelledby="selected-title">
      <div class="section-head">
        <h2 id="selected-title">{nameOf(id, dossier)}</h2>
        <Button
          kind="subtle"
          label={`${t.ui.close}: ${nameOf(id, dossier)}`}
          onClick={() => patch({ selection: null })}
        >
          ×
        </Button>
      </div>
      {receptor && (
        <dl class="facts">
          <dt>{t.ui.distance}</dt>
          <dd>{f.metres(receptor.distanceM)}</dd>
          <dt>{t.ui.class}</dt>
          <dd>
            {t.classes[receptor.class]} ({t.basis[receptor.basis]}:{' '}
            {t.classReasons[receptor.classReason as keyof typeof t.classReasons]})
          </dd>
          <dt>{t.ui.glass}</dt>
          <dd>{t.panes[receptor.paneType as keyof typeof t.panes]}</dd>
          <dt>{t.ui.pressure}</dt>
          <dd>{f.kilopascals(receptor.reflectedPressureKpa)}</dd>
          <dt>{t.ui.breakChance}</dt>
          <dd>
            {f.percent(receptor.breakProbability)} ({t.hazard[receptor.hazardClass]})
          </dd>
          <dt>{t.ui.throwIn}</dt>
          <dd>{f.metres(receptor.throwM)}</dd>
          <dt>{t.ui.pieces}</dt>
          <dd>{receptor.debrisDensityPerM2 > 0 ? t.ui.onePer(f.area(receptor.debrisDensityPerM2)) : t.ui.none}</dd>
          <dt>{t.ui.criteriaFailing}</dt>
          <dd>{receptor.unmet.map((one) => t.criteria[one].title).join('; ') || t.ui.none}</dd>
        </dl>
      )}
    </section>
  );
}
