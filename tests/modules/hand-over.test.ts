import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentIn, linkOf } from '../../src/app/desks/draaiboek/hand-over-link.ts';
import { qrCode } from '../../src/app/desks/draaiboek/qr-code.ts';
import { draaiboekNl } from '../../src/i18n/nl/draaiboek.ts';
import { newIncident, stepsOf, tickStep, writeDown } from '../../src/modules/draaiboek/incident.ts';

const page = 'https://gevelwijzer.gemeente-met-lange-naam.nl/';
const begun = { ...newIncident('i', '2026-11-28T02:00:00.000Z', '2026-11-28T01:47:00.000Z'), address: 'Zuidstraat 14' };
const hashOf = (link: string) => link.slice(link.indexOf('#'));

describe('an incident as a link', () => {
  it('comes back with every step, line and time, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 }), async (texts) => {
        const written = texts.reduce(
          (one, text, i) => writeDown(one, `line-${i}`, text, '2026-11-28T02:05:00.000Z', '2026-11-28T02:06:00.000Z'),
          begun,
        );
        const back = await incidentIn(hashOf(await linkOf(written, page)));
        expect(back).toMatchObject({ ...written, entries: written.entries.map(({ text, at }) => ({ text, at })) });
      }),
      { numRuns: 40 },
    );
  });

  it('any other address hands nothing over, and a broken one says so', async () => {
    expect(await incidentIn('#/draaiboek')).toBeNull();
    const hash = hashOf(await linkOf(begun, page));
    for (const broken of [hash.slice(0, -6), `${hash}%%`, '#/draaiboek/neem-over/', '#/draaiboek/neem-over/AAAA'])
      expect([broken, await incidentIn(broken)]).toEqual([broken, 'unreadable']);
  });

  it('after the first hour it still fits a code that a camera reads; a long log does not, and is refused', async () => {
    const hour = stepsOf(draaiboekNl.steps, 'incident', begun).reduce(
      (one, step, i) =>
        tickStep(one, step, crypto.randomUUID(), new Date(Date.UTC(2026, 10, 28, 2, 3 * i)).toISOString()),
      begun,
    );
    const link = await linkOf(hour, page);
    expect(qrCode(link)?.length).toBeGreaterThan(50);
    expect(qrCode(`${link}${'A'.repeat(1500)}`)).toBeNull();
  });
});
