// @vitest-environment happy-dom
/** A list of places while a service is silent: it is waited for once, and said once. */
import 'fake-indexeddb/auto';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JudgedSite, SiteLine } from '../../src/app/actions/judge-sites.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

const lineAt = (i: number): SiteLine => ({
  key: `${i}`,
  name: `plek ${i}`,
  listed: {
    line: i + 2,
    name: `plek ${i}`,
    point: [100_000 + 2000 * i, 400_000],
    address: '',
    siting: 'gevel',
    functions: ['opname'],
    unsaid: [],
    problem: null,
  },
  dossierId: null,
});

async function judged(
  lines: readonly SiteLine[],
  fetch: (address: string) => Promise<Response>,
): Promise<JudgedSite[]> {
  vi.stubGlobal('fetch', fetch);
  silenceWorkers();
  const { judgeSites } = await import('../../src/app/actions/judge-sites.ts');
  const done: JudgedSite[] = [];
  const all = { neutral: false, unknownAsHome: false };
  await judgeSites(lines, all, new AbortController().signal, (sites) => done.push(...sites));
  return done;
}

describe('a service that is silent', () => {
  const lines = [0, 1, 2, 3].map(lineAt);

  it('is asked for one line, and for no other', async () => {
    const asked: string[] = [];
    const done = await judged(lines, async (address) => {
      if (address.endsWith('settings.json')) return new Response('{}');
      asked.push(address);
      throw new TypeError('Failed to fetch');
    });
    expect(done.map(({ line, problem }) => [line.key, problem])).toEqual(
      lines.map(({ key }) => [key, 'service-offline']),
    );
    const boxes = new Set(asked.map((address) => /bbox=(\d+)/.exec(address)?.[1]));
    expect(boxes.size).toBe(1);
  });

  it('is said once above the table, with how many lines wait for it; what is wrong with one line stands in it', async () => {
    await learn('nl');
    const { SitesTable } = await import('../../src/app/desks/overzicht/sites-table.tsx');
    await learn('nl');
    const t = await fetched('nl', 'overzicht');
    const problems = ['service-offline', 'service-offline', 'no-place', 'service-slow'];
    const sites = lines.map((line, i) => ({
      line,
      point: null,
      answer: null,
      problem: problems[i] ?? null,
      facts: null,
    }));
    const page = document.createElement('div');
    const assume = { neutral: false, unknownAsHome: false };
    const given = {
      lines,
      judged: new Map(sites.map((one) => [one.line.key, one])),
      assume,
      say: (code: string) => code,
      t,
    };
    await act(() => render(h(SitesTable, given), page));
    expect([...page.querySelectorAll('p.note')].map((one) => one.textContent?.trim())).toEqual([
      t.saidOnce(2, 'service-offline'),
    ]);
    const cells = [...page.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('td')[3]?.textContent);
    expect(cells).toEqual(['', '', 'no-place', 'service-slow']);
    render(null, page);
  });
});
