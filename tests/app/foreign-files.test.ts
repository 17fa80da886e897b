// @vitest-environment happy-dom
/** c22: whatever is dropped on the page, the sentence says what it is and what to do, in both languages; nothing else changes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problemsEn } from '../../src/i18n/en/problems.ts';
import { problemsNl } from '../../src/i18n/nl/problems.ts';
import { xlsxOf } from '../../src/modules/sheet/write-xlsx.ts';
import { exception, foreignFiles } from '../geodata/foreign-files.ts';

vi.mock('../../src/job/engine-client.ts', async (original) => {
  const { fileDoor } = await import('./file-door.ts');
  return { ...(await original<typeof import('../../src/job/engine-client.ts')>()), worker: () => fileDoor };
});

const { openFile } = await import('../../src/app/actions/open-file.ts');
const { readSiteFile, takeSites } = await import('../../src/app/actions/listed-sites.ts');
const { store } = await import('../../src/app/state/store.ts');
const { emptyState } = await import('../../src/app/state/app-state.ts');

const fileOf = (name: string, content: BlobPart) => new File([content], name);
const said = () =>
  store.getState().notices.map(({ code, details }) => [code, details['fileName'], details['share'] ?? '']);
const steps = { nl: /Kies|Sla|Pak|Vraag|Geef|Download|Knip/, en: /Choose|Save|Unpack|Ask|Give|Download|Cut/ };

beforeEach(() => store.setState({ ...emptyState }));

describe('c22: a file of another kind that is dropped', () => {
  it.each(foreignFiles)('%s: %s', async (format, name, bytes) => {
    await openFile(fileOf(name, bytes as BlobPart));
    const share = format === 'service' ? 'Feature type :pand unknown' : '';
    expect(said()).toEqual([[`format-${format}`, name, share]]);
    expect(store.getState().dossier).toBeNull();
    expect(problemsNl[`format-${format}`]).toMatch(steps.nl);
    expect(problemsEn[`format-${format}`]).toMatch(steps.en);
    const listed = await readSiteFile(fileOf(name, bytes as BlobPart));
    expect(listed.ok ? 'read' : listed.error.code).toBe(format === 'workbook' ? 'no-columns' : `format-${format}`);
  });

  it.each([
    ['a GeoPackage of seven gigabytes', 'SQLite format 3\u0000', 'format-geopackage'],
    ['GeoJSON of half a gigabyte', '{"type":"FeatureCollection","features":[', 'too-large'],
  ])('%s is not read whole to say so', async (_, start, code) => {
    const file = fileOf('groot', start);
    Object.defineProperty(file, 'size', { value: 7_000_000_000 });
    const whole = () => Promise.reject(new Error('read whole'));
    Object.assign(file, { text: whole, arrayBuffer: whole });
    await openFile(file);
    expect(said()).toEqual([[code, 'groot', '']]);
    const listed = await readSiteFile(file);
    expect(listed.ok).toBe(false);
  });

  it.each([
    ['{"type":"FeatureCollection","features":[{', 'file-cut'],
    ['{"type":"FeatureCollection",,"features":[]}', 'not-json'],
    ['zo maar een brief', 'not-json'],
    ['', 'empty-file'],
    ['{"id":1}', 'not-geojson'],
  ])('%s: %s', async (text, code) => {
    await openFile(fileOf('x.json', text));
    expect(said()).toEqual([[code, 'x.json', '']]);
    expect(problemsNl[code as 'file-cut']).toMatch(steps.nl);
    expect(problemsEn[code as 'file-cut']).toMatch(steps.en);
  });

  it.each([
    ['foto.png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 59, 44, 10]],
    ['foto.jpg', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 59, 44, 10]],
    ['film.mp4', [0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70, 59, 44, 10]],
  ])('%s is no list of places', async (name, bytes) => {
    await openFile(fileOf(name, Uint8Array.from(bytes) as BlobPart));
    expect(said()).toEqual([['not-json', name, '']]);
  });

  it('a list of places in two bytes a letter, or with letters of Windows, is one', async () => {
    const words = 'naam;x;y\nCafé;121687;487484\n';
    const wide = Uint8Array.from([0xff, 0xfe, ...words.split('').flatMap((one) => [one.charCodeAt(0), 0])]);
    const old = Uint8Array.from(words, (one) => one.charCodeAt(0));
    const taken: File[] = [];
    const stop = takeSites((one) => taken.push(one));
    for (const bytes of [wide, old]) {
      const file = fileOf('lijst.csv', bytes as BlobPart);
      await openFile(file);
      const read = await readSiteFile(file);
      expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Café']);
    }
    stop();
    expect([taken.length, said()]).toEqual([2, []]);
  });

  it('what a service said comes with it', async () => {
    await openFile(fileOf('x.xml', exception('too many')));
    expect(said()).toEqual([['format-service', 'x.xml', 'too many']]);
  });
});

describe('a workbook that is dropped', () => {
  it('is a list of sites when a column says where, with its numbers as they stand', async () => {
    const table = { head: ['naam', 'x', 'y'], rows: [['Plein 007', '121687,50', '487484']] };
    const file = fileOf('automaten.xlsx', xlsxOf(table, 'Blad1') as BlobPart);
    const taken: File[] = [];
    const stop = takeSites((one) => taken.push(one));
    await openFile(file);
    stop();
    expect([taken, said()]).toEqual([[file], []]);
    const read = await readSiteFile(file);
    expect(read.ok && read.value.map(({ name, point }) => [name, point])).toEqual([['Plein 007', [121687.5, 487484]]]);
  });
});
