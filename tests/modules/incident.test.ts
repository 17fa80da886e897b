import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalOf, numberOf } from '../../src/app/desks/draaiboek/incidents.ts';
import { darkAt } from '../../src/app/desks/draaiboek/night.ts';
import { draaiboekEn } from '../../src/i18n/en/draaiboek.ts';
import { draaiboekNl } from '../../src/i18n/nl/draaiboek.ts';
import {
  callRole,
  correct,
  dialled,
  graceMs,
  handOverOf,
  inOrder,
  linesOf,
  logOf,
  minutesIn,
  newIncident,
  phaseOrder,
  readIncident,
  rolesOf,
  stateOf,
  stepsOf,
  tickStep,
  writeDown,
} from '../../src/modules/draaiboek/incident.ts';
import { readTemplate } from '../../src/modules/draaiboek/runbook.ts';

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

describe.each([
  ['nl', draaiboekNl],
  ['en', draaiboekEn],
] as const)('calls, %s', (_, { steps: all, incident: w }) => {
  const step = (id: string) => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error(`no step ${id}`);
    return found;
  };
  const call = (one: typeof begun, role: string, reached: boolean, minutes: number) =>
    callRole(one, { role, reached, at: new Date(at(minutes)).toISOString() }, all, w.roles, () => `${role}${minutes}`);

  it('a step names whom it speaks with; what is to be done at once can be called without a list of numbers', () => {
    expect(rolesOf(step('i0'), w.roles)).toEqual(['burgemeester']);
    expect(rolesOf(step('i11'), w.roles)).toEqual(['regio', 'bevolkingszorg', 'communicatie']);
    for (const one of stepsOf(all, 'incident', begun).filter(({ deadline }) => minutesIn(deadline) === 0)) {
      const roles = rolesOf(one, w.roles);
      expect(roles.length).toBeGreaterThan(0);
      for (const role of roles) expect(dialled(numberOf({}, role))).not.toBe('');
    }
    expect(numberOf({ politie: '088 1' }, 'politie')).toBe('088 1');
    // At a general number nobody of that role answers: the button says whom one calls.
    for (const words of [draaiboekNl, draaiboekEn]) {
      const named = words.incident.roles.find(([id]) => id === 'politie')?.[1] ?? '';
      const { callRole: button } = words.incident;
      expect(button(named, generalOf({}, 'politie'))).toContain('0900-8844');
      expect(button(named, generalOf({ politie: '088 1' }, 'politie'))).not.toContain('0900');
    }
    expect(generalOf({}, 'meldkamer')).toBeNull();
  });

  it('who was spoken is not called again: the step is done, and no other', () => {
    const missed = call(begun, 'burgemeester', false, 20);
    expect(missed.done).toEqual({});
    const spoken = call(missed, 'burgemeester', true, 21);
    expect(Object.keys(spoken.done)).toEqual(['i0']);
    expect(handOverOf(all, spoken, at(21)).runs.map((one) => one.step.id)).not.toContain('i0');
    // A second talk changes nothing; a step with several roles waits for the last of them.
    expect(call(spoken, 'burgemeester', true, 25).done).toEqual(spoken.done);
    const two = call(call(spoken, 'regio', true, 26), 'communicatie', true, 27);
    expect(two.done['i11']).toBeUndefined();
    expect(call(two, 'bevolkingszorg', true, 28).done['i11']).toBe(new Date(at(28)).toISOString());
    // To speak with the police is more than a call: who did it says so.
    expect(call(begun, 'politie', true, 5).done).toEqual({});
  });

  it('every call stands in the log, in the order of time', () => {
    let one = writeDown(begun, 'late', 'x', new Date(at(40)).toISOString(), new Date(at(40)).toISOString());
    one = call(call(one, 'om', false, 30), 'om', true, 35);
    one = writeDown(one, 'early', 'y', new Date(at(10)).toISOString(), new Date(at(41)).toISOString());
    const lines = linesOf(one);
    expect(lines.map(({ kind }) => kind)).toEqual(['entry', 'call', 'call', 'entry']);
    expect(lines.map((line) => line.at)).toEqual(lines.map((line) => line.at).toSorted());
    expect(lines).toHaveLength(one.entries.length + one.calls.length);
  });

  it('a cash machine has its steps, and in every phase', () => {
    for (const phase of phaseOrder) expect(stepsOf(all, phase, { target: 'geldautomaat' }).length).toBeGreaterThan(1);
    const ids = stepsOf(all, 'incident', { target: 'geldautomaat' }).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['i0', 'i1', 'i3', 'i4', 'i12']));
    expect(stepsOf(all, 'incident', { target: 'woning' }).map(({ id }) => id)).not.toContain('i12');
  });
});

describe('a runbook of before a cash machine could be the target', () => {
  it('holds for it where it always held; later one is left as it was written', () => {
    const [first] = draaiboekNl.steps;
    if (!first) throw new Error('no steps');
    const stepFor = (targets: readonly string[]) => ({ ...first, id: targets.join(), targets });
    const read = (steps: readonly unknown[]) =>
      readTemplate(JSON.stringify({ steps }))?.map(({ targets }) => targets.includes('geldautomaat'));
    const old = [stepFor(['woning', 'bedrijf', 'voertuig']), stepFor(['bedrijf'])];
    expect(read(old)).toEqual([true, false]);
    expect(read([...old, stepFor(['geldautomaat'])])).toEqual([false, false, true]);
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
