/** An answer that nobody gave is told as one nowhere, and what an outcome holds for is said wherever it is told. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { CriterionId, Verdict } from '../../src/engine/scene/assessment.ts';
import { unanswered } from '../../src/engine/scene/scene.ts';
import { elsewhenMore } from '../../src/i18n/by-hours.ts';
import { annexEn } from '../../src/i18n/en/annex.ts';
import { criteriaEn } from '../../src/i18n/en/criteria.ts';
import { decisionEn } from '../../src/i18n/en/decision.ts';
import { groundsEn } from '../../src/i18n/en/outcome.ts';
import { figuresOf } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { basisText, restsOnText } from '../../src/i18n/grounds.ts';
import { annexNl } from '../../src/i18n/nl/annex.ts';
import { criteriaNl } from '../../src/i18n/nl/criteria.ts';
import { decisionNl } from '../../src/i18n/nl/decision.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { metText } from '../../src/i18n/said.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { inEachState } from '../../src/i18n/states.ts';
import { proofLetter, proofLines, toProve } from '../../src/i18n/to-prove.ts';
import { block, demo, scene as streetScene } from '../engine/scenes.ts';
import { stateIn, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, type DrawnCase, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

/** Judged once for all that read it. */
const orange = caseOn(demo('demo-orange'), bare);
const taken = caseOn(demo('demo-orange'), { ...bare, plan: 'first package' });

/** The green example as the registers have it: nobody was asked anything of its building. */
function unasked(): DrawnCase {
  const one = caseOf(bare);
  const answers = { ...one.scene.answers, dwellingAboveOrBehind: null };
  return { ...one, scene: { ...one.scene, answers } };
}

/** Paper keeps a number and its unit on one line. */
const plainSpaces = (html: string) => textOf(html).replaceAll('\u00a0', ' ');

const words = { nl: [criteriaNl, decisionNl], en: [criteriaEn, decisionEn] } as const;
const grounds = { nl: groundsNl, en: groundsEn } as const;
const annexes = { nl: annexNl, en: annexEn } as const;

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  const [criteria, decision] = words[tongue];

  it('a criterion is met by what was said only where somebody said it', async () => {
    const one = unasked();
    const drawnPages = await pagesIn(tongue);
    const { report } = drawnPages(one);
    const text = textOf(report);
    const silent = (['C-ADJ', 'C-ESC', 'C-RAM'] as const).filter((id) => stateIn(one.assessment, id) === 'met');
    expect(silent).toContain('C-ESC');
    for (const id of silent) {
      expect(text).not.toContain(criteria[id].met);
      expect(text).toContain(criteria[id].unasked);
    }
    const given = { ...one.scene.answers, sharedEntrance: false };
    expect(metText('C-ESC', given, criteria)).toBe(criteria['C-ESC'].met);
    // What was not asked is no question that is open, and an empty list of papers is none.
    const still = tongue === 'nl' ? 'nog niet beantwoord' : 'not answered yet';
    expect(one.assessment.missing).toEqual([]);
    expect(text).not.toContain(still);
    const [first] = one.assessment.scenarios;
    if (!first) throw new Error('no scenario');
    const heavy = { ...one.assessment, scenarios: [{ ...first, id: 'vast-zwaar' }] };
    const anyway = annexes[tongue].heavyAnyway(annexes[tongue].unticked);
    expect(text).not.toContain(anyway);
    expect(textOf(drawnPages({ ...one, assessment: heavy }).report)).toContain(anyway);
  });

  it('a list of places says how many requirements wait for evidence, and the search no loose units where it tries none', async () => {
    const drawnPages = await pagesIn(tongue);
    const { pending } = await fetched(tongue, 'overzicht');
    const { whereHelp, whereNoGround } = await fetched(tongue, 'talk');
    const waits = inEachState(taken.assessment.criteria).find(({ state }) => state === 'pending')?.ids.length ?? 0;
    expect(waits).toBeGreaterThan(1);
    expect(textOf(drawnPages(taken).sites)).toContain(pending(waits));
    expect(textOf(drawnPages(orange).sites)).not.toMatch(/bewijs|evidence/);
    const grounds = [[], taken.dossier.surroundings.publicSpace.slice(0, 1)];
    expect(grounds[1]).toHaveLength(1);
    for (const publicSpace of grounds) {
      const known = publicSpace.length > 0;
      const dossier = { ...taken.dossier, surroundings: { ...taken.dossier.surroundings, publicSpace } };
      const text = textOf(drawnPages({ ...taken, dossier }).places);
      expect(text).toContain(whereHelp(known));
      expect(text).not.toContain(whereHelp(!known));
      expect(text.includes(whereNoGround)).toBe(!known);
    }
  });

  it('a box that nobody touched is told as no answer, and a ticked one as a yes', async () => {
    const drawnPages = await pagesIn(tongue);
    const [t, machine] = [await fetchedInFull(tongue), await fetched(tongue, 'machine')];
    const { unticked, more } = annexes[tongue];
    const boxes = {
      antiGas: machine.antiGas,
      certifiedBarrier: machine.barrier,
      solidFacade: machine.solidFacade,
      loosePartsRemoved: machine.looseParts,
      heavyChosen: machine.heavy,
      lightFront: more.lightFront,
    };
    // Whatever else begins as a no must be one of these, or not a box.
    const off = Object.entries(unanswered).flatMap(([key, value]) => (value === false ? [key] : []));
    expect(new Set([...Object.keys(boxes), 'coverageAccepted'])).toEqual(new Set([...off, 'lightFront']));
    const one = unasked();
    for (const [on, said] of [
      [false, unticked],
      [true, t.ui.yes],
    ] as const) {
      const ticked = Object.fromEntries(Object.keys(boxes).map((key) => [key, on]));
      const answers = { ...one.scene.answers, ...ticked };
      const { report } = drawnPages({ ...one, scene: { ...one.scene, answers } });
      const annex = report.slice(report.indexOf('report-annex'));
      const rows = [...annex.matchAll(/<tr>.*?<\/tr>/g)].map(([row]) => textOf(row));
      for (const question of Object.values(boxes)) {
        const row = rows.find((text) => text.trim().startsWith(question));
        expect(row?.trim().slice(question.length).trim(), question).toBe(said);
      }
    }
  });

  it('every question of the form stands in the annex, and none of them as one that was not asked', async () => {
    const one = unasked();
    const drawnPages = await pagesIn(tongue);
    const { more, silences } = annexes[tongue];
    for (const [siting, asked, other] of [
      ['gevel', ['recess', 'lightFront'], ['shell']],
      // In a shop no recess is read, so none is asked.
      ['winkel', [], ['recess', 'lightFront', 'shell']],
      ['unit', ['shell'], ['recess', 'lightFront']],
    ] as const) {
      const machines = one.scene.machines.map((machine) => ({ ...machine, siting }));
      const { recess: _, ...answers } = one.scene.answers;
      const { report } = drawnPages({ ...one, scene: { ...one.scene, machines, answers } });
      const rows = [...report.matchAll(/<tr>.*?<\/tr>/g)].map(([row]) => textOf(row));
      const rowOf = (key: keyof typeof more) => rows.find((row) => row.includes(more[key]));
      for (const key of [...asked, 'dwellingAboveOrBehind', 'dwellingBeside'] as const) {
        expect(rowOf(key), key).toBeDefined();
        expect(rowOf(key)).not.toContain(silences['not-asked']);
      }
      for (const key of other) expect(rowOf(key), key).toBeUndefined();
    }
  });

  it('another colour at the other hour is said with the colour, in what comes next and beside the decision', async () => {
    const drawnPages = await pagesIn(tongue);
    const one = unasked();
    const { verdict } = one.assessment;
    const saying = (day: Verdict) => {
      const assessment = { ...one.assessment, exposures: { night: verdict, day } };
      return drawnPages({ ...one, assessment, open: assessment });
    };
    expect(verdict).toBe('green');
    const other = tongue === 'nl' ? /overdag is de uitkomst oranje/ : /by day the outcome is orange/;
    const orange = saying('orange');
    const same = saying('green');
    for (const page of ['grounds', 'report'] as const) {
      expect(textOf(orange[page])).toMatch(other);
      expect(textOf(same[page])).not.toMatch(other);
    }
    expect(textOf(orange.next)).toMatch(tongue === 'nl' ? /overdag oranje/ : /orange by day/);
    expect(orange.decision).not.toMatch(/report-note decision-aside/);
    expect(textOf(orange.decision)).toMatch(tongue === 'nl' ? /Let op: / : /Mind: /);
    // The text that is published says of the other hour the same whatever it is.
    for (const pages of [orange, same]) {
      expect(textOf(pages.clipboard)).toContain(decision.onlyAt.night);
      expect(textOf(pages.report)).toContain(decision.onlyAt.night);
    }
  });

  it('what it would be without the plan is said with its day, where that is worse, and with no other', async () => {
    const drawnPages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const { before } = taken;
    if (!before) throw new Error('no plan');
    const hours = tongue === 'nl' ? '; overdag ' : '; by day ';
    const without = tongue === 'nl' ? /Zonder maatregelen: [^.]*\./ : /Without measures: [^.]*\./;
    const gravity: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];
    for (const night of ['green', 'orange', 'red'] as const)
      for (const day of gravity) {
        const then = { ...before, verdict: night, exposures: { night, day }, otherHour: null };
        const said = without.exec(textOf(drawnPages({ ...taken, before: then }).report))?.[0];
        const worse = gravity.indexOf(day) > gravity.indexOf(night);
        const colours = [night, day].map((one) => t.verdict[one].word.toLowerCase());
        expect(said).toContain(`: ${worse ? colours.join(hours) : colours[0]}.`);
      }
  });

  it('a paper has its date as a calendar has it, and all else as it was typed', () => {
    for (const number of ['CR-7', '2025-01-02', 'CR 2025-01-02, blad 3', '2025-13-45']) {
      const text = ['sterkteberekening', 'constructeur', number, '2026-03-04'].join(', ');
      const paper = { kind: 'report', id: 'constructor-report', text } as const;
      const said = `, ${number}, ${tongue === 'nl' ? '4 maart 2026' : '4 March 2026'})`;
      const criteria = orange.assessment.criteria.map((one) => ({ ...one, basis: [paper] }));
      expect(basisText(criteria, grounds[tongue])).toContain(said);
      expect(restsOnText({ ...orange.assessment, criteria }, grounds[tongue])).toContain(said);
    }
    // No date, and none that is one.
    const bareText = (text: string) =>
      basisText([{ basis: [{ kind: 'report', id: 'constructor-report', text }] }], grounds[tongue]);
    for (const typed of ['2026-03-04', 'blad 2026-03-04', 'CR-7, 2026-13-45']) expect(bareText(typed)).toContain(typed);
  });

  it('why the colour is another one by day stands with whom, numbers and what helps: on screen, on page 1 and in what comes next', async () => {
    const drawnPages = await pagesIn(tongue);
    const school = { uses: ['onderwijsfunctie'] as const, dwellings: 0, address: 'Schoolstraat 2' };
    const one = caseOn(streetScene([block('school', 99_980, 400_040, 100_020, 400_060, school)]), bare);
    expect(one.assessment.exposures).toEqual({ night: 'green', day: 'orange' });
    const pages = drawnPages(one);
    const said =
      tongue === 'nl'
        ? /Overdag wordt 1 eis niet gehaald: Ruiten van een zeer kwetsbaar gebouw kunnen breken \(Schoolstraat 2: kans [\d,]+ op 100, grens kans 10 op 100\)\. Daartegen helpt: .+ \(.+\)\./
        : /By day 1 criterion is not met: .+ \(Schoolstraat 2: .+\)\. What helps: .+ \(.+\)\./;
    for (const page of [pages.grounds, pages.report]) expect(textOf(page).replaceAll(/\s+/g, ' ')).toMatch(said);
    // Once, under the colour; what comes next points there.
    const see =
      tongue === 'nl' ? 'Beslis ook over de dag: zie “Geldt voor”.' : 'Decide about the day too: see “Holds for”.';
    for (const page of [pages.next, pages.report]) expect(textOf(page)).toContain(see);
    expect(textOf(pages.next)).not.toMatch(said);
    // As soon as nothing differs, nothing is said of it.
    const shop = caseOn(
      streetScene([block('shop', 99_980, 400_040, 100_020, 400_060, { uses: ['winkelfunctie'], dwellings: 0 })]),
      bare,
    );
    for (const page of Object.values(drawnPages(shop)).flat())
      expect(textOf(page)).not.toMatch(tongue === 'nl' ? /Overdag wordt/ : /By day \d/);
  });

  it('what a constructor must prove is a list with building, number and limit, the same wherever it is told', async () => {
    const drawnPages = await pagesIn(tongue);
    const one = orange;
    const { assessment, scene } = one;
    const [set] = assessment.measureSets;
    const proofs = toProve(assessment, set ?? null);
    expect(proofs.map(({ id }) => id)).toEqual(['C-ADJ', 'C-DEB', 'C-STR']);
    const pages = drawnPages(one);
    const t = await fetchedInFull(tongue);
    const name = (id: string | null) => scene.buildings.find((it) => it.id === id)?.address ?? '?';
    const telling = {
      t,
      f: formatFor(tongue),
      name,
      isPlace: () => false,
      proves: (id: CriterionId) => criteria[id].proves,
    };
    const w = await fetched(tongue, 'proof');
    for (const page of [pages.next, pages.report])
      for (const line of proofLines(proofs, w, telling, 3))
        expect(plainSpaces(page)).toContain(plainSpaces(w.next(line, 'first')));
    const letter = proofLetter('Marktstraat 62', proofs, w, telling);
    for (const proof of proofs)
      for (const finding of proof.findings.filter(({ met }) => !met)) {
        expect(letter).toContain(`${name(finding.receptor)} (${figuresOf(finding, t, telling.f).value})`);
        expect(letter).toContain(figuresOf(finding, t, telling.f).limit);
      }
    expect(letter).not.toMatch(/kg|kilo|TNT/i);
    // Taken into the plan it is still to be shown, and still listed; with nothing to show nothing is.
    expect(toProve(taken.assessment, null).map(({ id }) => id)).toEqual(['C-ADJ', 'C-DEB', 'C-STR']);
    expect(textOf(drawnPages(taken).next)).toMatch(
      tongue === 'nl' ? /Een constructeur toont aan: / : /A structural engineer shows: /,
    );
    expect(toProve(caseOf(bare).assessment, null)).toEqual([]);
  });

  it('that it cannot stand inside is told where it was asked, and asked no more', async () => {
    const drawnPages = await pagesIn(tongue);
    const { answers } = demo('demo-orange');
    const said = { ...demo('demo-orange'), answers: { ...answers, insidePossible: false as const } };
    const [open, no] = [orange, caseOn(said, bare)].map((one) => textOf(drawnPages(one).grounds));
    expect(open).toContain(grounds[tongue].insideNo);
    expect(no).toContain(grounds[tongue].insideSaidNo);
    expect(no).not.toContain(grounds[tongue].insideYes);
  });

  it('a yes to a machine inside says beside the question which colour and how many packages that gives', async () => {
    const drawnPages = await pagesIn(tongue);
    const one = orange;
    const [machine] = one.scene.machines;
    if (!machine) throw new Error('no machine');
    const alternatives = [{ measure: 'M02', machine: { ...machine, siting: 'winkel' as const } }];
    const yes = caseOn({ ...demo('demo-orange'), alternatives }, bare);
    const { measureSets } = yes.assessment;
    const inside = measureSets.filter(({ measures }) => measures.includes('M02')).length;
    expect([measureSets.length, inside].every((count) => count > 1)).toBe(true);
    const w = grounds[tongue];
    const given = w.insideGives({
      colour: tongue === 'nl' ? 'oranje' : 'orange',
      elsewhen: elsewhenMore(yes.assessment, await fetchedInFull(tongue)),
      verdict: 'orange',
      packages: measureSets.length,
      inside,
      planned: false,
      enough: null,
    });
    const said = textOf(drawnPages(yes).grounds);
    expect(said).toContain(w.insideSaidYes);
    expect(said).toContain(given);
    expect(said).not.toContain(w.insideYes);
    // An answer that is about how it was before is not told as one about now.
    const { store } = await import('../../src/app/state/store.ts');
    const { AskInside } = await import('../../src/app/work/outcome/below-grounds.tsx');
    drawnPages(yes);
    store.setState({ judged: null });
    const waiting = textOf(renderToString(h(AskInside, { assessment: yes.assessment, dossier: yes.dossier })));
    expect(waiting).toContain(w.insideSaidYes);
    expect(waiting).not.toContain(given);
    expect(textOf(drawnPages(one).grounds)).not.toContain(w.insideSaidYes);
  });

  it('orange by both hours tells what fails by day only: on screen, on page 1 and in what comes next', async () => {
    const pages = (await pagesIn(tongue))(orange);
    const said =
      tongue === 'nl'
        ? /Overdag wordt ook deze eis niet gehaald: Ruiten van een zeer kwetsbaar gebouw kunnen breken \(.+: kans .+\)\. Overdag telt .+ als opvang, tot u bevestigt dat daar iets anders is\. Kiest u glas of folie, neem dan ook de ruiten van .+ mee\./
        : /By day this criterion is not met either: .+ \(.+: .+\)\. By day .+ counts as childcare until you confirm that it is something else\. If you choose glass or film, take the panes of .+ along\./;
    for (const page of [pages.grounds, pages.report]) expect(textOf(page).replaceAll(/\s+/g, ' ')).toMatch(said);
    // Once, under the colour; what comes next points there.
    const see =
      tongue === 'nl' ? 'Beslis ook over de dag: zie “Geldt voor”.' : 'Decide about the day too: see “Holds for”.';
    for (const page of [pages.next, pages.report]) expect(textOf(page)).toContain(see);
    expect(textOf(pages.next)).not.toMatch(said);
  });

  it('a building where a criterion waits for evidence says so, and comes before those where nothing does', async () => {
    const one = caseOn(demo('demo-orange'), { ...bare, plan: 'first package' });
    const { before, assessment } = one;
    expect(assessment.criteria.some(({ state }) => state === 'pending')).toBe(true);
    const said = tongue === 'nl' ? 'wacht op bewijs: ' : 'waits for evidence: ';
    const { report, publicReport } = (await pagesIn(tongue))(one);
    const failed = before?.receptors.filter(({ unmet }) => unmet.length > 0) ?? [];
    expect(textOf(report).split(said).length - 1).toBe(failed.length);
    expect(textOf(publicReport)).not.toContain(said);
  });

  it('the headline names the constructor and the certificate where the package needs both', async () => {
    const drawnPages = await pagesIn(tongue);
    const one = orange;
    expect(one.assessment.measureSets[0]?.conditions.toSorted()).toEqual(['constructor-report', 'glass-certificate']);
    expect(textOf(drawnPages(one).card)).toMatch(
      tongue === 'nl' ? /een constructeur en een certificaat moeten/ : /a structural engineer and a certificate must/,
    );
    const alone = one.assessment.measureSets.map((set) => ({ ...set, conditions: ['constructor-report'] }));
    expect(textOf(drawnPages({ ...one, assessment: { ...one.assessment, measureSets: alone } }).card)).toMatch(
      tongue === 'nl' ? /voorbehoud: een constructeur moet het/ : /reservation: a structural engineer must show/,
    );
  });

  it('of one package it is asked whether, of several which', async () => {
    const drawnPages = await pagesIn(tongue);
    const one = { ...orange.assessment, measureSets: orange.assessment.measureSets.slice(0, 1) };
    const [several, only] = [orange, { ...orange, assessment: one }].map((it) => textOf(drawnPages(it).next));
    expect(several).toMatch(
      tongue === 'nl' ? /een van de pakketten.*welk pakket/s : /one of the packages.*which package/s,
    );
    expect(only).not.toMatch(
      tongue === 'nl' ? /pakketten|welk pakket|eerste pakket/ : /packages|which package|first package/,
    );
  });
});

describe('what a constructor must prove for a package', () => {
  const receptorsOf = (proofs: ReturnType<typeof toProve>) =>
    proofs.map(({ id, findings }) => [id, new Set(findings.flatMap(({ met, receptor }) => (met ? [] : [receptor])))]);
  const drawn = draw(7, 34)[33];

  it.each([
    ['the orange example', orange],
    // A unit on the square: what fails at the facade does not fail there.
    ['a package with another place', caseOf({ ...(drawn ?? bare), plan: 'none', paper: bare.paper, tips: false })],
  ])('is what its own outcome leaves: %s', (_, { scene, assessment }) => {
    expect(assessment.measureSets.length).toBeGreaterThan(0);
    for (const set of assessment.measureSets) {
      const taken = assess({ ...scene, measures: set.measures }, releasedModels);
      if (!taken.ok) throw new Error(taken.error.message);
      expect(receptorsOf(toProve(assessment, set))).toEqual(receptorsOf(toProve(taken.value, null)));
    }
  });
});
