/** What others expect beside the code, each by the rules of who asks for it; and the places that only the owner fills in. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openPlaces } from '../../scripts/open-places.mjs';
import { projectFiles, read } from './source-tree.ts';

const files = projectFiles();

describe('places that only the owner fills in', () => {
  const listed = [...read('docs/overdracht.md').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');

  it('are all in the list of the hand-over, and every file in the list has one', () => {
    const open = openPlaces();
    expect(new Set(listed)).toEqual(new Set(open.map(({ path }) => path)));
    for (const { path, line, text } of open) expect(read(path).split('\n')[line - 1]?.trim()).toBe(text);
  });

  it('are marked nowhere else: not in code, models or the page', () => {
    const known = new Set([...listed, 'docs/overdracht.md', 'scripts/open-places.mjs', 'tests/house/papers.test.ts']);
    const elsewhere = files.filter(
      (path) => /\.(?:[cm]?[jt]sx?|json|css|html|md|svg|toml|yml|txt)$/.test(path) && read(path).includes('VUL-IN'),
    );
    expect(elsewhere.filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('the papers', () => {
  it.each([
    'README.md',
    'README.en.md',
    'CHANGELOG.md',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    'DCO.txt',
    'GOVERNANCE.md',
    'LICENSE',
    'ROADMAP.md',
    'SECURITY.md',
    'SUPPORT.md',
    'publiccode.yml',
    'docs/algoritmeregister.md',
    'docs/hosting.md',
    'docs/open-standards.md',
    'docs/own-code.md',
    'docs/overdracht.md',
    'docs/pre-dpia.md',
    'docs/privacy.md',
    'docs/toegankelijkheid.md',
  ])('%s is there and says something', (path) => {
    expect(read(path).length).toBeGreaterThan(400);
  });

  it('refer to files and tests that are there', () => {
    const gone: string[] = [];
    for (const path of files.filter((one) => one.endsWith('.md') && !one.startsWith('models/'))) {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
      const text = read(path);
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
      for (const link of links) {
        const target = new URL(link, `file:///${folder}`).pathname.slice(1).replace(/\/$/, '');
        if (!files.some((one) => one === target || one.startsWith(`${target}/`))) gone.push(`${path}: ${link}`);
      }
      for (const [, named = ''] of text.matchAll(/`((?:tests|scripts|src)\/[\w./-]+)`/g))
        if (!files.some((one) => one === named || one.startsWith(named))) gone.push(`${path}: ${named}`);
    }
    expect(gone).toEqual([]);
  });

  it('say of every package that ships why it is there, and of no other', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const table = read('docs/own-code.md').split('## Packages that ship')[1]?.split('## Written by hand')[0] ?? '';
    const told = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    const meant = (name: string) =>
      told.some((one) => one === name || (one.includes('*') && name.startsWith(one.split('*')[0] ?? '')));
    const names = Object.keys(dependencies);
    expect(names.filter((name) => !meant(name))).toEqual([]);
    expect(
      told.filter((one) => !names.some((name) => name === one || name.startsWith(one.split('*')[0] ?? ''))),
    ).toEqual([]);
  });

  it('name npm commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = files
      .filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md')
      .flatMap((path) =>
        [...read(path).matchAll(/npm run (?:--silent )?([a-z][a-z-]*)/g)].map(([, name = '']) => ({ path, name })),
      )
      .filter(({ name }) => !(name in scripts));
    expect(unknown).toEqual([]);
  });
});

/** Fields of publication standard 1.0 of the Algoritmeregister: its length, and whether who registers must have it filled in. */
const registerText: Record<string, number> = {
  name: 100,
  description_short: 350,
  contact_email: 500,
  goal: 2500,
  proportionality: 2500,
  human_intervention: 2500,
  risks: 2500,
  lawful_basis: 2500,
  impacttoetsen: 2500,
  source_data: 2500,
  methods_and_models: 5000,
  provider: 200,
  publiccode: 500,
  tags: 2500,
};
const themes = [
  'Organisatie en bedrijfsvoering',
  'Cultuur en recreatie',
  'Economie',
  'Overheidsfinanciën',
  'Wonen',
  'Internationaal',
  'Migratie en integratie',
  'Natuur en milieu',
  'Onderwijs en wetenschap',
  'Openbare orde en veiligheid',
  'Recht',
  'Ruimte en infrastructuur',
  'Sociale zekerheid',
  'Verkeer',
  'Werk',
  'Zorg en gezondheid',
];
const linked = v.array(
  v.strictObject({
    title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    link: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500)),
  }),
);
const htmlText = (most: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(most),
    v.check((text) => /^(?:<\/?(?:div|br|p|ul|ol|li)>|[^<>])*$/.test(text), 'a tag that the register refuses'),
  );
const template = v.strictObject({
  ...Object.fromEntries(Object.entries(registerText).map(([field, most]) => [field, htmlText(most)])),
  id: v.pipe(v.string(), v.nonEmpty()),
  // Whoever registers fills these in.
  organization: v.null(),
  status: v.null(),
  begin_date: v.null(),
  end_date: v.null(),
  website: v.null(),
  url: v.null(),
  uuid: v.null(),
  source_id: v.null(),
  process_index_url: v.null(),
  type: v.null(),
  category: v.pipe(v.array(v.picklist(themes)), v.maxLength(3)),
  publication_category: v.picklist(['Hoog-risico AI-systeem', 'Impactvolle algoritmes', 'Overige algoritmes']),
  lawful_basis_grouping: linked,
  impacttoetsen_grouping: linked,
  source_data_grouping: linked,
  lang: v.literal('NLD'),
  standard_version: v.literal('1.0'),
});

describe('the template for the Algoritmeregister', () => {
  const templates: unknown[] = JSON.parse(read('docs/algoritmeregister.json'));

  it('has the fields of publication standard 1.0 within their bounds', () => {
    expect(templates).toHaveLength(1);
    const answer = v.safeParse(template, templates[0]);
    expect(answer.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('leaves the criteria uncounted: a register is not published anew for one more', () => {
    expect(JSON.stringify(templates)).toContain('Eisen met grenzen');
    expect(JSON.stringify(templates)).not.toMatch(
      /\b(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) eisen\b/i,
    );
  });
});

describe('security.txt', () => {
  /** RFC 9116: one or more Contact, exactly one Expires, other fields known, every address https. */
  const faults = (text: string): string[] => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const fields = lines.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line));
    const values = (name: string) => fields.flatMap((one) => (one?.[1] === name ? [one[2] ?? ''] : []));
    const known = [
      'Acknowledgments',
      'Canonical',
      'Contact',
      'Encryption',
      'Expires',
      'Hiring',
      'Policy',
      'Preferred-Languages',
    ];
    return [
      ...fields.flatMap((one, i) => (one && known.includes(one[1] ?? '') ? [] : [`no field: ${lines[i]}`])),
      ...(values('Contact').length > 0 ? [] : ['no Contact']),
      ...(values('Expires').length === 1 ? [] : ['not one Expires']),
      ...values('Expires').filter((one) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(one)),
      ...[...values('Contact'), ...values('Canonical')].filter((one) => !/^(?:https:\/\/|mailto:|tel:)/.test(one)),
      ...values('Preferred-Languages').filter((one) => !/^[a-z-]+(?:, ?[a-z-]+)*$/i.test(one)),
    ];
  };

  it('is valid by RFC 9116 once it is filled in, and not before', () => {
    const template = read('docs/hosting/security.txt');
    expect(faults(template)).toEqual(['VUL-IN']);
    expect(faults(template.replace('Expires: VUL-IN', 'Expires: 2027-01-01T00:00:00Z'))).toEqual([]);
    expect(faults('Contact: a@example.nl\n')).toEqual(['not one Expires', 'a@example.nl']);
  });
});

describe('the accessibility statement', () => {
  it('has the parts of the model: who, scope, status, norm, evidence, each deviation in full, contact and complaint', () => {
    const text = read('docs/toegankelijkheid.md');
    for (const part of [
      'Organisatie',
      'Nalevingsstatus',
      'EN 301 549 versie 3.2.1',
      'Wat is getest',
      'Nationale ombudsman',
    ])
      expect(text).toContain(part);
    const rows = text.split('\n').filter((line) => line.startsWith('| EN') || line.startsWith('| WCAG'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(
        row
          .split('|')
          .slice(1, -1)
          .every((cell) => cell.trim() !== ''),
      ).toBe(true);
  });
});
