/**
 * What a screen or a page of the report says comes out of the words, whatever it looks like and whenever it is shown: no text
 * stands in the code that draws it. `another-language.test.ts` reads what is drawn; this reads what could be.
 */
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source-tree.ts';

interface Part {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'type' in value;
const partsIn = (value: unknown): Part[] => (Array.isArray(value) ? value : [value]).filter(isPart);
const at = (part: Part, ...keys: readonly string[]): Part | undefined => {
  let found: unknown = part;
  for (const key of keys) found = isPart(found) ? found[key] : undefined;
  return isPart(found) ? found : undefined;
};

/** Names and units that no language changes, and what is called so in every language. */
const everywhere =
  /\b(?:Gevelwijzer|Stop Heling|Excel|xlsx|models\/(?:measures)?|kPa|km|mm|kg|RD|WGS84|PDOK|BAG|BGT|TNO|sha-256|CC BY)|© 3DBAG by tudelft3d and 3DGI/g;
const speaks = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(everywhere, ' '));
/** In a place where a code may stand too: that is one word, and begins small. */
const speaksAloud = (text: string): boolean =>
  speaks(text) && /^\p{Lu}\p{Ll}|\p{L}\s|\s\p{L}/u.test(text.replaceAll(everywhere, ' ').trim());

/** Texts that this may come to: of what chooses or joins them all, of what is asked of others none. */
function textsOf(part: Part): string[] {
  const of = (...keys: readonly string[]) => keys.flatMap((key) => partsIn(part[key]).flatMap(textsOf));
  const inside = (...keys: readonly string[]) => partsIn(at(part, ...keys)).flatMap(textsOf);
  switch (part.type) {
    case 'Literal':
      return typeof part['value'] === 'string' ? [part['value']] : [];
    case 'TemplateElement':
      return [String((part['value'] as { cooked?: string }).cooked)];
    case 'TemplateLiteral':
      return of('quasis', 'expressions');
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
      return part['operator'] === '&&' ? of('right') : of('left', 'right');
    case 'BinaryExpression':
      return part['operator'] === '+' ? of('left', 'right') : [];
    case 'ArrayExpression':
      return of('elements');
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return of('expression');
    case 'CallExpression': {
      // A list that is put in words one by one is one of codes.
      const method = at(part, 'callee', 'property')?.['name'];
      return method === 'map' || method === 'flatMap' ? [] : inside('callee', 'object');
    }
    default:
      return [];
  }
}

const spoken = new Set(['title', 'placeholder', 'alt', 'aria-label', 'aria-description', 'aria-roledescription']);
const written = new Set(['title', 'placeholder', 'alt', 'ariaLabel', 'textContent', 'innerText']);

function saidBy(part: Part): string[] {
  switch (part.type) {
    case 'JSXText':
      return [String(part['value'])].filter(speaks);
    case 'JSXElement':
    case 'JSXFragment':
      return partsIn(part['children'])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(textsOf)
        .filter(speaks);
    case 'JSXAttribute': {
      const texts = partsIn(part['value']).flatMap(textsOf);
      const name = String(at(part, 'name')?.['name']);
      if (spoken.has(name)) return texts.filter(speaks);
      return /^(?:class|className|key|style|d|href|src|id|viewBox|accept|points|transform|preserveAspectRatio)$/.test(
        name,
      )
        ? []
        : texts.filter(speaksAloud);
    }
    case 'AssignmentExpression':
      return written.has(String(at(part, 'left', 'property')?.['name']))
        ? partsIn(part['right']).flatMap(textsOf).filter(speaks)
        : [];
    case 'CallExpression': {
      const [name, value] = partsIn(part['arguments']);
      const sets = at(part, 'callee', 'property')?.['name'] === 'setAttribute' && spoken.has(String(name?.['value']));
      return sets && value ? textsOf(value).filter(speaks) : [];
    }
    default:
      return [];
  }
}

function saidIn(path: string, source: string): string[] {
  const said: string[] = [];
  const visit = (part: Part): void => {
    said.push(...saidBy(part).map((text) => `${path}: ${text.trim()}`));
    for (const value of Object.values(part)) partsIn(value).forEach(visit);
  };
  visit(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Part);
  return said;
}

describe('text in code', () => {
  it.each([
    ['<p>Gebouw</p>', 'Gebouw'],
    ['<p>{n} gebouwen</p>', 'gebouwen'],
    ["<p>{far ? 'ver' : w.near}</p>", 'ver'],
    ["<p>{['Rapport ' + n, date].filter(Boolean).join(' · ')}</p>", 'Rapport'],
    ["<p>{name ?? 'zonder naam'}</p>", 'zonder naam'],
    ['<button aria-label="dicht">×</button>', 'dicht'],
    ["<Fold summary={open ? 'Minder zien' : w.more} />", 'Minder zien'],
    ["button.title = 'dicht'", 'dicht'],
    ["button.setAttribute('aria-label', 'dicht')", 'dicht'],
  ])('is found: %s', (source, text) => {
    expect(saidIn('x.tsx', source)).toEqual([`x.tsx: ${text}`]);
  });

  it.each([
    '<p class="far away">{w.near(f.metres(3))} · {12} m</p>',
    "<p>{(['green', 'red'] as const).map((one) => t.colours[one])}</p>",
    '<Choice kind="own" value={kind === \'other\' ? w.other : w.own} />',
    '<b>Gevelwijzer</b>',
  ])('is not: %s', (source) => {
    expect(saidIn('x.tsx', source)).toEqual([]);
  });

  it('stands on no screen and on no page', () => {
    const drawing = sourceFiles().filter((path) => /^src\/(?:app|report)\/.*(?<!\.d)\.tsx?$/.test(path));
    expect(drawing.length).toBeGreaterThan(200);
    expect(drawing.flatMap((path) => saidIn(path, read(path)))).toEqual([]);
  });

  it('a fault that only an engineer reads says what was wrong, in words, or what was not found', () => {
    const texts = sourceFiles().flatMap((path) =>
      [...read(path).matchAll(/\bError\((['`])((?:(?!\1).)*)\1\)/g)].map(([, , text = '']) => text),
    );
    const terse = (text: string) => text.split(/\s+/).length < 3 && !text.includes('${');
    expect(texts.length).toBeGreaterThan(5);
    expect(['Never sent', 'No variant'].map(terse)).toEqual([true, true]);
    expect(texts.filter(terse)).toEqual([]);
  });
});
