/** Tables and lists on paper and screen: each row and each set of buildings says what it is, and a question is one. */
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { policyClasses, policyExtras, policyFigures } from '../../src/engine/models/policy-schema.ts';
import { annexEn } from '../../src/i18n/en/annex.ts';
import { askedEn } from '../../src/i18n/en/labels.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { annexNl } from '../../src/i18n/nl/annex.ts';
import { askedNl } from '../../src/i18n/nl/labels.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { takes } from '../../src/i18n/takes.ts';
import { planFacts } from '../../src/report/plan-facts.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOf, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

/** Judged once for all that read it. */
const orange = caseOn(demo('demo-orange'), bare);
const taken = caseOn(demo('demo-orange'), { ...bare, plan: 'first package' });

/** Paper keeps a number and its unit on one line. */
const plainSpaces = (html: string) => textOf(html).replaceAll('\u00a0', ' ');

const annexes = { nl: annexNl, en: annexEn } as const;

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('the building of the machine has no figure of open air anywhere, and one of its glass only where that fails', async () => {
    const drawnPages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const { hostGlass } = await fetched(tongue, 'buildings');
    const { assessment } = orange;
    const host = assessment.receptors.find((one) => one.host);
    if (!host) throw new Error('no host');
    const pressure = textOf(formatFor(tongue).kilopascals(host.reflectedPressureKpa));
    const pages = drawnPages(orange);
    const [card = ''] = pages.cards;
    for (const page of [card, pages.table, pages.report]) {
      expect(textOf(page)).toContain(t.ui.hostRow);
      expect(textOf(page)).not.toContain(pressure);
    }
    const glass = {
      ...assessment,
      receptors: assessment.receptors.map((one) =>
        one.host ? { ...one, unmet: [...one.unmet, 'C-GLI' as const] } : one,
      ),
      criteria: assessment.criteria.map((one) =>
        one.id === 'C-GLI'
          ? {
              ...one,
              findings: [
                ...one.findings.filter(({ receptor }) => receptor !== host.buildingId),
                {
                  receptor: host.buildingId,
                  value: '3b',
                  limit: '3b',
                  unit: 'class',
                  met: false,
                  distanceM: 0,
                  dwellings: 2,
                  extra: { throwM: 2.5 },
                },
              ],
            }
          : one,
      ),
    };
    const failing = drawnPages({ ...orange, assessment: glass });
    const metres = formatFor(tongue).metres(2.5);
    for (const page of [failing.cards[0] ?? '', failing.table, failing.report])
      expect(plainSpaces(page)).toContain(plainSpaces(hostGlass(metres)));
  });

  it('each set of buildings has its own name on paper, and says how many it is and where it stands', async () => {
    const drawnPages = await pagesIn(tongue);
    const r = await fetched(tongue, 'report');
    const a = annexes[tongue];
    // Of the farthest a pane may break: that all is quiet from some distance on is not so.
    const far = Math.max(...orange.assessment.receptors.map(({ distanceM }) => distanceM));
    const receptors = orange.assessment.receptors.map((one) =>
      one.distanceM === far ? { ...one, class: 'kwetsbaar' as const, breakProbability: 0.5 } : one,
    );
    const assessment = { ...orange.assessment, receptors };
    const near = { zone: 'debris', reachM: 53 };
    const ring = [
      [149_990, 520_030],
      [150_000, 520_030],
      [150_000, 520_050],
      [149_990, 520_030],
    ];
    const zones = {
      type: 'FeatureCollection' as const,
      features: [
        { type: 'Feature' as const, properties: near, geometry: { type: 'Polygon' as const, coordinates: [ring] } },
      ],
    };
    const { report } = drawnPages({ ...orange, assessment: { ...assessment, zones } });
    const text = plainSpaces(report);
    const stay = assessment.receptors.filter((one) => one.class !== 'geen');
    const quiet = stay.filter(
      (one) =>
        !one.host &&
        one.unmet.length === 0 &&
        one.breakProbability < 0.01 &&
        one.throwM < 0.05 &&
        one.debrisDensityPerM2 === 0,
    );
    const rest = stay.length - quiet.length - 12;
    expect(rest).toBeGreaterThan(0);
    expect(text).toContain(r.restInAnnex(rest, 0));
    expect(text).toContain(a.others);
    const nearest = formatFor(tongue).metres(Math.min(...quiet.map(({ distanceM }) => distanceM)));
    const saidQuiet = (mixed: boolean) =>
      plainSpaces(r.quiet(quiet.length, stay.length, nearest, formatFor(tongue).percent(0.01), mixed));
    expect(text).toContain(saidQuiet(true));
    expect(plainSpaces(drawnPages(orange).report)).not.toContain(saidQuiet(true));
    expect(text).toContain(r.grounds.neighboursTitle);
    expect(text).toContain(r.neighboursPublic);
    expect(text).not.toMatch(/Bij \d+ andere panden|De andere panden|At \d+ other buildings|The other buildings/);
    // Loose glass is spoken of where a plan holds it.
    for (const note of [r.heldNote, r.heldOnceNote]) expect(text).not.toContain(note);
    // Its papers are still to come: what it holds it does not hold yet.
    const planned = plainSpaces(drawnPages(taken).report);
    for (const said of [r.heldOnceNote, r.tables.planOnce]) expect(planned).toContain(said);
    for (const said of [r.heldNote, r.tables.plan]) expect(planned).not.toContain(said);
    expect(text).toContain(r.paneHead);
  });

  it('a building where a criterion waits for evidence is never said to fail nothing: table, card and paper', async () => {
    const drawnPages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    // Of an own solution without evidence all that fails waits: no plan is needed for that.
    const own = { text: 'een eigen muur', criteria: ['C-ADJ', 'C-GLI', 'C-DEB', 'C-STR'], evidence: null } as const;
    const scene = demo('demo-orange');
    const given = caseOn({ ...scene, answers: { ...scene.answers, equivalent: own } }, bare);
    const pending = given.assessment.criteria.filter(({ state }) => state === 'pending');
    expect(pending.length).toBeGreaterThan(0);
    const at = pending.flatMap(({ findings }) => findings.filter(({ met }) => !met).map(({ receptor }) => receptor))[0];
    const receptor = given.assessment.receptors.find(({ buildingId }) => buildingId === at);
    if (!receptor) throw new Error('nothing waits');
    const { cards } = drawnPages(given, receptor.buildingId);
    for (const { id, findings } of pending)
      if (findings.some(({ met, receptor: of }) => of === at && !met))
        expect(textOf(cards[0] ?? '')).toMatch(new RegExp(`${t.ui.waitsOn('')}.*${t.criteria[id].title}`));
  });

  it('what a plan that was chosen takes is told as of the package that it is, in the comparison and on paper', async () => {
    const drawnPages = await pagesIn(tongue);
    const [t, l] = [await fetchedInFull(tongue), await fetched(tongue, 'packages')];
    const sets = orange.assessment.measureSets;
    expect(sets.some(({ consent }) => consent.length > 0)).toBe(true);
    const plans = [...sets.map(({ measures }) => measures), ['M26'], ['M27'], ['M10', 'M28']];
    for (const measures of plans) {
      const planned = caseOn({ ...demo('demo-orange'), measures }, bare);
      const facts = planFacts(planned.scene, releasedModels);
      const chosen = releasedModels.measures.filter(({ id }) => measures.includes(id));
      expect(chosen.map(({ cost }) => cost)).toContain(facts?.cost);
      expect(chosen.map(({ leadTime }) => leadTime)).toContain(facts?.leadTime);
      const set = sets.find((one) => one.measures === measures);
      if (set) expect(facts).toEqual({ consent: set.consent, cost: set.cost, leadTime: set.leadTime });
      if (!facts) throw new Error('a plan takes nothing');
      const said = l.planTakes(...takes(facts, t, l));
      const { compare, report } = drawnPages(planned);
      for (const page of [compare, report]) expect(plainSpaces(page)).toContain(said);
      const [first] = planned.assessment.measureSets;
      if (first) expect(plainSpaces(compare)).toContain(l.packageTakes(...takes(first, t, l)));
    }
    const bareOnes = drawnPages(orange);
    for (const page of [bareOnes.compare, bareOnes.report])
      expect(plainSpaces(page)).not.toContain(l.planTakes('', '', '').split(' ').slice(0, 2).join(' '));
  });

  it('the table of limits has every limit of a criterion, of what it is one, and its owner once', async () => {
    const drawnPages = await pagesIn(tongue);
    const r = await fetched(tongue, 'report');
    const { beyond, ui } = await fetchedInFull(tongue);
    const text = plainSpaces(drawnPages(orange).report);
    const from = text.indexOf(r.tables.limits);
    const table = text.slice(from, text.indexOf(r.examplePolicy.reason, from));
    for (const label of Object.values(r.limitNames)) expect(table).toContain(label);
    for (const limit of [formatFor(tongue).metres(1), beyond.head, ui.homesHere(5)]) expect(table).toContain(limit);
    expect(table).not.toMatch(/\d%|onder de tabel|below the table/);
    expect(text).toContain(r.nothingAssumed(true, false));
    // A limit is what is still allowed.
    expect(text).not.toMatch(/(?:Grens|Limit|grens|limit):? (?:glas verder|glass farther)/);
  });

  it('the table of limits has every limit by which something is decided, also one that only a municipality sets', async () => {
    const drawnPages = await pagesIn(tongue);
    const { limitNames, policyLimits, tables, limitsBy, policySaid } = await fetched(tongue, 'report');
    const { policy } = releasedModels;
    const sets = { value: 39, unit: '1', status: 'assumption' as const, source: 'model-note' };
    const extras = Object.fromEntries(policyExtras.map((name) => [name, sets]));
    const reasons = Object.fromEntries(policyExtras.map((name) => [name, 'besluit 12']));
    const own = { ...policy, ...extras, id: 'eigen', owner: 'Gemeente', reasons };
    const text = plainSpaces(drawnPages({ ...orange, dossier: { ...orange.dossier, policy: own } }).report);
    const from = text.indexOf(tables.limits);
    const table = text.slice(from, text.indexOf(limitsBy(policySaid('eigen', policy.version, 'Gemeente')), from));
    const names: Readonly<Partial<Record<string, string>>> = limitNames;
    // Said in the row of another, or of what is shown and not of what decides.
    const beside = ['debrisEnergyJ', 'nearMiss', 'shownSets'];
    const deciding = [...policyFigures, ...policyClasses, ...policyExtras].filter((name) => !beside.includes(name));
    expect(deciding.length).toBeGreaterThan(11);
    for (const name of deciding) expect(table).toContain(names[name] ?? policyLimits[name]);
    for (const name of policyExtras)
      expect(table.slice(table.indexOf(policyLimits[name]))).toMatch(/39 (?:woningen|homes)[\s\S]*besluit 12/);
  });

  it('on the sheet of a visit a question is asked, with what comes of an answer', async () => {
    const drawnPages = await pagesIn(tongue);
    const { assessment } = orange;
    const tippingPoints = [
      { input: 'sharedEntrance', from: false, to: true, verdict: 'red' as const, receptor: null, sentence: '' },
      { input: 'antiGas', from: true, to: false, verdict: 'red' as const, receptor: null, sentence: '' },
    ];
    const sheet = textOf(drawnPages({ ...orange, assessment: { ...assessment, tippingPoints } }).visit).replaceAll(
      /\s+/g,
      ' ',
    );
    const said =
      tongue === 'nl'
        ? [askedNl.sharedEntrance, '☐ Ja: dan rood ☐ Nee ', '☐ Ja ☐ Nee: dan rood ']
        : [askedEn.sharedEntrance, '☐ Yes: then red ☐ No ', '☐ Yes ☐ No: then red '];
    for (const line of said) expect(sheet).toContain(line);
    expect(sheet).not.toMatch(/Wordt rood als|Becomes red if|Wat ziet u op de plek|What do you see on site/);
  });

  it('a solution of their own is asked for where a criterion fails, and where all wait it is said why not', async () => {
    const drawnPages = await pagesIn(tongue);
    const w = await fetched(tongue, 'talk');
    const [open, waits, green] = [orange, taken, caseOf(bare)].map((one) => textOf(drawnPages(one).measures));
    expect(open).toContain(w.equivalentAnswers);
    for (const [page, why] of [
      [waits, w.equivalentAwaits],
      [green, w.equivalentNone],
    ]) {
      expect(page).not.toContain(w.equivalentAnswers);
      expect(page).toContain(why);
    }
  });
});
