/**
 * Scenes in the likeness of reported cases, and what the model makes of them. The charge of no case is known: this shows
 * whether the model stays within what was seen, and calibrates nothing.
 */
import { assessed } from '../engine/assessment/assessed.ts';
import { type Consequences, consequencesOf } from '../engine/consequences/consequences.ts';
import { reaches } from '../engine/criteria/reaches.ts';
import type { Figure } from '../engine/ground/figure.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import type { Assessment } from '../engine/scene/assessment.ts';
import { type Building, type Machine, type Scene, type Use, unanswered, usualRadiusM } from '../engine/scene/scene.ts';

const front = 400_000;
const middle = 100_000;

function building(
  id: string,
  x: number,
  y: number,
  width: number,
  depth: number,
  uses: readonly Use[],
  facts: Partial<Building> = {},
): Building {
  const homes = uses.includes('woonfunctie') ? 3 : 0;
  return {
    id,
    footprint: [
      [
        [
          [x, y],
          [x + width, y],
          [x + width, y + depth],
          [x, y + depth],
        ],
      ],
    ],
    status: 'Pand in gebruik',
    year: 1930,
    uses,
    units: Math.max(1, homes),
    dwellings: homes,
    heightM: 12,
    address: null,
    name: null,
    ...facts,
  };
}

/** Two rows of houses along a street; the machine stands in the south row and faces north. */
function street(widthM: number, host: readonly Use[], others: readonly Use[]): Building[] {
  const rows: Building[] = [];
  for (let i = -6; i <= 6; i++) {
    rows.push(building(i === 0 ? 'host' : `zuid-${i}`, middle - 3 + 6 * i, front - 12, 6, 12, i === 0 ? host : others));
    rows.push(building(`noord-${i}`, middle - 3 + 6 * i, front + widthM, 6, 12, others));
  }
  return rows;
}

function sceneOf(
  buildings: readonly Building[],
  change: Partial<Machine> = {},
  answers: Partial<Scene['answers']> = {},
): Scene {
  return {
    schema: 'gevelwijzer/scene@1',
    dossierId: 'plausibiliteit',
    machines: [
      {
        id: 'm',
        siting: 'gevel',
        functions: ['opname'],
        point: [middle, front],
        exact: false,
        outwardDeg: 0,
        hostId: 'host',
        ...change,
      },
    ],
    buildings,
    places: [],
    publicSpace: [],
    radiusM: usualRadiusM,
    coverage: { hull: null, declared: true },
    sources: [],
    judgements: {},
    answers: {
      ...unanswered,
      sharedEntrance: false,
      placesOfStay: 'none',
      vehicleApproach: 'none',
      antiGas: true,
      ...answers,
    },
    alternatives: [],
    measures: [],
    unknownUseAs: null,
    assumed: [],
  };
}

export interface Computed {
  readonly assessment: Omit<Assessment, 'zones'>;
  readonly breaksToM: number;
  readonly boundToM: number;
  readonly roomToM: number;
  readonly mainThrowM: number;
  readonly strayM: number;
  readonly buildingsWithBrokenPanes: number;
  readonly homesWithBrokenPanes: number;
  readonly told: Consequences;
}

interface CaseClass {
  readonly id: string;
  readonly title: string;
  /** Rows of the table of reported cases. */
  readonly cases: string;
  readonly observed: string;
  readonly scene: Scene;
  readonly checks: readonly { readonly what: string; readonly holds: (computed: Computed) => boolean }[];
  readonly shown: (computed: Computed) => string;
}

const between = (value: number, low: number, high: number) => value >= low && value <= high;
const metres = (value: number) => `${Math.round(value)} m`;

const flats: Use[] = ['winkelfunctie', 'woonfunctie'];

export const caseClasses: readonly CaseClass[] = [
  {
    id: 'straatgevel',
    title: 'Gevel in een straat, woningen erboven',
    cases: 'NL01, NL15, NL16, NL18, NL19',
    observed:
      'ruiten stuk of gebarsten tot ongeveer 50 m; 14 tot 25 woningen met schade; glas tot in de slaapkamer; meestal geen doden; puin tientallen meters ver',
    scene: sceneOf(street(10, flats, flats)),
    checks: [
      { what: 'een ruit aan de overkant (10 m) breekt eerder wel dan niet', holds: (c) => c.breaksToM >= 10 },
      {
        what: 'kans van 50 % op een gebroken ruit recht ervoor tot 10 à 20 m',
        holds: (c) => between(c.breaksToM, 8, 22),
      },
      {
        what: 'rand van de zone met 10 % kans op breuk (grens van het glas) op 30 à 80 m',
        holds: (c) => between(c.boundToM, 30, 80),
      },
      { what: 'glas in de kamer reikt duidelijk minder ver', holds: (c) => c.roomToM < 0.6 * c.boundToM },
      {
        what: 'grote stroom puin 25 à 46 m, losse stukken tot ongeveer 100 m',
        holds: (c) => between(c.mainThrowM, 20, 46) && between(c.strayM, 80, 110),
      },
      { what: 'een woning erboven geeft nooit groen', holds: (c) => c.assessment.verdict !== 'green' },
      { what: '10 à 40 woningen met gebroken ruiten', holds: (c) => between(c.homesWithBrokenPanes, 10, 40) },
      {
        what: 'weinig of geen doden: de drukgolf doodt niemand aan een raam vanaf 5 m (kans onder 1 op 1.000)',
        holds: (c) => atWindow(c).every(({ atWindow: { death } }) => Math.max(...Object.values(death)) < 1e-3),
      },
      {
        what: 'gewonden mogelijk, niet zeker: glas de kamer in bij mensen, trommelvlies aan het raam onder 50 %',
        holds: (c) =>
          c.told.persons.glassInRoomNight > 0 && atWindow(c).every(({ atWindow: { injury } }) => injury.eardrum < 0.5),
      },
      {
        what: 'geen pand ernaast zwaar beschadigd op meer dan 15 m',
        holds: (c) => c.assessment.receptors.every((one) => one.distanceM < 15 || one.majorDamageProbability < 0.5),
      },
    ],
    shown: (c) =>
      `ruit breekt (50 %) tot ${metres(c.breaksToM)}, kans van 10 % tot ${metres(c.boundToM)}; glas de kamer in tot ${metres(c.roomToM)}; puin ${metres(c.mainThrowM)}, los tot ${metres(c.strayM)}; ${c.buildingsWithBrokenPanes} panden en ${c.homesWithBrokenPanes} woningen met gebroken ruiten; ’s nachts ${Math.round(c.told.persons.glassInRoomNight)} mensen waar glas de kamer in vliegt`,
  },
  {
    id: 'winkelcentrum',
    title: 'Winkelcentrum, flats op afstand',
    cases: 'NL22, NL20, NL13, DE06',
    observed:
      'pui en gevel van het winkelcentrum beschadigd; flats op afstand zonder zichtbare schade; puin tot 25 m, enkele stukken tot 100 m',
    scene: sceneOf([
      building('host', middle - 40, front - 50, 80, 50, ['winkelfunctie'], { year: 1975 }),
      building('flat', middle - 30, front + 70, 60, 14, ['woonfunctie'], { heightM: 30, year: 1978 }),
    ]),
    checks: [
      {
        what: 'groen, of oranje met weinig',
        holds: (c) => c.assessment.verdict === 'green' || c.assessment.verdict === 'orange',
      },
      {
        what: 'flats op 70 m: kans op breuk onder 10 %',
        holds: (c) => c.assessment.receptors.filter(({ host }) => !host).every((one) => one.breakProbability < 0.1),
      },
    ],
    shown: (c) =>
      `oordeel ${word(c.assessment.verdict)}; kans op breuk bij de flat ${Math.round(100 * (c.assessment.receptors.find(({ host }) => !host)?.breakProbability ?? 0))} %`,
  },
  {
    id: 'vrijstaand',
    title: 'Vrijstaand gebouwtje zonder woningen',
    cases: 'NL21, DE08',
    observed: 'gebouwtje geheel verwoest; geen woningen nabij, niemand geraakt',
    scene: sceneOf([building('huis', middle + 90, front + 60, 8, 8, ['woonfunctie'])], {
      siting: 'unit',
      hostId: null,
    }),
    checks: [
      { what: 'groen of oranje', holds: (c) => c.assessment.verdict === 'green' || c.assessment.verdict === 'orange' },
      { what: 'het gebouwtje gooit zijn eigen schil: er is puin zonder metselwerk', holds: (c) => c.mainThrowM > 5 },
    ],
    shown: (c) => `oordeel ${word(c.assessment.verdict)}; eigen schil als puin tot ${metres(c.mainThrowM)}`,
  },
  {
    id: 'aanbouw',
    title: 'Lichte aanbouw of paviljoen',
    cases: 'DE10, DE08',
    observed: 'de aanbouw zelf verwoest, delen op straat en parkeerplaats',
    scene: sceneOf(
      [
        building('host', middle - 3, front - 3, 6, 3, ['winkelfunctie'], { heightM: 3, units: 1 }),
        building('overkant', middle - 10, front + 25, 20, 10, flats),
      ],
      {},
      { solidFacade: true },
    ),
    checks: [
      { what: 'plaatdelen en staal blijven over als het metselwerk wegvalt', holds: (c) => c.strayM > 20 },
      { what: 'een woning op 25 m krijgt minder glas in de kamer dan een op 10 m', holds: (c) => c.roomToM < 25 },
    ],
    shown: (c) =>
      `puin zonder metselwerk; losse stukken tot ${metres(c.strayM)}; glas de kamer in tot ${metres(c.roomToM)}`,
  },
  {
    id: 'gas',
    title: 'Gas in plaats van vaste springstof',
    cases: 'DE05',
    observed: 'filiaal zwaar beschadigd, bewoners na korte tijd terug: lichter dan vaste springstof',
    scene: sceneOf(street(10, ['winkelfunctie'], flats), {}, { antiGas: false }),
    checks: [
      {
        what: 'het scenario gas geeft nooit een zwaarder oordeel dan vaste springstof',
        holds: (c) => lighter(c.assessment),
      },
    ],
    shown: (c) => c.assessment.scenarios.map(({ id, verdict }) => `${id}: ${word(verdict)}`).join('; '),
  },
];

/** Buildings that the blast reaches through the air: the host and what touches it are judged otherwise. */
function atWindow({ assessment, told }: Computed): Consequences['buildings'] {
  const near = new Set(
    assessment.receptors.filter((one) => one.host || one.distanceM < 5).map((one) => one.buildingId),
  );
  return told.buildings.filter(({ buildingId }) => !near.has(buildingId));
}

const order = ['green', 'orange', 'undetermined', 'red'];

function lighter({ scenarios }: Computed['assessment']): boolean {
  const of = (id: string) => order.indexOf(scenarios.find((one) => one.id === id)?.verdict ?? 'red');
  return of('gas') <= of('vast-standaard');
}

const words: Record<string, string> = { green: 'groen', orange: 'oranje', red: 'rood', undetermined: 'onbepaald' };
const word = (verdict: string): string => words[verdict] ?? verdict;

/** What the model makes of one class of cases. */
export function compute({ scene }: CaseClass, models: ModelSet): Computed {
  const answered = assessed(scene, models);
  if (!answered.ok) throw new Error(answered.error.message);
  const { assessment, runs } = answered.value;
  const [run] = runs;
  if (!run) throw new Error('The case was judged without a machine');
  const far = reaches(run);
  return {
    assessment,
    breaksToM: far.half[0],
    boundToM: far.glass[0],
    roomToM: far.room[0],
    mainThrowM: far.debris,
    strayM: far.stray,
    homesWithBrokenPanes: assessment.weighing.find(({ id }) => id === 'homes-with-broken-panes')?.value ?? 0,
    told: consequencesOf(run),
    buildingsWithBrokenPanes: assessment.receptors.filter(({ breakProbability }) => breakProbability >= 0.5).length,
  };
}

/** The charge that the first set reckoned with, in that set's words: before a wall it worked 1.5 times. */
const formerKgTnt = 2;

/** The same set with the solid charges so many times as heavy. */
export function withCharges(models: ModelSet, times: number): ModelSet {
  const scaled = (figure: Figure): Figure => ({ ...figure, value: figure.value * times });
  return {
    ...models,
    sha256: `${models.sha256} × ${times}`,
    scenarios: models.scenarios.map((scenario) => {
      if (!scenario.id.startsWith('vast-')) return scenario;
      const { low, design, high } = scenario.chargeKgTnt;
      return { ...scenario, chargeKgTnt: { low: scaled(low), design: scaled(design), high: scaled(high) } };
    }),
  };
}

/** The page `docs/plausibility.md`. */
export function plausibilityPage(models: ModelSet): string {
  const standard = models.scenarios.find(({ id }) => id === 'vast-standaard');
  const nowKgTnt = standard?.chargeKgTnt.design.value ?? formerKgTnt;
  const former = withCharges(models, formerKgTnt / nowKgTnt);
  const [now, then] = [nowKgTnt, formerKgTnt].map((kg) => `${String(kg).replace('.', ',')} kg`) as [string, string];
  let left = 0;
  const parts = caseClasses.map((one) => {
    const [computed, before] = [compute(one, models), compute(one, former)];
    const checks = one.checks
      .map(({ what, holds }) => {
        const held = holds(before);
        if (!held) left++;
        return `- ${holds(computed) ? 'ja' : '**nee**'}: ${what}${held ? '' : ` (bij ${then}: nee)`}`;
      })
      .join('\n');
    return `## ${one.title}\n\nGemelde gevallen: ${one.cases}\n\n| gezien | berekend, ${now} | bij ${then} |\n|---|---|---|\n| ${one.observed} | ${one.shown(computed)} | ${one.shown(before)} |\n\n${checks}`;
  });
  return `# Is het aannemelijk?

Deze pagina legt berekende scènes naast gemelde gevallen. Het is geen ijking: van geen enkel geval is de lading bekend, en kranten
schrijven vooral over de zware gevallen. De berekening gebruikt de rekenwaarden van modelset \`${models.id}\`.
Opnieuw maken: \`npm run plausibility\`; een test houdt de pagina gelijk met de motor en elke regel op "ja".

Lading en muur horen bij elkaar. De eerste set rekende met ${then} en een muurfactor van 1,5, samen 3 kg. Sinds set 2 is de factor berekend:
${String(models.nearField.factors.sound.design.value).replace('.', ',')} voor een dichte gevel. Met ${then} ${left === 1 ? 'valt dan 1 regel' : `vallen dan ${left} regels`} hieronder buiten wat is gezien. Daarom is de lading van de vaste springstof (standaard en zwaar, laag,
rekenwaarde en hoog) door één getal gedeeld: ${now} maal ${String(models.nearField.factors.sound.design.value).replace('.', ',')} is weer ongeveer 3 kg. De lading blijft een aanname; zij beslist meer kleuren dan enig ander getal.

${parts.join('\n\n')}
`;
}
