/** The ledger of the kills is what finds a loss: each loss is made here on purpose, and must be found as what it is. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Ledger, titleField } from './ledger.ts';

const view = 'Zienswijze';
let ledger: Ledger;
const kinds = (text: string, title = 'Markt') =>
  ledger.judgeFields(0, { [titleField]: title, [view]: text }).map(({ fault }) => fault);

beforeEach(() => {
  ledger = new Ledger();
  ledger.add({ [titleField]: 'Markt', [view]: 'eerst' });
  ledger.typing(0, view, 'tweede  keer é');
  ledger.typing(0, view, 'derde keer');
  ledger.claim(0, {}, { [view]: 'tweede  keer é' });
});

describe('what comes back after a kill', () => {
  it.each(['tweede  keer é', 'd', 'derde', 'derde keer'])('"%s" is what was kept, or younger', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each(['eerst', 't', 'tweede  keer '])('"%s" is older than what was kept: lost', (text) => {
    expect(kinds(text)).toEqual(['lost']);
  });

  it.each(['', 'tweede keer é', 'derde keer!', 'tweede  keer e'])('"%s" was never typed: corrupt', (text) => {
    expect(kinds(text)).toEqual(['corrupt']);
  });

  it('what the screen claims of a text that nobody typed is corrupt, whatever comes back', () => {
    ledger.claim(0, { [view]: 'iets anders' }, {});
    expect(kinds('derde keer')).toEqual(['corrupt']);
  });

  it('what came back counts from then on', () => {
    expect(kinds('derde keer')).toEqual([]);
    expect(kinds('tweede  keer é')).toEqual(['corrupt']);
    expect(kinds('tweede  keer é')).toEqual([]);
  });
});

describe('the list after a kill', () => {
  const list = (...titles: string[]) => ledger.judgeList(titles).findings.map(({ fault }) => fault);

  it('is good with each dossier once, by its kept title or a younger one', () => {
    ledger.typing(0, titleField, 'Plein');
    expect(list('Markt')).toEqual([]);
    expect(list('Pl')).toEqual([]);
    expect(ledger.judgeList(['Plein']).cards).toEqual(['Plein']);
  });

  it('finds a dossier that is gone, a copy, and one that was wiped', () => {
    ledger.wiped('Flat');
    expect(list()).toEqual(['lost']);
    expect(list('Markt', 'Markt (2)')).toEqual(['copies']);
    expect(list('Markt', 'Markt')).toEqual(['copies']);
    expect(list('Flat', 'Markt')).toEqual(['resurrected']);
    expect(list('Flat (2)')).toEqual(['lost', 'copies']);
  });
});
