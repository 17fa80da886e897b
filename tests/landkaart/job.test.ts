/** Engines that spread work: what they are handed is data, and it holds to what a municipality asks of its cluster. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobsOf } from '../../src/cli/town-job.ts';

const read = (name: string) => readFileSync(new URL(`../../deploy/town/${name}`, import.meta.url), 'utf8');
const tiles = (count: number) =>
  Array.from({ length: count }, () => ({ box: [0, 0, 1, 1] as const, buildings: 1, sha256: 'x' }));
const sha256 = '0123456789abcdef'.repeat(4);
const asked = { image: 'registry.example.nl/landkaart:0.4', claim: 'kaart', jobs: 20 };

describe('a plan as Jobs of Kubernetes', () => {
  const [made, merge] = jobsOf({ sha256, tiles: tiles(317) }, asked);

  it('is as the example beside the Dockerfile (vitest --update writes it)', async () => {
    const written = `${[made, merge].map((job) => JSON.stringify(job, null, 2)).join('\n')}\n`;
    await expect(written).toMatchFileSnapshot('../../deploy/town/job.example.txt');
  });

  it('has an index for each tile, each with its own repeats, and none where once more gives the same', () => {
    const { spec } = made;
    expect(spec).toMatchObject({
      completionMode: 'Indexed',
      completions: 317,
      parallelism: 20,
      backoffLimitPerIndex: 3,
    });
    expect(spec.podFailurePolicy?.rules.map(({ action, onExitCodes }) => [action, onExitCodes?.values])).toEqual([
      ['Ignore', undefined],
      ['FailIndex', [2]],
    ]);
    const [container] = spec.template.spec.containers;
    expect(container?.command.at(-1)).toBe(
      'exec node --max-old-space-size=400 /app/cli/main.js town tile --plan /kaart/plan.json --index "$JOB_COMPLETION_INDEX"',
    );
    expect(merge.spec.template.spec.containers[0]?.command.at(-1)).toBe(
      'exec node /app/cli/main.js town merge --plan /kaart/plan.json',
    );
  });

  it('runs as nobody, on a root that cannot be written to, with limits and without a token', () => {
    for (const { spec } of [made, merge]) {
      const { securityContext, containers, automountServiceAccountToken, restartPolicy } = spec.template.spec;
      expect([automountServiceAccountToken, restartPolicy]).toEqual([false, 'Never']);
      expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      expect(securityContext.runAsUser).toBeGreaterThan(0);
      for (const one of containers) {
        expect(one.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(Object.keys(one.resources)).toEqual(['requests', 'limits']);
      }
      expect(spec.template.metadata.labels).toHaveProperty('app.kubernetes.io/name');
    }
  });

  it('is refused where one Job cannot hold it', () => {
    expect(() => jobsOf({ sha256, tiles: tiles(100_001) }, asked)).toThrow(/larger --tile/);
  });

  it('finds in the image what it runs', () => {
    const docker = read('Dockerfile');
    expect(docker).toMatch(/^ARG BASE=/m);
    expect(docker.match(/^FROM \$\{BASE\}/gm)).toHaveLength(2);
    expect(docker).toMatch(/^USER 65532:65532$/m);
    expect(docker).toMatch(/--outDir cli/);
    expect(docker).toMatch(/^COPY --from=build \/app\/cli \.\/cli$/m);
  });
});
