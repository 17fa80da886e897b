// @vitest-environment happy-dom
/** What a step asks and counts: the route once, a yes of both sides said as one of both, each number with what it counts, examples one time. */
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { helpNl } from '../../src/i18n/nl/help.ts';
import { machineNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';
import { serveDemo, silenceWorkers } from './stand-ins.ts';

silenceWorkers();
serveDemo();
const { store } = await import('../../src/app/state/store.ts');
const { openDemo } = await import('../../src/app/actions/open-dossier.ts');
const { HeaderPart } = await import('../../src/app/frame/header-route.tsx');
const { NoticeList } = await import('../../src/app/frame/notice-list.tsx');
const { StartScreen } = await import('../../src/app/start/start-screen.tsx');
const { LocationStep } = await import('../../src/app/work/location/location-step.tsx');
const { DwellingQuestion } = await import('../../src/app/work/machine/dwelling-question.tsx');
const { MeasuresStep } = await import('../../src/app/work/measures/measures-step.tsx');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
await learn('nl');
const t = await fetchedInFull('nl');

const page = document.createElement('div');
document.body.append(page);
const draw = async (shown: ComponentChild) => {
  await act(() => render(shown, page));
  await vi.dynamicImportSettled();
};
afterEach(() => act(() => render(null, page)));
const text = () => page.textContent?.replaceAll('\u00a0', ' ') ?? '';
const now = (): Dossier => store.getState().dossier as Dossier;

await openDemo('demo-orange');
const opened = now();
const judged = assess(sceneOf(opened), releasedModels);
if (!judged.ok) throw new Error(judged.error.message);
const assessment = judged.value;

beforeEach(() => {
  store.setState({ dossier: opened, outcome: { kind: 'ready', assessment }, trial: null });
});

it('the route is asked once on each step: by the first step itself, above every other', async () => {
  const asked = async (step: 'locatie' | 'automaat' | 'rapport') => {
    store.setState({ screen: { kind: 'work', step } });
    const shown = h(
      'div',
      {},
      h(HeaderPart, { dossier: now() }),
      step === 'locatie' ? h(LocationStep, { dossier: now() }) : null,
    );
    await draw(shown);
    return [...page.querySelectorAll('select')].map((one) => one.parentElement?.querySelector('label')?.textContent);
  };
  expect(await asked('locatie')).toEqual([helpNl.routeQuestion]);
  expect(await asked('automaat')).toEqual([t.ui.route]);
  expect(await asked('rapport')).toEqual([t.ui.route]);
});

describe('somebody lives at the machine', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
  ] as const)('above %s, beside %s: both is said where both count', async (above, beside) => {
    await draw(h(DwellingQuestion, { answers: { dwellingAboveOrBehind: above, dwellingBeside: beside } }));
    expect([...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((one) => one.checked)).toEqual([
      above,
      beside,
    ]);
    expect(text().includes(machineNl.dwellingBoth)).toBe(above && beside);
  });
});

it('the list of buildings says how many there are, in how many people can be, and how many it shows', async () => {
  await draw(h(SurroundingsStep, { dossier: now() }));
  const { receptors } = assessment;
  const people = receptors.filter((one) => one.class !== 'geen');
  expect(people.length).toBeGreaterThan(60);
  expect(receptors.length).toBeGreaterThan(people.length);
  expect(page.querySelectorAll('.buildings .rows li')).toHaveLength(60);
  expect(text()).toContain(
    `Binnen 220 m van de automaat staan ${receptors.length} panden, het pand van de automaat meegeteld. In ${people.length} van de ${receptors.length} panden kunnen mensen zijn; waar het gebruik niet bekend is, gaat de app daarvan uit. Hieronder staan de 60 dichtstbijzijnde daarvan.`,
  );
});

it('past the fields of the plan there is a way to the steps at once', async () => {
  const dossier = now();
  const planned = { ...activeVariant(dossier), measures: ['M23', 'M27'] };
  store.setState({ dossier: { ...dossier, variants: [planned] }, screen: { kind: 'work', step: 'maatregelen' } });
  await draw(h(MeasuresStep, { dossier: now() }));
  const plan = page.querySelector(`[aria-label="${t.ui.plan}"]`) as Element;
  const ways = [...plan.querySelectorAll('input, button')];
  const skip = ways.findIndex((one) => one.classList.contains('skip'));
  const last = ways.findLastIndex((one) => one.matches('input'));
  expect(last).toBeGreaterThan(0);
  expect(skip).toBeGreaterThan(last);
});

it('each example is offered once, with what it is', async () => {
  await draw(h(StartScreen, { desks: [] }));
  const offered = [...page.querySelectorAll('.start-hero button')].map(({ textContent }) => textContent?.trim());
  for (const name of [...Object.values(t.ui.demos), t.ui.demoEmpty])
    expect([name, offered.filter((one) => one === name).length]).toEqual([name, 1]);
  expect(offered.some((one) => one?.startsWith(t.ui.openDemo))).toBe(false);
  expect(page.querySelector('.start-hero h2')?.textContent).toBe(t.ui.openDemo);
  expect(text()).toContain(t.ui.demoWhat);
});

it('what goes by itself stands below the notices that are in view, also where those leave with the page', async () => {
  const heard: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        heard.push(tell);
      }
      observe() {}
      disconnect() {}
    },
  );
  const place = document.createElement('section');
  place.className = 'notices';
  document.body.append(place);
  let bottom = 140;
  place.getBoundingClientRect = () => ({ bottom }) as DOMRect;
  await act(() => render(h(NoticeList, {}), place));
  const room = () => document.documentElement.style.getPropertyValue('--notices-to');
  for (const tell of heard) tell();
  expect(room()).toBe('140px');
  bottom = -20;
  document.dispatchEvent(new Event('scroll'));
  expect(room()).toBe('0px');
  await act(() => render(null, place));
  expect(room()).toBe('');
  place.remove();
  vi.unstubAllGlobals();
  serveDemo();
});
