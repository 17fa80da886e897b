/** What the other faces say of a case: decision and clipboard, the sheet, pins and their cards, differences, sites, the visit. */
import { criterionIds, type Receptor, type WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { overzichtEn } from '../../src/i18n/en/overzicht.ts';
import { overzichtNl } from '../../src/i18n/nl/overzicht.ts';
import { isForAdviser } from '../../src/i18n/sentences.ts';
import { onSheet, pointsApart } from '../../src/i18n/visit-buildings.ts';
import {
  criteriaFaultsOf,
  figureFaults,
  idsOf,
  sentenceFaults,
  stateIn,
  type Tongue,
  textOf,
} from './contradictions.ts';
import type { DrawnCase } from './drawn-case.ts';
import type { Pages } from './pages.ts';

const colours = {
  nl: { green: 'Groen', orange: 'Oranje', red: 'Rood', undetermined: 'Onbepaald', notGreen: 'Niet groen' },
  en: { green: 'Green', orange: 'Orange', red: 'Red', undetermined: 'Undetermined', notGreen: 'Not green' },
} as const;

const unmetOf = (one: WholeAssessment) => {
  const ids = idsOf(one);
  return criterionIds.filter((id) => ids.includes(id) && stateIn(one, id) === 'unmet');
};

/** @param open what the public part is made of */
function decisionFaults(text: string, open: WholeAssessment, tongue: Tongue): string[] {
  const faults: string[] = [];
  const holds = (what: string, said: boolean, so: boolean) => {
    if (said !== so) faults.push(`${what} is ${said ? 'said and not so' : 'so and not said'}`);
  };
  // What the public part keeps to itself is no reason there.
  const unmet = unmetOf(open).filter((id) => id !== 'C-RAM');
  const granted = open.verdict === 'green' || (open.verdict === 'orange' && unmet.length === 0);
  holds('conditions', /\n\s*(?:Voorschriften|Conditions)\s*\n/.test(text), granted);
  // What only the office can weigh is a blank, and no sentence.
  const said = text.replaceAll(/\[[^\]]*\]/g, '');
  holds('a balance', /evenwichtige toedeling van functies(?! aan locaties \()|is balanced/.test(said), false);
  holds('a weighing', /meer gewicht|more weight|staan niet in de weg|do not stand in the way/.test(said), false);
  const open_ = open.missing.filter(({ what }) => what !== 'vehicle-approach').length > 0;
  const isRed = open.verdict === 'red';
  holds('something open', /(?:Dit is nog niet bekend|This is not known yet):/.test(text), open_ && !isRed);
  holds('what is open and changes nothing', /rood blijft rood|red stays red/.test(text), open_ && isRed);
  holds('the applicant’s term', /Awb 4:5/.test(text), open.verdict === 'undetermined');
  const lines = [
    ...text.matchAll(
      /(?:Berekend voor elke automaat met deze kleur|Vastgesteld|Calculated for every machine with this colour|Established): (.*?)\. (?:Grens|Toegestaan|Limit|Allowed): (.*?)\.(?: (?:Welke grens|Which limit)[^.\n]*\.)?(?=\s*\n)/g,
    ),
  ];
  if (lines.length !== unmet.length) faults.push(`${lines.length} numbers for ${unmet.length} criteria`);
  lines.forEach(([whole, value = '', limit = ''], i) => {
    const worst = open.criteria.filter(({ id, state }) => id === unmet[i] && state === 'unmet').map((one) => one.worst);
    if (/(?:ten hoogste|at most) (?:ja|nee|yes|no|direct)/.test(value)) faults.push(whole);
    const bare = value.replace(/^(?:ten hoogste|at most) /, '');
    const plain = worst.filter((one) => one && typeof one.value === 'number' && one.unit !== 'class');
    if (plain.length === 0 || !/\d/.test(bare)) return;
    const found = plain.map((one) =>
      figureFaults(bare, limit, { unit: one?.unit ?? '', worst: Number(one?.value), met: false }),
    );
    if (found.every((list) => list.length > 0)) faults.push(`${whole}: ${found[0]?.join(', ')}`);
  });
  // A decision is published, and cites what there is.
  if (/\bGW-|springstof|explosive|van de 100|of 100\b(?! )|hoofdstuk|chapter/.test(text))
    faults.push('something confidential or a chapter');
  return [...faults, ...sentenceFaults(text, open, tongue)];
}

function cardFaults(html: string, receptor: Receptor | undefined, tongue: Tongue): string[] {
  if (!receptor) return [];
  const text = textOf(html);
  const none = (tongue === 'nl' ? /Eis niet gehaald\s*\n\s*geen/ : /Criteria not met\s*\n\s*none/i).test(text);
  return none === (receptor.unmet.length === 0) ? [] : [`the card says ${none ? 'nothing' : 'something'} fails`];
}

/** Everything that is wrong on them, each with the face it stands on. */
export function otherFaults(
  pages: Pages,
  { assessment: one, scene, before, open }: DrawnCase,
  tongue: Tongue,
): string[] {
  const faults: string[] = [];
  const on = (page: string, found: readonly string[]) => faults.push(...found.map((fault) => `${page}: ${fault}`));
  const unmet = unmetOf(one);
  if (open) {
    on('decision', decisionFaults(textOf(pages.decision), open, tongue));
    const sentences = (html: string) =>
      [...html.matchAll(/<blockquote>[\s\S]*?<\/blockquote>/g)].map(([one]) => textOf(one));
    if (sentences(pages.report).join() !== sentences(pages.publicReport).join())
      on('publicReport', ['another sentence for the decision than inside, under one report number']);
    const taken = textOf(pages.clipboard).trim();
    if (taken === '') on('clipboard', ['nothing is taken over']);
    if (!textOf(pages.decision).includes(taken)) on('clipboard', ['another text than on the page']);
    if (/Let op:|Mind:|vertrouwelijke bijlage|confidential annex/.test(taken))
      on('clipboard', ['what is for the officer alone']);
  }
  on('sheet', sentenceFaults(textOf(pages.sheet), one, tongue));
  on('sheet', criteriaFaultsOf(pages.sheet, unmet.length));

  // A pin carries the numbers of the reasons as they stand in the list, each once.
  for (const page of ['report', 'sheet'] as const) {
    const numbers = [...pages[page].matchAll(/class="figure-pin-text"[^>]*>\s*([\d+]+)/g)].flatMap(([, text = '']) =>
      text.split('+').map(Number),
    );
    const said = numbers.toSorted((a, b) => a - b).join();
    if (said !== unmet.map((_, i) => i + 1).join()) on(page, [`pins ${said} for ${unmet.length} reasons`]);
  }
  unmet.forEach((id, i) => {
    // Of all scenarios in which it fails, what the pin points at fails in one.
    const places = one.criteria
      .filter((criterion) => criterion.id === id && criterion.state === 'unmet')
      .map(({ worst }) => worst?.receptor);
    const receptor = one.receptors.find(
      ({ buildingId, unmet: fails }) => places.includes(buildingId) && fails.includes(id),
    );
    if (receptor && pages.cards[i]) on(`card ${i + 1}`, cardFaults(pages.cards[i] ?? '', receptor, tongue));
  });

  if (before) {
    const lines = textOf(pages.differences)
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean);
    const failing = (of: WholeAssessment) => of.receptors.filter(({ unmet: fails }) => fails.length > 0).length;
    if (failing(before) === 0 && failing(one) === 0 && lines.some((text) => /\d/.test(text.replace(/^\S /, ''))))
      on('differences', [`of buildings where nothing fails: ${lines.join(' ')}`]);
    // A building where what failed now waits for evidence stands with the sign of that, and not with those that are met.
    const promised = /^✓ .*$/m.exec(textOf(pages.differences).replaceAll(/\n(?!\s*[✓…+=])/g, ' '))?.[0] ?? '';
    const pending = new Set(one.criteria.flatMap(({ id, state }) => (state === 'pending' ? [id] : [])));
    const now = new Map(one.receptors.map(({ buildingId, unmet: fails }) => [buildingId, fails]));
    for (const { buildingId, unmet: failed } of before.receptors) {
      const address = scene.buildings.find(({ id }) => id === buildingId)?.address;
      const waits = now.get(buildingId)?.length === 0 && failed.some((id) => pending.has(id));
      if (address && waits && new RegExp(`${address.split(',')[0]}(?!\\w)`).test(promised))
        on('differences', [`promises ${address}, which waits: ${promised}`]);
    }
  }

  const light = one.notGreen ? 'notGreen' : one.verdict;
  const row = textOf(pages.sites);
  if (!row.includes(colours[tongue][light])) on('sites', [`does not say ${colours[tongue][light]}`]);
  for (const [name, word] of Object.entries(colours[tongue]))
    if (name !== light && name !== one.verdict && new RegExp(`\\n\\s*${word}\\s`).test(row))
      on('sites', [`says ${word} of ${light}`]);
  const { provisional } = tongue === 'nl' ? overzichtNl : overzichtEn;
  if (row.includes(`(${provisional})`) !== one.conditional)
    on('sites', ['provisional where it is not, or not where it is']);

  const visit = textOf(pages.visit);
  on('visit', sentenceFaults(visit, one, tongue));
  if (
    !visit.includes(
      String(
        /^[^.]+\./.exec(
          textOf(pages.card)
            .split('\n')
            .find((text) => /eisen|criteria/.test(text)) ?? '',
        )?.[0] ?? '',
      ).trim(),
    )
  )
    on('visit', ['counts other states than the card']);
  const asked = [...pages.visit.matchAll(/data-turns="true"/g)].length;
  // What is about one building is asked in its own row; of all panes or roofs at once it is told.
  const onSite = one.tippingPoints.filter((point) => !isForAdviser(point));
  const tips = pointsApart(onSite, onSheet(one, null).shown).asked.length;
  if (asked !== tips) on('visit', [`${asked} questions for ${tips} tips`]);
  // No tip says that it becomes the colour that it is.
  const become =
    tongue === 'nl' ? /Wordt (groen|oranje|rood|onbepaald) als/g : /Becomes (green|orange|red|undetermined) if/g;
  for (const [whole, word = ''] of visit.matchAll(become))
    if (word.toLowerCase() === colours[tongue][one.verdict].toLowerCase()) on('visit', [`${whole}, and it is`]);
  return faults;
}
