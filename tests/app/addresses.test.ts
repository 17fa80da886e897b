import { describe, expect, it } from 'vitest';
import { addressOf, pagesApart, placeAt } from '../../src/app/frame/addresses.ts';
import type { DeskId, PageId, Screen, Step } from '../../src/app/state/app-state.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { pagesNl } from '../../src/i18n/nl/start.ts';

const steps = Object.keys(nl.steps) as Step[];
const desks = Object.keys(pagesNl.desks) as DeskId[];
const pages = Object.keys(pagesNl.pages) as PageId[];
const all = { steps: nl.steps, pages: pagesNl.pages, desks };
const dossier = { id: '0b1c2d3e-0000-4000-8000-000000000001' };

const screens: Screen[] = [
  { kind: 'start' },
  ...steps.map((step) => ({ kind: 'work', step }) as const),
  ...pages.map((page) => ({ kind: 'page', page }) as const),
  ...pagesApart.map((page) => ({ kind: 'page', page, apart: true }) as const),
  ...desks.map((desk) => ({ kind: 'desk', desk }) as const),
];

/** What an address of a page says that names no dossier. */
const apartOf = (page: PageId): Screen =>
  pagesApart.some((one) => one === page) ? { kind: 'page', page, apart: true } : { kind: 'page', page };

describe('addresses', () => {
  it('every screen there is has one of its own, and it leads back to that screen and dossier', () => {
    const addresses = screens.map((screen) => addressOf({ screen, dossier }));
    expect(new Set(addresses).size).toBe(screens.length);
    screens.forEach((screen, i) => {
      const ofOne = screen.kind === 'work' || (screen.kind === 'page' && !screen.apart);
      const of = ofOne ? dossier.id : null;
      expect(placeAt(addresses[i] as string, all)).toEqual({ dossier: of, screen });
    });
  });

  it('a page that needs no dossier has one without it too, a step has none', () => {
    for (const page of pages) {
      const address = addressOf({ screen: { kind: 'page', page }, dossier: null });
      expect(placeAt(address, all)).toEqual({ dossier: null, screen: apartOf(page) });
    }
    expect(addressOf({ screen: { kind: 'work', step: 'uitkomst' }, dossier: null })).toBe('');
  });

  it('an address that was ever given out means what it meant', () => {
    const given = ['tabel', 'varianten', 'overleg', 'rapport-lezen', 'gevolgen', 'alle-maatregelen', 'uitleg'];
    for (const page of [...given, 'beleid', 'bezoekblad', 'verbindingen'] as PageId[])
      expect(placeAt(`#/${page}`, all)).toEqual({ dossier: null, screen: apartOf(page) });
  });

  it.each([
    '#main',
    '#b=AAAA',
    '#/uitkomst',
    '#/nergens',
    '#/dossier/1',
    '#/dossier//uitkomst',
    '#/dossier/1/uitkomst/2',
    '#/dossier/1/tabel/openbaar',
    '#/dossier/1/rapport-lezen/openbaar/2',
  ])('%s means nothing here', (address) => {
    expect(placeAt(address, all)).toBeNull();
  });

  it('a report keeps the form that is read below its name', () => {
    const screen = { kind: 'page', page: 'rapport-lezen' };
    expect(placeAt('#/dossier/1/rapport-lezen/openbaar', all)).toEqual({ dossier: '1', screen });
  });

  it('a desk keeps its own addresses below its name', () => {
    expect(placeAt('#/heling/bezoek', all)).toEqual({
      dossier: null,
      screen: { kind: 'desk', desk: 'heling' },
    });
  });
});
