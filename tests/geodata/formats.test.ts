/** A file of another kind is said by its name, in both languages, with the next step; what can be read is read. */
import { describe, expect, it } from 'vitest';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { formatOf, formats } from '../../src/geodata/recognise-format.ts';
import { flatGeobuf } from './flat-geobuf-file.ts';
import { bytesOf, exception, foreignFiles } from './foreign-files.ts';
import { street } from './street.ts';

describe('c22: a file of another kind', () => {
  it.each(foreignFiles)('%s is said by its name, %s', async (format, _, file) => {
    const read = await readBuildingBytes(file, 'x');
    expect(read.ok ? 'read' : read.error.code).toBe(`format-${format}`);
  });

  it('each format that is known is tried here', () => {
    expect([...new Set(foreignFiles.map(([format]) => format))].toSorted()).toEqual([...formats].toSorted());
  });

  it('what the service said comes with it', () => {
    expect(formatOf(exception('Feature type :pand unknown'))?.said).toBe('Feature type :pand unknown');
  });

  it('a request of the DSO and what is none of these go on to their own readers', () => {
    for (const text of [
      '<v:verzoek xmlns:v="http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek" xmlns:gml="http://www.opengis.net/gml/3.2">',
      'naam;x;y\nA;1;2\n',
      street.file(),
    ])
      expect(formatOf(text)).toBeNull();
  });

  it.each([
    ['{"type":"FeatureCollection","features":[{"type":"Fea', 'file-cut'],
    ['\uFEFF[{"a":"b{\\"', 'file-cut'],
    ['{"type":"FeatureCollection",,"features":[]}', 'not-json'],
    ['{"a":"}"}}', 'not-json'],
    ['{"a":1},{"a":', 'not-json'],
    ['{"type":"Feature","a":1}\n{"type":"Fea', 'file-cut'],
    ['geen idee', 'not-json'],
  ])('%s is called cut off only when it is: %s', async (text, code) => {
    const read = await readBuildingBytes(bytesOf(text), 'x');
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });
});

describe('what can be read', () => {
  const across = [street.shop, street.homes, ...street.halls];
  const ids = across.map(({ properties }) => String(properties['identificatie'])).toSorted();
  const read = async (file: Uint8Array) => {
    const answer = await readBuildingBytes(file, 'x');
    return answer.ok ? answer.value.buildings.map(({ id }) => id).toSorted() : answer.error.code;
  };

  it('GeoJSON a line, with and without a separator of records', async () => {
    const lines = across.map((one) => JSON.stringify(one));
    expect(await read(bytesOf(`${lines.join('\n')}\n`))).toEqual(ids);
    expect(await read(bytesOf(lines.map((one) => `\u001e${one}\n`).join('')))).toEqual(ids);
  });

  it('FlatGeobuf', async () => {
    const features = across.map(({ properties, geometry }) => ({
      properties: properties as Record<string, string | number>,
      rings: geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as [number, number])),
    }));
    expect(await read(flatGeobuf(features))).toEqual(ids);
  });
});
