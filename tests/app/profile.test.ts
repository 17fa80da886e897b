/** A charge profile in the browser: opened by hand, held to its hash, kept here only, and gone when wiped or past its day. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { activeVariant } from '../../src/archive/dossier.ts';
import { closed, file, opened, secrets, textOf } from '../engine/a-profile.ts';
import { inStore, newBrowser, newTab, opened as openedIn } from './browser-of-tabs.ts';
import { nothing } from './stand-ins.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bytesOf = (value: unknown) => new TextEncoder().encode(textOf(value)) as Uint8Array<ArrayBuffer>;
const sha256 = opened.profile?.sha256 ?? '';

async function tabWith(policy: typeof closed | undefined) {
  const tab = await newTab();
  const id = await openedIn(tab);
  tab.edit((one) => ({ ...one, policy }));
  const profiles = await import('../../src/app/actions/profiles.ts');
  const { openKept } = await import('../../src/app/actions/kept-profiles.ts');
  const { questionOf } = await import('../../src/app/state/question.ts');
  const charges = () => questionOf(tab.dossier()).policy?.profile?.charges;
  return { tab, id, charges, openKept, ...profiles };
}

it('is judged by from the moment it is opened; the dossier on the disk has its name and none of its numbers', async () => {
  const { tab, id, charges, openPolicy } = await tabWith(undefined);
  const before = activeVariant(tab.dossier()).answers;
  expect(await openPolicy(bytesOf(file))).toBeNull();
  expect(charges()).toEqual(opened.profile?.charges);
  expect(tab.dossier().policy).toEqual(closed);
  expect(activeVariant(tab.dossier()).answers).toEqual(before);
  await tab.saveNow();
  const stored = await inStore(tab, id);
  if (!stored.ok) throw new Error(stored.error.message);
  for (const secret of secrets) expect(textOf(stored.value)).not.toContain(secret);
  tab.undo();
  expect(tab.dossier().policy).toBeUndefined();
});

it('another file than the dossier names is refused, and nothing of it is kept', async () => {
  const { tab, charges, openPolicy, keptUntil } = await tabWith(closed);
  expect(await openPolicy(bytesOf({ ...file, owner: 'Een ander' }))).toMatchObject({
    code: 'profile-other',
    details: { where: 'lindervoort-lading 2' },
  });
  // Nor do limits alone take its place.
  const { charges: _, decided: __, salt: ___, ...limits } = file;
  expect(await openPolicy(bytesOf(limits))).toMatchObject({ code: 'profile-other' });
  expect([tab.dossier().policy, charges(), await keptUntil(sha256)]).toEqual([closed, undefined, null]);
});

it('that comes while another dossier is opened leaves that one under its own policy, and says so', async () => {
  const { tab, openPolicy } = await tabWith(undefined);
  const opening = openPolicy(bytesOf(file));
  tab.show(tab.fresh('Elders', nothing, []));
  expect(await opening).toBeNull();
  expect([tab.dossier().title, tab.dossier().policy, tab.codes()]).toEqual(['Elders', undefined, ['file-elsewhere']]);
});

it('a later tab finds it, until its day is past or it is wiped', async () => {
  const first = await tabWith(closed);
  expect(first.charges()).toBeUndefined();
  await first.openPolicy(bytesOf(file));
  const until = (await first.keptUntil(sha256)) ?? '';
  expect(until > new Date().toISOString()).toBe(true);

  const second = await tabWith(closed);
  expect(second.charges()).toBeUndefined();
  expect(await second.openKept(closed)).toBe(true);
  expect(second.charges()).toEqual(opened.profile?.charges);

  vi.useFakeTimers({ now: Date.parse(until) + 2 * 86_400_000, toFake: ['Date'] });
  const third = await tabWith(closed);
  expect(await third.openKept(closed)).toBe(false);
  await third.keepProfileOn(sha256);
  expect(third.charges()).toEqual(opened.profile?.charges);

  await third.wipeKeptProfile(sha256);
  expect([third.charges(), await third.keptUntil(sha256), await third.openKept(closed)]).toEqual([
    undefined,
    null,
    false,
  ]);
});
