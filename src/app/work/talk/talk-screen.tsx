/** The talk with the initiator on a shared screen: before and after, what helps, what was agreed. Large and calm. */

import { activeVariant } from '../../../archive/dossier.ts';
import { placeName } from '../../../archive/place-name.ts';
import { noSetsSaid } from '../../../i18n/enough-said.ts';
import { edit } from '../../actions/edit-dossier.ts';
import { takeMeasures } from '../../actions/try-measures.ts';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { useNotGiven } from '../../kit/use-not-given.ts';
import { MapView } from '../../map/map-view.tsx';
import { backToStep } from '../../state/last-step.ts';
import { lastAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { BeforeAfter, useWithoutMeasures } from '../measures/before-after.tsx';
import { HoldsFor } from '../outcome/grounds.tsx';
import { TalkLights, TalkPackages, TalkReasons } from './talk-outcome.tsx';
import './talk.css';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');
const useMeasureWords = wordsIn('measures');
const usePackageWords = wordsIn('packages');

export function TalkScreen() {
  const name = usePageName('overleg');
  const words = useFullWords();
  const { t } = words;
  const l = usePackageWords();
  const w = useTalkWords();
  const names = useMeasureWords();
  const dossier = useApp((state) => state.dossier);
  const outcome = useApp((state) => state.outcome);
  const { before, fresh } = useWithoutMeasures(dossier);
  const variant = dossier ? activeVariant(dossier) : null;
  if (!dossier || !variant) return null;
  const after = lastAssessment(outcome);
  const taken = variant.measures;
  const sets = before?.measureSets ?? [];
  const helpful = [...new Set([...sets.flatMap(({ measures }) => measures), ...taken])];
  const toggle = (id: string) => takeMeasures(taken.includes(id) ? taken.filter((one) => one !== id) : [...taken, id]);
  /** Another than the one that is talked about. */
  const proposed = dossier.variants.find(({ id }) => id === dossier.proposal && id !== variant.id);
  return (
    <main id="main" tabIndex={-1} class="talk">
      <div class="talk-map">
        <MapView />
      </div>
      <div class="talk-panel">
        {/* Stays in view, and below nothing that comes and goes. */}
        <div class="talk-head">
          <h1>
            {name}: {placeName(dossier)}
            {dossier.variants.length > 1 && (
              <small>
                {t.ui.variant} {variant.name}
                {proposed && `. ${w.proposedIs(proposed.name)}`}
              </small>
            )}
          </h1>
          <Button onClick={() => backToStep('maatregelen')}>{w.stopTalk}</Button>
          <TalkLights before={before} after={after} />
        </div>
        {after && (
          <dl class="grounds">
            <HoldsFor assessment={after} dossier={dossier} open />
          </dl>
        )}
        <BeforeAfter dossier={dossier} before={fresh ? before : null} />
        <section aria-labelledby="talk-why">
          <h2 id="talk-why">{w.whatMatters}</h2>
          <TalkReasons dossier={dossier} before={before} after={after} />
        </section>
        <section aria-labelledby="talk-can">
          <h2 id="talk-can">{w.whatCanWeDo}</h2>
          {helpful.length === 0 && before && <p>{noSetsSaid(before, l)}</p>}
          <TalkPackages sets={sets} />
          <ul class="talk-measures">
            {helpful.map((id) => (
              <li key={id}>
                <label class="option">
                  <input type="checkbox" checked={taken.includes(id)} onChange={() => toggle(id)} />
                  <span>
                    <strong>{names[id]?.name}</strong>
                    <br />
                    <span class="help">{packagesWith(id)}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
        <Agreements conditions={after?.conditions ?? []} />
        <p class="standing">{t.standing}</p>
      </div>
    </main>
  );

  /** A package is told once: a measure says in which it is. */
  function packagesWith(id: string): string {
    const numbers = sets.flatMap(({ measures }, i) => (measures.includes(id) ? [l.numbered(i + 1).toLowerCase()] : []));
    return numbers.length > 0 ? w.inPackages(numbers.join(', ')) : w.inNone;
  }
}

/** What was agreed, by role and date: goes to the report. */
function Agreements({ conditions }: { conditions: readonly string[] }) {
  const { t, f } = useFullWords();
  const w = useTalkWords();
  const names = useMeasureWords();
  const checks = useApp((state) => state.dossier?.siteChecks ?? null) ?? [];
  const [text, setText] = useNotGiven('agreement');
  const [role, setRole] = useNotGiven('agreement role');
  const agreed = checks.filter(({ point }) => point === 'agreement');
  const add = () => {
    if (!text.trim()) return;
    const entry = {
      point: 'agreement',
      date: new Date().toISOString(),
      role: role.trim().slice(0, 80),
      remark: text.trim().slice(0, 300),
    };
    edit((one) => ({ ...one, siteChecks: [...one.siteChecks, entry] }));
    setText('');
    setRole('');
  };
  return (
    <section aria-labelledby="talk-agreed" class="talk-agreed">
      <h2 id="talk-agreed">{w.agreed}</h2>
      <ul>
        {agreed.map((one) => (
          <li key={one.date}>
            <span>{one.remark}</span>
            <span>{one.role}</span>
            <span>{f.date(one.date)}</span>
            <Button
              kind="subtle"
              label={`${t.ui.remove}: ${one.remark}`}
              onClick={() => edit((all) => ({ ...all, siteChecks: all.siteChecks.filter((other) => other !== one) }))}
            >
              {t.ui.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Select
        label={w.agreeCondition}
        value=""
        options={[['', w.chooseCondition], ...conditions.map((id) => [id, names[id]?.name ?? id] as const)]}
        onChange={(id) => id && setText(names[id]?.name ?? id)}
      />
      <div class="pair">
        <TextField label={w.agreement} most={300} value={text} onCommit={setText} />
        <TextField label={w.role} most={80} value={role} onCommit={setRole} />
        <Button onClick={add}>{w.addAgreement}</Button>
      </div>
    </section>
  );
}
