import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { darkAt } from '../../src/app/desks/draaiboek/night.ts';
import { draaiboekEn } from '../../src/i18n/en/draaiboek.ts';
import { draaiboekNl } from '../../src/i18n/nl/draaiboek.ts';
import {
  correct,
  dialled,
  graceMs,
  handOverOf,
  inOrder,
  logOf,
  minutesIn,
  newIncident,
  phaseOrder,
  readIncident,
  stateOf,
  stepsOf,
  tickStep,
  writeDown,
} from '../../src/modules/draaiboek/incident.ts';

const struck = '2026-11-28T01:47:00.000Z';
const at = (minutes: number) => Date.parse(struck) + minutes * 60_000;
const begun = newIncident('i', '2026-11-28T02:00:00.000Z', struck);
const steps = stepsOf(draaiboekNl.steps, 'incident', begun);

describe('deadlines', () => {
  it.each([
    ['binnen 1 uur', 60],
    ['binnen 30 minuten', 30],
    ['binnen 2 uur, met de regio', 120],
    ['binnen een week', 10_080],
    ['binnen 6 weken', 60_480],
    ['within 1 hour', 60],
    ['within 3 days', 4320],
    ['meteen', 0],
    ['at once', 0],
    ['één keer per jaar', null],
    ['voordat iemand terugkeert', null],
    ['', null],
  ])('%j counts %j minutes from the bang', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

  it('count from the bang, not from the tap, and run into lateness', () => {
    const step = steps.find(({ deadline }) => minutesIn(deadline) === 60);
    if (!step) throw new Error('no step within the hour');
    expect(stateOf(step, begun, at(13))).toMatchObject({ kind: 'running', left: 47 });
    expect(stateOf(step, begun, at(31))).toMatchObject({ kind: 'soon', left: 29 });
    expect(stateOf(step, begun, at(75))).toMatchObject({ kind: 'late', left: -15 });
    // The time of the bang is corrected: all of it moves along.
    expect(stateOf(step, { ...begun, struck: '2026-11-28T01:57:00.000Z' }, at(13))).toMatchObject({ left: 57 });
  });

  it('both languages give the same time to each step, and the first step stands first', () => {
    expect(draaiboekEn.steps.map(({ id, deadline }) => [id, minutesIn(deadline)])).toEqual(
      draaiboekNl.steps.map(({ id, deadline }) => [id, minutesIn(deadline)]),
    );
    expect(phaseOrder[0]).toBe('incident');
    expect(inOrder(steps, begun, at(1))[0]?.deadline).toBe('meteen');
    expect(steps.filter(({ deadline }) => minutesIn(deadline) !== null).length).toBeGreaterThan(5);
  });
});

describe('an incident', () => {
  it('late stands above what runs, and what is done below all', () => {
    const [first] = steps;
    if (!first) throw new Error('no steps');
    const ticked = tickStep(begun, first, 'e', '2026-11-28T02:01:00.000Z');
    const kinds = inOrder(steps, ticked, at(100)).map((step) => stateOf(step, ticked, at(100)).kind);
    const rank = ['late', 'soon', 'running', 'untimed', 'done'];
    expect(kinds.map((kind) => rank.indexOf(kind))).toEqual(
      kinds.map((kind) => rank.indexOf(kind)).toSorted((one, two) => one - two),
    );
    expect(kinds.at(-1)).toBe('done');
  });

  it('what is ticked keeps its place until one comes back to the list', () => {
    const [first] = inOrder(steps, begun, at(15));
    if (!first) throw new Error('no steps');
    const ticked = tickStep(begun, first, 'e', new Date(at(16)).toISOString());
    expect(inOrder(steps, ticked, at(15))).toEqual(inOrder(steps, begun, at(15)));
    expect(inOrder(steps, ticked, at(17)).at(-1)).toBe(first);
  });

  it.each([
    [22, false, true],
    [3, false, true],
    [5, false, true],
    [6, false, false],
    [21, false, false],
    [12, true, true],
  ])('at %i hours, device dark %j: dark %j', (hour, device, dark) => expect(darkAt(hour, device)).toBe(dark));

  it('a tick that is taken back at once leaves no line; later it is one', () => {
    const [step] = steps;
    if (!step) throw new Error('no steps');
    const once = tickStep(begun, step, 'e1', '2026-11-28T02:01:00.000Z');
    const slip = new Date(Date.parse('2026-11-28T02:01:00.000Z') + graceMs).toISOString();
    expect(tickStep(once, step, 'e2', slip)).toMatchObject({ done: {}, entries: [] });
    expect(tickStep(once, step, 'e2', '2026-11-28T02:05:00.000Z').entries).toHaveLength(2);
  });

  it('a line may be of an earlier time; corrected, its first text stays', () => {
    let one = writeDown(begun, 'a', 'buurt gebeld', '2026-11-28T02:10:00.000Z', '2026-11-28T02:10:00.000Z');
    one = writeDown(one, 'b', 'EOD ter plaatse', '2026-11-28T01:59:00.000Z', '2026-11-28T02:11:00.000Z');
    one = correct(one, 'a', 'buurtapp gebruikt');
    expect(logOf(one).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(one.entries[0]).toMatchObject({ text: 'buurtapp gebruikt', before: ['buurt gebeld'] });
  });

  it('the hand-over says what is done, runs, is late and is open, each step once', () => {
    const [first] = steps;
    if (!first) throw new Error('no steps');
    const { done, runs, late, open } = handOverOf(draaiboekNl.steps, tickStep(begun, first, 'e', struck), at(90));
    const all = [...done, ...runs.map(({ step }) => step), ...late.map(({ step }) => step), ...open];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all).toHaveLength(
      stepsOf(draaiboekNl.steps, 'incident', begun).length + stepsOf(draaiboekNl.steps, 'nazorg', begun).length,
    );
    expect([done.length, late.length > 0]).toEqual([1, true]);
  });

  it('comes back as it was kept; a case of an earlier version opens with its log; anything odd loses no line', () => {
    const one = writeDown(
      {
        ...begun,
        address: 'Zuidstraat 14',
        target: 'woning',
        point: [1, 2],
        calls: [{ role: 'r', at: struck, reached: true }],
      },
      'a',
      'x',
      struck,
      struck,
    );
    expect(readIncident(JSON.parse(JSON.stringify(one)))).toEqual(one);
    expect(
      readIncident({
        id: 'c',
        title: 'Oude casus',
        target: 'bedrijf',
        opened: struck,
        done: ['i1'],
        entries: [{ at: struck, stepId: 'i1', text: '✓' }],
      }),
    ).toMatchObject({
      address: 'Oude casus',
      target: 'bedrijf',
      struck,
      done: { i1: struck },
      entries: [{ text: '✓', before: [] }],
    });
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (entries, other) => {
        expect(readIncident({ id: 'a', done: other, calls: other, point: other, entries })?.entries).toHaveLength(
          entries.length,
        );
      }),
      { seed: 437, numRuns: 50 },
    );
    expect(readIncident(null)).toBeNull();
  });

  it('a number is dialled as digits, and what is none is not', () => {
    expect([
      dialled('088 - 000 01 01'),
      dialled('+31 6 12345678'),
      dialled('112'),
      dialled('piket'),
      dialled(''),
    ]).toEqual(['0880000101', '+31612345678', '112', '', '']);
  });
});
