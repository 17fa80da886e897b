/** Tips on the use of buildings: the product tries many at once and halves what does something; here each is tried alone. */
import { tippingPoints } from '../../src/engine/assessment/tipping.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { occupation } from '../../src/engine/criteria/reading.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import type { Verdict } from '../../src/engine/scene/assessment.ts';
import type { Judgement, Scene } from '../../src/engine/scene/scene.ts';

const graver: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];

/** Of each building by itself: as a home, as an office, as care; null where nothing is judged. */
export function usesBothWays(scene: Scene, models: ModelSet) {
  const { base } = new Trials(scene, models, nearOnly());
  const outlook = base.runs[0]?.given.outlook;
  if (!outlook) return null;
  const verdict = (judgements: Scene['judgements']) =>
    verdictOf(new Trials({ ...scene, judgements }, models, nearOnly()));
  const now = verdict(scene.judgements);
  const change = (ids: readonly string[], said: Judgement) =>
    verdict({
      ...scene.judgements,
      ...Object.fromEntries(ids.map((id) => [id, { ...scene.judgements[id], ...said }])),
    });
  const open = outlook.targets
    .filter(({ host }) => !host)
    .map((target) => ({ id: target.building.id, ...occupation(scene, target.building, models) }))
    .filter(({ basis }) => basis === 'proposal' || basis === 'unknown');
  const homes = open.filter(({ dwelling }) => dwelling === true);
  const others = open.filter(({ dwelling, class: kind }) => dwelling !== true && kind !== 'geen');
  const alone = (some: readonly { readonly id: string }[], use: 'woonfunctie' | 'kantoorfunctie') =>
    some.flatMap(({ id }) => {
      const found = change([id], { uses: [use] });
      return found === now ? [] : [`${use} ${id} ${found}`];
    });
  const care: Judgement = { class: 'zeer-kwetsbaar', occupiedAtNight: true };
  const maybe = open.flatMap(({ id, class: kind }) =>
    kind === 'kwetsbaar' || kind === 'beperkt-kwetsbaar' ? [id] : [],
  );
  const worst = change(maybe, care);
  const worse = graver.indexOf(worst) > graver.indexOf(now);
  const inCare = worse ? maybe.filter((id) => change([id], care) === worst) : [];
  const told = tippingPoints(scene, models, now);
  return {
    quick: [
      told.flatMap(({ input, to, receptor, verdict: found }) =>
        input === 'use' ? [`${to} ${receptor} ${found}`] : [],
      ),
      told.flatMap(({ input, receptors }) => (input === 'care' ? (receptors ?? []) : [])),
    ],
    plain: [[...alone(others, 'woonfunctie'), ...alone(homes, 'kantoorfunctie')], inCare],
  };
}
