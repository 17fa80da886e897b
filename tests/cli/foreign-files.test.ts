/** c21, c22: a file of another kind has exit 2 and one sentence with its name and the next step, at every command that takes a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAssess } from '../../src/cli/assess.ts';
import { runBatch } from '../../src/cli/batch.ts';
import { runCapacity } from '../../src/cli/capacity.ts';
import { runCut } from '../../src/cli/cut.ts';
import { type Io, processIo } from '../../src/cli/io.ts';
import { runReport } from '../../src/cli/report.ts';
import { runScene } from '../../src/cli/scene.ts';
import { runValidate } from '../../src/cli/validate.ts';
import { foreignFiles } from '../geodata/foreign-files.ts';
import { street } from '../geodata/street.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-foreign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'panden.geojson'), street.file());

const commands: Readonly<Record<string, (path: string, io: Io) => Promise<number>>> = {
  scene: (path, io) => runScene(['--rd', '121000,486000', '--buildings', path], io),
  batch: (path, io) => runBatch(['--jobs', '1', '--buildings', path], io),
  'scene --units': (path, io) =>
    runScene(['--rd', '121000,486000', '--buildings', join(folder, 'panden.geojson'), '--units', path], io),
  'scene --covered': (path, io) =>
    runScene(['--rd', '121000,486000', '--buildings', join(folder, 'panden.geojson'), '--covered', path], io),
  assess: (path, io) => runAssess([path], io),
  report: (path, io) => runReport([path, '--out', join(folder, 'x.html')], io),
  validate: (path, io) => runValidate([path], io),
  capacity: (path, io) => runCapacity([path], io),
  'cut --units': (path, io) => {
    const outline = join(folder, 'outline.json');
    writeFileSync(outline, JSON.stringify({ outline: street.shop.geometry.coordinates[0] }));
    const from = join(folder, 'panden.geojson');
    return runCut(['--from', from, '--gemeente', '0363', '--outline', outline, '--units', path, '--out', folder], io);
  },
};
const names: Readonly<Record<string, RegExp>> = {
  geopackage: /a GeoPackage; .*ogr2ogr/,
  shapefile: /a shapefile; .*ogr2ogr/,
  zip: /a zip; unpack/,
  lvbag: /LVBAG; /,
  gml: /GML; /,
  kml: /KML; /,
  service: /a service that gave no data: Feature type :pand unknown/,
  geoparquet: /GeoParquet; /,
  gzip: /gzip; unpack/,
  dxf: /DXF drawing; /,
  workbook: /a workbook; /,
  document: /a document; /,
};

async function told(command: string, path: string) {
  const complaints: string[] = [];
  const run = commands[command];
  const code = await run?.(path, { ...processIo, write: () => undefined, complain: (line) => complaints.push(line) });
  return { code, complaints };
}

describe.each(Object.keys(commands))('c22: %s', (command) => {
  it('says of a file of another kind what it is', async () => {
    for (const [format, name, bytes] of foreignFiles) {
      // A workbook is a list of sites to whoever takes lists.
      if (command === 'validate' && format === 'workbook') continue;
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { code, complaints } = await told(command, path);
      expect([command, name, code, complaints.length]).toEqual([command, name, 2, 1]);
      expect(complaints[0]).toMatch(names[format] as RegExp);
      expect(complaints[0]).toContain(name);
    }
  });

  it('says that a file is cut off only when it is', async () => {
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, '{"type":"FeatureCollection","features":[{"type":"Fea');
    expect((await told(command, cut)).complaints.join()).toMatch(/cut off: its end is missing/);
    const odd = join(folder, 'odd.json');
    writeFileSync(odd, '{"type":"FeatureCollection",,"features":[]}');
    const { code, complaints } = await told(command, odd);
    expect([code, complaints.length]).toEqual([2, 1]);
    expect(complaints[0]).not.toMatch(/cut off/);
  });

  it('c21: says that a file is too large for one text, or one reading', async () => {
    const file = join(folder, 'large.json');
    writeFileSync(file, '{"type":"FeatureCollection","features":[]}');
    for (const code of ['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE']) {
      const large = (path: string) =>
        path === file ? Promise.reject(Object.assign(new Error('x'), { code })) : processIo.readFile(path);
      const complaints: string[] = [];
      const io: Io = {
        ...processIo,
        readFile: large,
        readText: async (path) => new TextDecoder().decode(await large(path)),
        write: () => undefined,
        complain: (line) => complaints.push(line),
      };
      expect(await commands[command]?.(file, io)).toBe(2);
      expect(complaints.join()).toMatch(/larger than can be read at once/);
    }
  });
});

describe('assess', () => {
  it('of a file of buildings says which command makes a scene of it', async () => {
    const { code, complaints } = await told('assess', join(folder, 'panden.geojson'));
    expect([code, complaints.join()]).toEqual([2, expect.stringContaining('scene --buildings')]);
  });
});
