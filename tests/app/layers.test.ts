// @vitest-environment happy-dom
/** Ground and layers as they are chosen: each is asked where it is said to be, with whose work it is, and goes again. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import type { FlatMap } from '../../src/app/map/leaflet-map.ts';
import { patch } from '../../src/app/state/store.ts';
import { airYears } from '../../src/geodata/base-map.ts';
import { groundNl } from '../../src/i18n/nl/map.ts';
import { learn } from '../../src/i18n/speak.ts';
import { mapOn } from './a-flat-map.ts';
import { nothing, silenceWorkers } from './stand-ins.ts';

silenceWorkers();

const at = [155_000, 463_000] as const;
const own = { name: 'Riool', attribution: 'Gemeente Lindervoort', layer: 'riool' };
const layers = [
  { ...own, kind: 'wms', url: 'https://kaart.lindervoort.example/wms' },
  { ...own, kind: 'wmts', url: 'https://tegels.lindervoort.example/{z}/{x}/{y}.png', deepest: 14 },
  { ...own, kind: 'wfs', url: 'https://data.lindervoort.example/wfs' },
  { ...own, kind: 'wfs', url: 'https://stuk.lindervoort.example/wfs' },
];
const answer = { features: [{ geometry: { type: 'Point', coordinates: at } }] };

const page = document.createElement('div');
document.body.append(page);
let asked: string[] = [];
let frame: HTMLElement;
let map: FlatMap;

beforeEach(async () => {
  localStorage.clear();
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    if (url === 'settings.json') return Response.json({ layers });
    asked.push(url);
    if (url.includes('stuk')) return new Response('', { status: 500 });
    if (url.includes('/wfs')) return Response.json(answer);
    return new Response('beeld', { headers: { 'content-type': 'image/png' } });
  });
  ({ frame, map } = mapOn());
  map.view(at, 3);
  await vi.dynamicImportSettled();
});

afterEach(() => {
  void act(() => render(null, page));
  map.remove();
  frame.remove();
  page.replaceChildren();
});

const dossierAt = (invented: boolean, reference?: string) => {
  const sources = reference ? [{ name: 'BAG', reference, retrieved: null, count: 1, sha256: null }] : [];
  patch({ dossier: fresh('a', { ...nothing, invented, sources }, []), town: {} });
};

async function drawn(invented = false): Promise<void> {
  dossierAt(invented);
  const { GroundChoice } = await import('../../src/app/map/ground-choice.tsx');
  await learn('nl');
  await act(() => render(h(GroundChoice, { map }), page));
  await vi.waitFor(() => expect(invented || page.querySelectorAll('input[type=checkbox]').length === 5).toBe(true));
}

const box = (i: number) => page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[i] as HTMLInputElement;
const choose = (i: number) => act(() => box(i).click());
const sources = () => [...frame.querySelectorAll('img.ground-picture')].map((one) => one.getAttribute('src') ?? '');
const hosts = () => [...new Set(asked.map((one) => new URL(one).host))];
const outlines = () => frame.querySelectorAll('path.own-layer').length;
const credits = () => [...page.querySelectorAll('.layer-credit > span')].map(({ textContent }) => textContent);

describe('layers over the ground', () => {
  it('are the kadastrale kaart and those of the municipality, each from its own server, with whose work it is', async () => {
    await drawn();
    const names = [...page.querySelectorAll('.layer-choice label')].map((one) => one.textContent?.trim());
    expect(names).toEqual([groundNl.parcels, ...layers.map(({ name }) => name)]);
    expect([sources(), outlines(), credits()]).toEqual([[], 0, []]);
    const pictures = ['service.pdok.nl', 'kaart.lindervoort.example', 'tegels.lindervoort.example'];
    for (const [i, host] of pictures.entries()) {
      asked = [];
      await choose(i);
      await vi.waitFor(() => expect(sources().length).toBeGreaterThan(0));
      expect([hosts(), sources().filter((one) => !one.startsWith('blob:'))]).toEqual([[host], []]);
      expect(credits()).toEqual([
        `${i === 0 ? groundNl.parcels : own.name}: © ${i === 0 ? 'Kadaster / PDOK' : own.attribution}`,
      ]);
      await choose(i);
      expect([sources(), credits()]).toEqual([[], []]);
    }
    await choose(3);
    await vi.waitFor(() => expect(outlines()).toBe(1));
    expect(asked.some((url) => url.startsWith('https://data.lindervoort.example/wfs?service=WFS'))).toBe(true);
    await choose(3);
    expect(outlines()).toBe(0);
  });

  it('that do not come say so, and leave the others as they are, also one of the same name', async () => {
    await drawn();
    await choose(3);
    await choose(4);
    const failed = groundNl.layerStates.failed();
    await vi.waitFor(() =>
      expect(credits()).toEqual([expect.not.stringContaining(failed), expect.stringContaining(failed)]),
    );
    await vi.waitFor(() => expect(outlines()).toBe(1));
    // A picture that was shown already and does not come for another part.
    await choose(1);
    await vi.waitFor(() => expect(sources()).toHaveLength(1));
    await act(() => void frame.querySelector('img.ground-picture')?.dispatchEvent(new Event('error')));
    await vi.waitFor(() => expect(credits()[2]).toContain(failed));
    const before = asked.length;
    await choose(4);
    expect([outlines(), asked.length]).toEqual([1, before]);
  });
});

describe('the ground', () => {
  const pick = (value: string) =>
    act(() => {
      [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')]
        .find((one) => one.parentElement?.textContent?.trim() === value)
        ?.click();
    });

  it('is nothing, the map of the Kadaster, or the picture of the air of a year, each with whose work it is', async () => {
    await drawn();
    expect(asked).toEqual([]);
    await pick(groundNl.choices.brt);
    await vi.waitFor(() => expect(asked.some((url) => url.includes('/brt/achtergrondkaart/'))).toBe(true));
    expect(page.querySelector('.ground-credit')?.textContent).toContain(groundNl.credits.brt);
    await pick(groundNl.choices.luchtfoto);
    const select = await vi.waitFor(() => {
      const found = page.querySelector('select');
      if (!found) throw new Error('no years');
      return found;
    });
    expect([...select.options].map(({ value }) => value)).toEqual(['', ...airYears.map(String)]);
    expect(page.querySelector('.ground-credit')?.textContent).toContain(groundNl.credits.luchtfoto);
    for (const year of airYears) {
      asked = [];
      await act(() => {
        select.value = String(year);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await vi.waitFor(() => expect(asked.some((url) => url.includes(`/${year}_orthoHR/`))).toBe(true));
      expect(asked.every((url) => url.includes(`/${year}_orthoHR/`))).toBe(true);
    }
    await pick(groundNl.choices.none);
    await vi.waitFor(() => expect(sources()).toEqual([]));
  });

  it('makes room for whose work it is, and for what is unfolded, as long as that is there', async () => {
    const around = document.createElement('div');
    around.className = 'work-map';
    document.body.append(around);
    around.append(frame, page);
    await drawn();
    const fold = page.querySelector('details') as HTMLDetailsElement;
    const unfold = (open: boolean) =>
      act(() => {
        fold.open = open;
        fold.dispatchEvent(new Event('toggle'));
      });
    expect(around.className).toBe('work-map');
    await act(() => dossierAt(false, 'https://bag.example'));
    await vi.waitFor(() => expect(around.className).toBe('work-map work-map-credited'));
    await act(() => dossierAt(false));
    await vi.waitFor(() => expect(around.className).toBe('work-map'));
    await unfold(true);
    expect(around.className).toBe('work-map work-map-unfolded');
    await unfold(false);
    expect(around.className).toBe('work-map');
    await unfold(true);
    await act(() => dossierAt(true));
    await vi.waitFor(() => expect(around.className).toBe('work-map'));
    document.body.append(page);
    around.remove();
  });

  it('lies under no town that was invented', async () => {
    await drawn(true);
    expect([page.textContent, asked]).toEqual(['', []]);
  });
});
