/** Who must do what, in order: the one list of what comes next, with each open question once. */
import { isNotKnown } from '../engine/scene/held-answers.ts';
import { capital } from '../i18n/letters.ts';
import { missingText } from '../i18n/missing-text.ts';
import { type NextStep, nextSteps } from '../i18n/next-steps.ts';
import { type Part, tellingOf } from './report-part.ts';

export function Next(part: Part) {
  const next = part.r.steps.outcome.next;
  const { title, who } = next;
  const said = { next, grounds: part.r.grounds, proof: part.r.proof };
  return (
    <section class="report-next">
      <h2>{title}</h2>
      <dl class="report-grounds">
        {nextSteps(part.assessment, said, tellingOf(part), part.scope, part.scene.answers.exposure).map((turn) => (
          <div key={turn.who}>
            <dt>{who[turn.who]}</dt>
            <dd>
              <ol>
                {turn.steps.map((step) => (
                  <li key={step.key}>{textOf(part, step)}</li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** On paper the officer is one of those who read it: a question says who knows where that is somebody else. */
function textOf({ scene, scope, t, name }: Part, { gap, text }: NextStep): string {
  if (!gap) return text;
  const [machine] = scene.machines;
  const said = scope === 'internal' && machine && isNotKnown(scene.answers, gap.what, machine);
  return [missingText(gap, t, name), said && `${capital(t.ui.saidNotKnown)}.`, gap.who === 'register' && t.who.register]
    .filter(Boolean)
    .join(' ');
}
