import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  ...jsx,
  test: {
    allowOnly: false,
    // The report of the command line carries its style sheets as text.
    css: { include: [/\.css\?raw$/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/house/**', 'tests/e2e/**', 'tests/bench/**'],
          setupFiles: ['tests/quiet-libraries.ts'],
          // Two at a time, also on two cores: the browsers that go beside them mostly wait.
          maxWorkers: 2,
          // Generous: a slow or busy machine is no failure, and speed is measured by the bench.
          testTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        // The bytes are counted of a site that is built for it: a busy machine takes its time.
        test: { name: 'house', include: ['tests/house/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.spec.ts'],
          globalSetup: 'tests/e2e/site.ts',
          // Two browsers at a time: each spec has its own, on a storage of its own, and waits for what it wants to see.
          maxWorkers: 2,
          // What a spec leaves behind would stand in its browser, which ends with it.
          isolate: false,
          // After the projects whose tests are many and short, when a run asks for all.
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          expect: { poll: { timeout: 90_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
