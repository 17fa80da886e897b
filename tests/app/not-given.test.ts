import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newBrowser, newTab, opened } from './browser-of-tabs.ts';
import { nothing } from './stand-ins.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
});

async function withForms() {
  const tab = await newTab();
  const id = await opened(tab);
  return { tab, id, ...(await import('../../src/app/actions/not-given.ts')) };
}

describe('text of a form that was not added', () => {
  it('is asked about when the page goes, and is not when it was added', async () => {
    const { tab, notGivenIs } = await withForms();
    expect(tab.leave()).toBe(false);
    notGivenIs('agreement', 'paaltjes voor de deur');
    expect(tab.saved()).toBe('saved');
    expect(tab.leave()).toBe(true);
    notGivenIs('agreement', null);
    expect(tab.leave()).toBe(false);
  });

  it('waits in its own dossier while another is open, and is asked about there too', async () => {
    const { tab, id, notGiven, notGivenIs } = await withForms();
    const first = tab.dossier();
    notGivenIs('agreement', 'paaltjes');
    tab.show(tab.fresh('Ander', nothing, []));
    await tab.saveNow();
    expect(notGiven('agreement')).toBeUndefined();
    expect(notGiven('agreement', id)).toBe('paaltjes');
    expect(tab.leave()).toBe(true);
    tab.show(first);
    expect(notGiven('agreement')).toBe('paaltjes');
  });

  it('goes on with a dossier that gets another number, and away with one that is wiped', async () => {
    const { tab, id, notGiven, notGivenIs } = await withForms();
    notGivenIs('agreement', 'paaltjes');
    tab.keepAsNew();
    expect(tab.dossier().id).not.toBe(id);
    expect(notGiven('agreement')).toBe('paaltjes');
    await tab.saveNow();
    await tab.forget(tab.dossier().id);
    expect(tab.store.getState().notGiven).toEqual({});
    expect(tab.leave()).toBe(false);
  });
});

describe('what was ticked in a form that was not added', () => {
  it('waits as its text does, and is no reason to ask by itself', async () => {
    const { tab, id, choiceNotGiven, choiceNotGivenIs } = await withForms();
    const first = tab.dossier();
    choiceNotGivenIs('report about', ['C-STR']);
    expect(tab.leave()).toBe(false);
    tab.show(tab.fresh('Ander', nothing, []));
    await tab.saveNow();
    expect(choiceNotGiven('report about')).toBeUndefined();
    tab.show(first);
    expect(choiceNotGiven('report about')).toEqual(['C-STR']);
    tab.keepAsNew();
    expect(tab.dossier().id).not.toBe(id);
    expect(choiceNotGiven('report about')).toEqual(['C-STR']);
    await tab.saveNow();
    await tab.forget(tab.dossier().id);
    expect(tab.store.getState().choicesNotGiven).toEqual({});
  });

  it('of a desk is of no dossier: it stays when one is opened or wiped, and what was typed there is asked about', async () => {
    const { tab, choiceNotGiven, choiceNotGivenIs, notGiven, notGivenIs } = await withForms();
    choiceNotGivenIs('visit role', 'police', 'heling');
    notGivenIs('visit dealer', 'Fietsen Jansen', 'heling');
    expect(tab.leave()).toBe(true);
    tab.show(tab.fresh('Ander', nothing, []));
    await tab.saveNow();
    await tab.forget(tab.dossier().id);
    expect(choiceNotGiven('visit role', 'heling')).toBe('police');
    expect(notGiven('visit dealer', 'heling')).toBe('Fietsen Jansen');
    choiceNotGivenIs('visit role', null, 'heling');
    notGivenIs('visit dealer', null, 'heling');
    expect(choiceNotGiven('visit role', 'heling')).toBeUndefined();
    expect(tab.leave()).toBe(false);
  });
});
