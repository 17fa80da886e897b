/** Whether the machine can stand inside is asked once on a screen, and each variant says what was said of it. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { talkNl } from '../../src/i18n/nl/talk.ts';
import { learn } from '../../src/i18n/speak.ts';
import { serveDemo, silenceWorkers } from './stand-ins.ts';

silenceWorkers();
vi.stubGlobal('window', { addEventListener: () => undefined });
vi.stubGlobal('document', { addEventListener: () => undefined });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
serveDemo();
const { store } = await import('../../src/app/state/store.ts');
const { openDemo } = await import('../../src/app/actions/open-dossier.ts');
const { setInside } = await import('../../src/app/actions/variants.ts');
const { Grounds } = await import('../../src/app/work/outcome/grounds.tsx');
const { WhereSection } = await import('../../src/app/work/measures/where-section.tsx');
const { VariantBar } = await import('../../src/app/work/variant-bar.tsx');
const { Compared } = await import('../../src/app/work/variants/compared.tsx');
await learn('nl');

const opened = async (id: string): Promise<Dossier> => {
  await openDemo(id);
  return now();
};
const now = (): Dossier => {
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  return dossier;
};
const times = (text: string, part: string): number => text.split(part).length - 1;

/** As either place asks it. */
const questions = [...new Set([groundsNl.inside, talkNl.inside])];

it('stands once on the step of the measures, at once with what it stands under', async () => {
  const seen = new Set<string>();
  for (const id of ['demo-green', 'demo-orange'])
    for (const siting of ['gevel', 'vestibule', 'winkel', 'unit'] as const) {
      const dossier = await opened(id);
      const of = {
        ...dossier,
        variants: dossier.variants.map((one) => ({
          ...one,
          machines: one.machines.map((machine) => ({ ...machine, siting })),
        })),
      };
      const answered = assess(sceneOf(of), releasedModels);
      if (!answered.ok) throw new Error('not judged');
      const assessment = answered.value;
      store.setState({
        dossier: of,
        outcome: { kind: 'ready', assessment },
        judged: activeVariant(of),
        screen: { kind: 'work', step: 'maatregelen' },
      });
      const above = renderToString(h(Grounds, { assessment, dossier: of }));
      const below = renderToString(h(WhereSection, { dossier: of }));
      const asked = [above, below].map((text) => questions.reduce((sum, one) => sum + times(text, one), 0));
      seen.add(asked.join());
      expect(
        asked.reduce((sum, one) => sum + one),
        `${id} ${siting} ${asked.join()}`,
      ).toBe(siting === 'winkel' || siting === 'unit' ? 0 : 1);
    }
  expect([...seen].toSorted()).toEqual(['0,0', '0,1', '1,0']);
});

it('what was said of it stands on the tab of the variant and in the comparison', async () => {
  const { inside } = labelsNl.ui;
  await opened('demo-orange');
  const said = () => {
    const dossier = now();
    const tab = renderToString(h(VariantBar, { dossier }));
    const table = renderToString(h(Compared, { dossier, answers: [null] }));
    return [inside.may, inside.planned, inside.not].map((one) => [tab.includes(one), table.includes(one)]);
  };
  const no = [false, false];
  expect(said()).toEqual([no, no, no]);
  setInside('yes');
  expect(said()).toEqual([[true, true], no, no]);
  store.setState({
    dossier: { ...now(), variants: now().variants.map((one) => ({ ...one, measures: ['M02'] })) },
  });
  expect(said()).toEqual([no, [true, true], no]);
  setInside('no');
  expect(said()).toEqual([no, no, [false, true]]);
});
