/**
 * Another language is a folder and an entry. One is made here of the Dutch words, every sentence between ⟦ and ⟧, and entered in
 * the table of languages; what a page then says without these marks did not come from the words.
 */
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import consequenceFigures from '../../models/consequences/consequences-2.json' with { type: 'json' };
import sources from '../../models/sources.json' with { type: 'json' };
import { type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { classAsked } from '../../src/archive/public-copy.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { planned } from '../../src/engine/assessment/assessed.ts';
import { classOf } from '../../src/engine/assessment/colour-class.ts';
import { told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Level, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import type { Rooms } from '../../src/i18n/nl/rooms.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import { quotedFacts } from '../../src/modules/cijfers/more-facts.ts';
import { quotes } from '../../src/modules/interventies/quotes.ts';
import { reportDocument } from '../../src/report/report-document.ts';
import { demo } from '../engine/scenes.ts';

const marked = 'xx' as Language;

/** The same words, each sentence in marks. */
function inMarks<Words>(words: Words): Words {
  if (typeof words === 'string') return (words.trim() ? `⟦${words}⟧` : words) as Words;
  if (typeof words === 'function') return ((...given: unknown[]) => inMarks(words(...given))) as Words;
  if (Array.isArray(words)) return words.map(inMarks) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, inMarks(inner)])) as Words;
}

/** Texts and names of a page, without what stands in marks. */
function unmarkedIn(html: string): string[] {
  let rest = html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  const names = [...rest.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, name = '']) => name);
  rest = [...rest.replaceAll(/<\/?(?:strong|em|b|i|span|a|abbr|small)\b[^>]*>/g, '').split(/<[^>]*>/), ...names].join(
    '\n',
  );
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest
    .split('\n')
    .map((text) => text.replaceAll(/&\w+;|&#\d+;/g, ' ').trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

/** What no language changes: what a user typed, names of registers and files, marks of measures and criteria, units. */
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const everywhere = new RegExp(
  String.raw`\b(?:${months}|Gevelwijzer|gevelwijzer|Excel|xlsx|kPa|km|mm|kg|RD|WGS84|PDOK|3DBAG|BAG|BGT|TNO|BOPA|SHA-256|sha-256|M\d\d|C-[A-Z]{3})\b|https?:\S+|\b(?:x|y|z|background)=\S+|\b(?:GW|RN)(?:-[0-9A-Z]{4})+\b|\b[0-9a-f]{6,}\b|[\d.]+e[-+]?\d+`,
  'g',
);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function untranslated(html: string, data: readonly unknown[]): string[] {
  const known = new Set(data.flatMap(stringsIn).flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []));
  return unmarkedIn(html).filter((text) => {
    const words = text.replaceAll(everywhere, ' ').match(/\p{L}[\p{L}\d]+/gu) ?? [];
    return words.some((word) => !known.has(word));
  });
}

const scene = demo('demo-orange');
let dossier: Dossier;
let assessment: WholeAssessment;

beforeAll(async () => {
  Object.assign(languages, {
    [marked]: {
      ...languages.nl,
      first: async () => inMarks(await languages.nl.first()),
      rooms: async () => {
        const rooms = Object.entries(await languages.nl.rooms());
        return Object.fromEntries(rooms.map(([room, read]) => [room, async () => inMarks(await read())])) as Rooms;
      },
    },
  });
  const stored = readDossierText(JSON.stringify(scene));
  const judged = assess(scene, releasedModels);
  if (!stored.ok || !judged.ok) throw new Error('the demo does not open');
  dossier = { ...stored.value, title: 'Marktstraat 18', caseNumber: 'Z-1' };
  assessment = judged.value;
});

/** Names of works and registers that the model leans on, and the marks by which it cites them. */
const cited = JSON.stringify([releasedModels, consequenceFigures]).match(/"source":"[^"]*"/g);

/** Data of which the names are nobody's to translate. */
const data = () => [
  dossier.title,
  dossier.caseNumber,
  dossier.surroundings,
  releasedModels.id,
  assessment.receipt,
  sources,
  cited,
  Object.values(languages).map(({ name }) => name),
  Object.keys(languages).map((code) => code.toUpperCase()),
  // Interventions are called what they are called.
  quotedFacts.map(({ instrument }) => instrument),
  quotedFacts.map(({ quote }) => quote),
  // A letter is quoted as it stands.
  quotes,
];

describe('another language', () => {
  it('finds a text that is in no list of words', () => {
    expect(untranslated('<p>⟦Gebouw ⟦groen⟧⟧ 12 m</p>', [])).toEqual([]);
    expect(untranslated('<p>⟦Gebouw⟧ building</p>', [])).toEqual(['building']);
    expect(untranslated('<button aria-label="Close">×</button>', [])).toEqual(['Close']);
  });

  it.each(['internal', 'public'] as const)('the %s report says nothing else', async (scope) => {
    const tell = (level: Level) => told(planned(scene, releasedModels), releasedModels, { scenario: null, level });
    const [low, design, high] = [tell('low'), tell('design'), tell('high')];
    const f = formatFor(marked);
    const html = reportDocument(
      {
        scope,
        dossier,
        scene: sceneOf(dossier),
        assessment,
        before: assessment,
        told: low && design && high ? { low, design, high } : null,
        open: { assessment: classOf(classAsked(dossier, assessment.verdict), releasedModels).assessment, told: design },
        reportNumber: 'RN-7K2M-Q0XD',
        models: releasedModels,
        date: f.date('2026-11-22'),
        link: 'https://example.invalid/#x',
        t: await fetchedInFull(marked),
        r: await fetched(marked, 'report'),
        d: await fetched(marked, 'decision'),
        a: await fetched(marked, 'annex'),
        c: await fetched(marked, 'consequences'),
        f,
      },
      '',
      marked,
    );
    expect(html.length).toBeGreaterThan(20_000);
    expect(untranslated(html, data())).toEqual([]);
  });

  const screens = import.meta.glob<Record<string, unknown>>([
    '../../src/app/{frame,start,work,desks}/**/*-{screen,step}.tsx',
    '../../src/app/{frame,start,work}/**/{header,dossier-list,guide,start-below,verdict-card,variant-bar,outcome-more,sources-section}.tsx',
    // Two hold the map, which needs a window.
    '!../../src/app/work/**/{work,talk}-screen.tsx',
  ]);
  it.each(Object.entries(screens))('%s says nothing else', async (_, load) => {
    vi.stubGlobal('Worker', class {});
    vi.stubGlobal('window', { addEventListener: () => undefined });
    vi.stubGlobal('document', { addEventListener: () => undefined });
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
    vi.stubGlobal('location', { hash: '', search: '', pathname: '/', origin: 'https://example.invalid' });
    const { store } = await import('../../src/app/state/store.ts');
    const parts = Object.entries(await load());
    await learn(marked);
    store.setState({
      language: marked,
      dossier,
      screen: { kind: 'work', step: 'uitkomst' },
      outcome: { kind: 'ready', assessment } as never,
    });
    const shown = parts.filter(([name, part]) => /^[A-Z]/.test(name) && typeof part === 'function');
    expect(shown.length).toBeGreaterThan(0);
    let all = '';
    for (const [name, part] of shown) {
      const html = renderToString(
        h(part as ComponentType<object>, { dossier, assessment, desks: ['heling'] } as object),
      );
      expect([name, untranslated(html, data())]).toEqual([name, []]);
      all += html;
    }
    expect(all).toContain('⟦');
  });
});
