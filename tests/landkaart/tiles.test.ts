/**
 * A town in tiles is the town: whichever process makes a tile, in whatever order, once or after a kill, the files are the same
 * to the byte; and what is not whole is not merged.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMapFile } from '../../src/app/actions/map-file.ts';
import { runTown } from '../../src/cli/town.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type JudgedTile, judgeTile, lengthOf, type TileGround } from '../../src/modules/landkaart/judge-tile.ts';
import { townMap } from '../../src/modules/landkaart/town-map.ts';
import type { Box, TownSiting } from '../../src/modules/landkaart/town-plan.ts';
import { marginOf } from '../../src/modules/landkaart/town-plan.ts';
import { lights, type Metres, type TownSummary } from '../../src/modules/landkaart/town-summary.ts';
import { here } from '../cli/here.ts';
import { areasFile, asked, cli, filesIn, folder, main } from './demo-files.ts';
import { demoGround, tilesOf } from './demo-ground.ts';

const sumOf = (metres: Metres): number => lights.reduce((all, light) => all + metres[light], 0);

/** The town by one process, and by three with its areas. */
const [alone, spread] = [folder(), folder()];
const whole = [0, expect.stringMatching(/4 of 4 tiles, 100 %, 0 s left/)];
beforeAll(() => {
  const [one, three] = [cli(asked(alone, '1')), cli([...asked(spread, '3'), '--areas', areasFile])];
  expect([one.status, one.stderr]).toEqual(whole);
  expect([three.status, three.stderr]).toEqual(whole);
}, 60_000);

/** Asks again for what is there, with other areas: no tile is made again. */
async function askedAnew(made: string, ...areas: readonly string[]): Promise<string> {
  const out = folder();
  cpSync(made, out, { recursive: true });
  const { status, stderr } = await here(runTown, [...asked(out, '1'), ...areas]);
  expect([status, stderr]).toEqual([0, expect.stringContaining('4 tiles were made before')]);
  return out;
}

describe('a town in tiles', () => {
  it('is the same to the byte from one process and from three', async () => {
    expect(filesIn(await askedAnew(spread))).toEqual(filesIn(alone));
  });

  it('goes on where it was killed, and is the same then', async () => {
    const out = folder();
    const child = spawn(process.execPath, [main, 'town', ...asked(out, '1')], { stdio: 'ignore' });
    const ended = new Promise((end) => child.on('close', end));
    while (!existsSync(join(out, 'tegels/000000.ontvangst.json')) && child.exitCode === null)
      await new Promise((wait) => setTimeout(wait, 5));
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(out, 'gevels.fgb'))).toBe(false);
    const again = await here(runTown, asked(out, '1'));
    expect([again.status, again.stderr]).toEqual([0, expect.stringMatching(/[123] tiles were made before/)]);
    const halves = Object.keys(filesIn(out)).filter((name) => name.endsWith('.half'));
    const made = Object.fromEntries(Object.entries(filesIn(out)).filter(([name]) => !halves.includes(name)));
    expect(made).toEqual(filesIn(alone));
  });

  it('by tile and merge, as an engine that spreads work does it, is the same; what is not whole is refused by number', async () => {
    const out = folder();
    const plan = join(out, 'plan.json');
    const said = async (...args: readonly string[]) => (await here(runTown, [...args, '--plan', plan])).stderr;
    expect((await here(runTown, ['plan', ...asked(out, '1').slice(0, -1)])).status).toBe(0);
    expect(await here(runTown, ['merge', '--plan', plan])).toMatchObject({
      status: 2,
      stderr: 'town: F-825: 4 of 4 tiles: 0, 1, 2, 3 is not made yet\n',
    });
    const places = join(out, '..', `${out.split('/').at(-1)}.ndjson`);
    const made = cli(['tile', '--plan', plan, '--index', '-', '--places', places], '3\n1\n0\n2\n');
    expect(made.status).toBe(0);
    const judged = made.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).places as number);
    expect(readFileSync(places, 'utf8').trim().split('\n')).toHaveLength(judged.reduce((sum, one) => sum + one, 0));
    rmSync(places);
    expect((await here(runTown, ['merge', '--plan', plan, '--geojson'])).status).toBe(0);
    expect(filesIn(out)).toEqual(filesIn(alone));

    const tile = join(out, 'tegels/000002.json');
    const kept = readFileSync(tile, 'utf8');
    writeFileSync(tile, `${kept} `);
    expect(await said('merge')).toBe('town: F-827: 1 of 4 tiles: 2 is not as its receipt says\n');
    writeFileSync(tile, kept);
    const receipt = join(out, 'tegels/000001.ontvangst.json');
    writeFileSync(receipt, readFileSync(receipt, 'utf8').replace(/"plan":"[0-9a-f]{8}/, '"plan":"00000000'));
    expect(await said('merge')).toBe('town: F-826: 1 of 4 tiles: 1 is of another plan\n');
    // So is one of the form that an older program made.
    const other = join(out, 'tegels/000003.ontvangst.json');
    writeFileSync(other, readFileSync(other, 'utf8').replace('town-tile@2', 'town-tile@1'));
    expect(await said('merge')).toBe('town: F-826: 2 of 4 tiles: 1, 3 is of another plan\n');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('"tileM":50', '"tileM":60'));
    expect(await said('tile', '--index', '0')).toMatch(/^town: F-821: .*was changed after it was made\n$/);
  });

  it('no file of the map holds a charge, and the public one no more than colour and grade', () => {
    for (const name of ['gevels.geojson', 'samenvatting.json', 'ontvangstbewijs.json'])
      expect(readFileSync(join(alone, name), 'utf8')).not.toMatch(/charge|kg|lading|antiGas|M\d\d/i);
    const open = readFileSync(join(alone, 'gevels-openbaar.fgb'), 'latin1');
    expect(open).toMatch(/verdict/);
    for (const word of ['unmet', 'unknown', 'host', 'street', 'C-', '99991000']) expect(open).not.toContain(word);
  });
});

describe('a town with areas', () => {
  const opened = async (out: string, name: string) => {
    const bytes = readFileSync(join(out, name));
    const read = await readMapFile(async (from, length) => new Uint8Array(bytes.subarray(from, from + length)));
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };

  it('its map says of each what the summary says, to the public by colour and grade only, and is the same bytes from three processes', async () => {
    const one = await askedAnew(alone, '--areas', areasFile);
    expect(filesIn(spread)).toEqual(filesIn(one));

    const { areas } = JSON.parse(readFileSync(join(one, 'samenvatting.json'), 'utf8')) as Pick<TownSummary, 'areas'>;
    expect(areas.map(({ name, box }) => [name, box !== null])).toEqual([
      ['Noord', true],
      ['Zuid', true],
      ['Buiten', false],
    ]);
    const { about, lines } = await opened(one, 'gevels.fgb');
    expect(about?.areas).toEqual(areas);
    // Noord and Zuid have all of it between them.
    const metres = (siting: 'gevel' | 'winkel') =>
      areas.reduce((all, { bySiting }) => all + (bySiting[siting] ? sumOf(bySiting[siting]) : 0), 0);
    for (const siting of ['gevel', 'winkel'] as const)
      expect(metres(siting)).toBeCloseTo(
        lines.reduce((all, line) => (line.siting === siting ? all + line.metres : all), 0),
        1,
      );

    const open = await opened(one, 'gevels-openbaar.fgb');
    expect(open.about).toEqual({ modelSet: null, sources: [], askFirst: [], totals: {}, areas, saysNotGreen: true });
    const text = readFileSync(join(one, 'gevels-openbaar.fgb'), 'latin1');
    for (const word of ['unmet', 'unknown', 'onUse', 'host', 'street', 'model', 'sources', 'C-', '99991000'])
      expect(text).not.toContain(word);
  });

  it('one without areas opens, and has none', async () => {
    const read = await opened(alone, 'gevels.fgb');
    expect([read.about?.areas, read.lines.length > 10]).toEqual([[], true]);
    expect((await opened(alone, 'gevels-openbaar.fgb')).about).toBeNull();
    expect(readFileSync(join(alone, 'gevels.fgb'), 'latin1')).not.toContain('"areas"');
  });
});

describe('a tile with its margin', () => {
  const options = { sitings: ['gevel', 'winkel'], functions: ['opname'], unknownUseAs: null } as const;
  const plan = { openPlaces: [], groundKnown: true, outline: null } as const;
  const judged = (tile: TileGround, tileM: number): JudgedTile => {
    const run = judgeTile(tile, { ...plan, options: { ...options, tileM } }, releasedModels);
    let step = run.next();
    while (!step.done) step = run.next();
    return step.value;
  };

  it('knows all that the whole file knows, and joins with the next to the same lines', () => {
    const around = demoGround(5, { share: 0.5, unknown: true, rim: false });
    const strip: Box = [149_960, 520_080, 150_060, 520_100];
    const whole = judged(
      {
        ...(tilesOf(around, { ...options, tileM: 5000 })[0] as TileGround),
        box: strip,
        buildings: around.buildings.toSorted((one, two) => (one.id < two.id ? -1 : 1)),
      },
      5000,
    );
    const tiles = tilesOf(around, { ...options, tileM: 20 })
      .filter(
        ({ box: [minX, minY, maxX, maxY] }) =>
          minX >= strip[0] && maxX <= strip[2] && minY >= strip[1] && maxY <= strip[3],
      )
      .map((tile) => judged(tile, 20));
    expect(tiles.length).toBeGreaterThan(3);
    expect(whole.places).toBeGreaterThan(60);
    const lines = (made: readonly JudgedTile[]) =>
      townMap(made)
        .runs.map((run) => JSON.stringify(run))
        .toSorted();
    expect(lines(tiles)).toEqual(lines([whole]));
    const reach = marginOf(releasedModels, ['opname']);
    expect(reach).toBeGreaterThan(releasedModels.snapping.sightM.value);
    expect(marginOf(releasedModels, ['opname', 'sealbag'])).toBeGreaterThan(reach);
  });

  it('counts facade that waits once, by however many sitings it waits', () => {
    const [tile] = tilesOf(demoGround(5, { share: 0.5, unknown: true, rim: false }), { ...options, tileM: 5000 });
    const asksOf = (...sitings: readonly TownSiting[]) => {
      const run = judgeTile(
        tile as TileGround,
        { ...plan, options: { ...options, sitings, tileM: 5000 } },
        releasedModels,
      );
      let step = run.next();
      while (!step.done) step = run.next();
      return step.value;
    };
    const [front, inside, both] = [asksOf('gevel'), asksOf('winkel'), asksOf('gevel', 'winkel')];
    const walls = front.runs.reduce(
      (sum, { edge, from, to, count }) => sum + (lengthOf(edge) * (to - from)) / count,
      0,
    );
    let twice = 0;
    const ids = Object.keys(both.asks);
    expect(ids.toSorted()).toEqual([...new Set([...Object.keys(front.asks), ...Object.keys(inside.asks)])].toSorted());
    for (const id of ids) {
      const { metres } = both.asks[id] as { metres: number };
      const [one, two] = [front.asks[id]?.metres ?? 0, inside.asks[id]?.metres ?? 0];
      expect(metres).toBeGreaterThan(Math.max(one, two) - 1e-6);
      expect(metres).toBeLessThan(Math.min(walls, one + two) + 1e-6);
      if (one > 0 && two > 0 && metres < one + two - 1) twice++;
    }
    expect(twice).toBeGreaterThan(0);
  });
});
