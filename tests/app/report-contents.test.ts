// @vitest-environment happy-dom
/** A report on a screen: its chapters as a folded list, and what the paper waits for before it can be printed. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { reportStepEn } from '../../src/i18n/en/report-step.ts';
import { reportStepNl } from '../../src/i18n/nl/report-step.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { Contents } = await import('../../src/app/work/report/contents.tsx');
const { printWaits } = await import('../../src/app/work/report/print-waits.ts');
const { fetched } = await import('../../src/i18n/speak.ts');
await learn('nl');
await fetched('nl', 'reportStep');

const box = document.createElement('div');
afterEach(() => document.body.replaceChildren());

it('lists every chapter that is there, folded, and goes to the heading that is pressed', async () => {
  document.body.innerHTML =
    '<article class="report"><h2>1 Zaak</h2><p></p><h2>6 Uitkomst <b>per</b> pand</h2></article>';
  document.body.prepend(box);
  await act(() => render(h(Contents, {}), box));
  await act(() => render(h(Contents, {}), box));
  expect(box.querySelector('details')?.open).toBe(false);
  const links = [...box.querySelectorAll('button')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['1 Zaak', '6 Uitkomst per pand']);
  links[1]?.click();
  expect(document.activeElement?.textContent).toBe('6 Uitkomst per pand');
  // Another version has other chapters.
  document.querySelector('article.report h2')?.remove();
  await act(() => render(h(Contents, { key: 'anew' }), box));
  expect([...box.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['6 Uitkomst per pand']);
});

it.each([reportStepNl, reportStepEn])('says what is waited for and how far it is, until nothing is', (words) => {
  const paper = { isInside: true, compared: false, isWhole: false, share: 0, complete: false, hasLink: false };
  const steps = [
    paper,
    { ...paper, complete: true },
    { ...paper, complete: true, compared: true },
    { ...paper, complete: true, compared: true, isWhole: true },
  ];
  const { sure, compared, told, link, open } = words.waits;
  expect(steps.map((one) => printWaits(one, words))).toEqual(
    [sure, compared, told, link].map((what, done) => words.waits.said(done, 4, what)),
  );
  expect(printWaits({ ...paper, complete: true, compared: true, isWhole: true, hasLink: true }, words)).toBe('');
  expect(printWaits({ ...paper, isInside: false, complete: true, share: 0.409 }, words)).toContain(open(40));
});
