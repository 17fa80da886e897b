/** Most unit tests share a process: what one leaves behind there, the next would find. */
import { expect, it } from 'vitest';

const files = import.meta.glob<string>('../*/*.test.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });

/** Folders of which each file has a process of its own, as scripts/test.mjs runs them. */
const alone = /^\.\.\/(?:app|landkaart|house|e2e|bench)\/|^\.\//;

/** What cannot be taken back, and what is taken back by hand. */
const stays = /@vitest-environment|vi\.(?:mock|doMock|resetModules)\(|fake-indexeddb\/auto|process\.(?:chdir|env\S* =)/;
const taken: readonly (readonly [taken: RegExp, back: RegExp])[] = [
  [/vi\.stubGlobal\(/, /vi\.unstubAllGlobals\(/],
  [/vi\.stubEnv\(/, /vi\.unstubAllEnvs\(/],
  [/vi\.spyOn\(/, /vi\.restoreAllMocks\(/],
  [/vi\.useFakeTimers\(/, /vi\.useRealTimers\(/],
];
const leavesBehind = (source: string) =>
  stays.test(source) || taken.some(([it, back]) => it.test(source) && !back.test(source));

it('a file that leaves something behind stands where each has a process of its own', () => {
  expect(leavesBehind("vi.stubGlobal('caches', none);")).toBe(true);
  expect(leavesBehind("vi.stubGlobal('caches', none); afterEach(() => vi.unstubAllGlobals());")).toBe(false);
  const shared = Object.entries(files).filter(([path]) => !alone.test(path));
  expect(shared.length).toBeGreaterThan(100);
  expect(shared.flatMap(([path, source]) => (leavesBehind(source) ? [path] : []))).toEqual([]);
});
