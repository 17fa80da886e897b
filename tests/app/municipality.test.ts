// @vitest-environment happy-dom
/** What a municipality sets for its own copy of the page: a new dossier begins with it, and what cannot be read is said. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { street } from '../geodata/street.ts';

vi.mock('../../src/job/engine-client.ts', async (original) => {
  const { fileDoor } = await import('./file-door.ts');
  const door = { ...fileDoor, print: async () => '0'.repeat(64) };
  const never = () => new Promise(() => undefined);
  return {
    ...(await original<typeof import('../../src/job/engine-client.ts')>()),
    worker: () => door,
    assessScene: never,
    glanceAt: never,
  };
});

const released = releasedModels.policy;
const own = {
  ...released,
  id: 'lindervoort',
  owner: 'Gemeente Lindervoort',
  adjacentM: { ...released.adjacentM, value: released.adjacentM.value + 1 },
  reasons: { adjacentM: 'Besluit van de raad' },
};

/** The page anew, beside these files. */
async function pageBeside(files: Readonly<Record<string, unknown>>, panden = street.file(street.homes)) {
  vi.resetModules();
  vi.stubGlobal('fetch', async (path: string) => {
    const content = files[path];
    if (content === 'offline') throw new TypeError('offline');
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return content === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  // What the front door says, before any dossier.
  const { showTown } = await import('../../src/app/actions/own-town.ts');
  await showTown();
  const atStart = (await import('../../src/app/state/store.ts')).store.getState().notices.map(({ code }) => code);
  const { fromMunicipality } = await import('../../src/app/actions/settings.ts');
  const { caseSystemNow, caseSystem } = await import('../../src/app/actions/take-along.ts');
  const { store } = await import('../../src/app/state/store.ts');
  const { openFile } = await import('../../src/app/actions/open-file.ts');
  await openFile(new File([panden], 'panden.geojson'));
  const { dossier, notices } = store.getState();
  const said = notices.flatMap(({ code, tone }) => (tone === 'problem' ? code : []));
  return { atStart, set: await fromMunicipality(), caseSystemNow, caseSystem, dossier, said };
}

it('a file of panden: its source says as many records as the ledger of it, also where one is not in use', async () => {
  const panden = JSON.parse(street.file(street.homes)) as { features: { properties: Record<string, unknown> }[] };
  const [one] = panden.features;
  if (one) one.properties = { ...one.properties, status: 'Pand buiten gebruik' };
  const { dossier } = await pageBeside({}, JSON.stringify(panden));
  const { sources = [], ledger = [], notInUse = [] } = dossier?.surroundings ?? {};
  expect(notInUse).toHaveLength(1);
  expect(sources.map(({ count }) => count)).toEqual(ledger.map(({ records }) => records));
});

describe('what a municipality sets', () => {
  beforeEach(() => localStorage.clear());

  it('is what a new dossier begins with: name, limits and case system', async () => {
    const page = await pageBeside({
      'settings.json': {
        buildings: null,
        organisation: 'Gemeente Lindervoort, team Veiligheid',
        policy: 'beleid.json',
        rsin: '123456782',
        documentType: 'https://zaken.example/type/1',
      },
      'beleid.json': own,
    });
    expect(page.dossier).toMatchObject({
      organisation: 'Gemeente Lindervoort, team Veiligheid',
      policy: own,
    });
    expect(await page.caseSystemNow()).toEqual({ rsin: '123456782', documentType: 'https://zaken.example/type/1' });
    page.caseSystem.set('rsin', '111222333');
    expect((await page.caseSystemNow()).rsin).toBe('111222333');
    expect(page.said).toEqual([]);
  });

  it('names a charge profile by its hash, whose numbers are opened by hand', async () => {
    const profile = { sha256: 'a'.repeat(64), name: 'lindervoort-lading 1' };
    const page = await pageBeside({ 'settings.json': { profile, policy: 'beleid.json' }, 'beleid.json': own });
    expect([page.dossier?.policy, page.said]).toEqual([{ ...own, profile }, []]);
    const bare = await pageBeside({ 'settings.json': { profile } });
    expect(bare.dossier?.policy).toEqual({ ...released, profile });
    const charges = await pageBeside({ 'settings.json': { profile: { ...profile, charges: {} } } });
    expect([charges.dossier?.policy, charges.said]).toEqual([undefined, ['settings-unread']]);
  });

  it('takes limits by their hash only as the file that was meant', async () => {
    const text = JSON.stringify(own);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const set = { 'settings.json': { policy: { file: 'beleid.json', sha256 } } };
    const meant = await pageBeside({ ...set, 'beleid.json': text });
    expect([meant.dossier?.policy, meant.said]).toEqual([own, []]);
    const other = await pageBeside({ ...set, 'beleid.json': `${text} ` });
    expect([other.dossier?.policy, other.said]).toEqual([undefined, ['policy-unread']]);
  });

  it.each([
    ['nothing', {}],
    ['a file of before', { 'settings.json': { buildings: 'panden.fgb' } }],
    ['no network', { 'settings.json': 'offline' }],
  ])('%s: a dossier as it always was, and nothing is said', async (_, files) => {
    const page = await pageBeside(files);
    expect(page.set.own).toEqual({ organisation: '' });
    expect([page.dossier?.organisation, page.dossier?.policy, page.said]).toEqual(['', undefined, []]);
    expect(page.atStart).toEqual([]);
  });

  it.each([
    ['settings that are no JSON', { 'settings.json': '<html>' }, 'settings-unread'],
    ['a comma too many', { 'settings.json': '{"routes": ["opa"],}' }, 'settings-unread'],
    ['null', { 'settings.json': 'null' }, 'settings-unread'],
    [
      'a policy elsewhere',
      { 'settings.json': { buildings: null, policy: 'https://elsewhere/x.json' } },
      'settings-unread',
    ],
    ['a policy that is not there', { 'settings.json': { buildings: null, policy: 'beleid.json' } }, 'policy-unread'],
    [
      'a limit without a reason',
      { 'settings.json': { buildings: null, policy: 'beleid.json' }, 'beleid.json': { ...own, reasons: {} } },
      'policy-unread',
    ],
  ])('%s: is said, and nothing of it is used', async (_, files, code) => {
    const page = await pageBeside(files);
    expect(page.set.own).toEqual({ organisation: '' });
    expect([page.dossier?.policy, page.said]).toEqual([undefined, [code]]);
    expect(page.atStart).toEqual([code]);
  });
});
