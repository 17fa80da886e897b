/** The two pages that the command makes: which numbers decide, and what is to be asked of whom. In Dutch. */
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { questionOf } from './evidence.ts';
import { type Bar, type End, flipsOf } from './tornado.ts';

export interface Tried {
  readonly bars: readonly Bar[];
  readonly colours: Readonly<Record<string, number>>;
  readonly scenes: number;
  readonly absent: readonly string[];
}

const colour: Readonly<Record<string, string>> = {
  green: 'groen',
  orange: 'oranje',
  red: 'rood',
  undetermined: 'onbepaald',
};
const number = (value: number): string => new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 4 }).format(value);
const status: Readonly<Record<string, string>> = {
  assumption: 'aanname',
  derived: 'afgeleid',
  published: 'gepubliceerd',
};
const inDutch = (flip: string): string =>
  flip
    .split(' → ')
    .map((one) => colour[one] ?? one)
    .join(' → ');

function endText({ to, flips, criteria }: End): string {
  const all = Object.entries(flips)
    .toSorted(([, one], [, two]) => two - one)
    .map(([flip, n]) => `${n} ${inDutch(flip)}`);
  const text = all.length > 0 ? all.join(', ') : criteria > 0 ? `geen kleur; ${criteria} eisen` : '–';
  return `${number(to)}: ${text}`;
}

const row = (bar: Bar, i: number): string => {
  const { value, unit, status: kind } = bar.place;
  const size = `${number(value)}${unit === '1' ? '' : ` ${unit}`}`;
  return `| ${i + 1} | \`${bar.name}\` | ${size} | ${status[kind] ?? kind} | ${endText(bar.low)} | ${endText(bar.high)} | ${flipsOf(bar)} |`;
};

const head = '| | getal | waarde | wat het is | laagste | hoogste | kleuren |\n|---|---|---|---|---|---|---|';
const byWeight = (bars: readonly Bar[]): readonly Bar[] =>
  bars.toSorted(
    (one, two) =>
      flipsOf(two) - flipsOf(one) ||
      two.low.criteria + two.high.criteria - one.low.criteria - one.high.criteria ||
      (one.name < two.name ? -1 : 1),
  );

/** Why a number that turned nothing here is still needed. */
function whyKept(bar: Bar): string {
  if (bar.low.criteria + bar.high.criteria > 0) return 'verandert eisen, hier geen kleur';
  if (bar.place.status === 'published') return 'volgt uit een norm; vast';
  if (bar.name.startsWith('ram ')) return 'telt alleen waar een auto recht kan inrijden; hier niet gevraagd';
  if (bar.name.startsWith('scenarios gas')) return 'telt alleen waar gas het zwaarste is dat nog kan';
  if (/^consequences|evacuation|persons/.test(bar.name)) return 'wordt verteld en kleurt niets';
  return 'nodig voor de berekening; in deze reeks niet beslissend';
}

export function sensitivityPage({ bars, colours, scenes, absent }: Tried, models: Pick<ModelSet, 'id'>): string {
  const sorted = byWeight(bars);
  const deciding = sorted.filter((bar) => flipsOf(bar) > 0);
  const rest = sorted.filter((bar) => flipsOf(bar) === 0);
  const counts = Object.entries(colours)
    .map(([one, n]) => `${n} ${colour[one] ?? one}`)
    .join(', ');
  return `# Welke getallen beslissen?

Eén getal van modelset \`${models.id}\` tegelijk gaat naar de einden van zijn bereik; de rest blijft gelijk. Zo zijn ${scenes} scènes opnieuw
beoordeeld (${counts}): plekken in de demostad en, waar opgenomen gegevens zijn, een echte straat met verdeelde functies. Opnieuw maken:
\`npm run sensitivity\`.${absent.length > 0 ? ' Zonder opgenomen straat: die gegevens ontbraken.' : ''}

## De tien zwaarste

${head}
${deciding.slice(0, 10).map(row).join('\n')}

## Wat ze zou vastleggen

${deciding
  .slice(0, 10)
  .map((bar) => {
    const question = questionOf(bar.name);
    return `- \`${bar.name}\`: ${question ? `${question.ask} (${question.who})` : `bron: ${bar.place.source}`}`;
  })
  .join('\n')}

## Alle andere getallen die een kleur veranderden

${head}
${deciding
  .slice(10)
  .map((bar, i) => row(bar, i + 10))
  .join('\n')}

## Getallen die hier geen kleur veranderden, en waarom ze blijven

| getal | waarde | wat het is | waarom het blijft |
|---|---|---|---|
${rest
  .map(
    (bar) =>
      `| \`${bar.name}\` | ${number(bar.place.value)}${bar.place.unit === '1' ? '' : ` ${bar.place.unit}`} | ${status[bar.place.status] ?? bar.place.status} | ${whyKept(bar)} |`,
  )
  .join('\n')}
`;
}

const shownNames = 4;

function named(names: readonly string[]): string {
  const list = names
    .slice(0, shownNames)
    .map((name) => `\`${name}\``)
    .join(', ');
  return names.length > shownNames ? `${list} en ${names.length - shownNames} andere` : list;
}

export function questionsPage({ bars, scenes }: Tried, models: Pick<ModelSet, 'id'>): string {
  const asked = new Map<string, { who: string; ask: string; names: string[]; flips: number }>();
  for (const bar of byWeight(bars)) {
    const question = questionOf(bar.name);
    if (!question || (flipsOf(bar) === 0 && bar.place.status === 'published')) continue;
    const known = asked.get(question.ask) ?? { ...question, names: [], flips: 0 };
    asked.set(question.ask, { ...known, names: [...known.names, bar.name], flips: known.flips + flipsOf(bar) });
  }
  const list = [...asked.values()].toSorted((one, two) => two.flips - one.flips);
  return `# Vragen aan TNO, NFI en politie

Deze vragen leggen de getallen vast waar een kleur aan hangt, de zwaarste eerst. Gemeten met modelset \`${models.id}\` op ${scenes} scènes
(\`npm run sensitivity\`; zie [gevoeligheid.md](gevoeligheid.md)). Een antwoord wordt een nieuwe versie van een modelbestand, met bron en
eigenaar; geheime getallen blijven in het eigen beleid van een gemeente.

${list
  .map(
    ({ who, ask, names, flips }, i) =>
      `${i + 1}. **${ask}**\n   Aan: ${who}. Veranderde ${flips} kleuren. Getallen: ${named(names)}.`,
  )
  .join('\n')}
${list.length + 1}. **Een gasexplosie in het buitenland brak bijna alle ruiten rond een marktplein: is het gasscenario van 0,2 tot 1 kg te licht?**
   Aan: NFI, TNO. Het gasscenario besliste hier geen kleur; een zwaardere lading zou dat kunnen veranderen.
${list.length + 2}. **Hoe vaak volgt een tweede lading kort na de eerste, en wat is dan al verzwakt?**
   Aan: politie, NFI. Het model rekent met één lading; omwonenden en hulpdiensten staan bij een tweede buiten.
`;
}
