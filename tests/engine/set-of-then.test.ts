/** A dossier is judged again by the set of then where that is here: to the last number, read by the engine of now, or not at all. */
import { describe, expect, it } from 'vitest';
import { modelsFor } from '../../src/cli/model-files.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type JudgedBy, setOfThen } from '../../src/engine/models/older-sets.ts';
import { asThen } from '../../src/job/aside-work.ts';
import { demo } from './scenes.ts';

const own = { ...releasedModels.policy, id: 'eigen', version: '3', owner: 'Gemeente Lindervoort' };
const others = { ...own, hazardKwetsbaar: releasedModels.policy.hazardKwetsbaar, version: '4' };
const by = ({
  id,
  sha256,
  policy,
}: {
  id: string;
  sha256: string;
  policy: { id: string; version: string };
}): JudgedBy => ({
  modelSet: { id, sha256 },
  policy: { id: policy.id, version: policy.version },
});

describe('the set of then', () => {
  it.each([
    ['the release', releasedModels],
    ['a municipality', setUnder(own)],
  ])('of %s is the same to the last number, whichever policy counts now', async (_, models) => {
    const then = setOfThen(by(models), [others, own, null]);
    expect(then.kind).toBe('same');
    const before = assess(demo('demo-orange'), models);
    const again = await asThen(demo('demo-orange'), by(models), [others, own, null]);
    if (!before.ok || !('assessment' in again)) throw new Error('not judged');
    expect(again.assessment.receipt.kenmerk).toBe(before.value.receipt.kenmerk);
    expect(again.assessment.verdict).toBe(before.value.verdict);
  });

  it('of an earlier release has its files, as the command line reads them, and its own policy or one that is open', async () => {
    const hash = 'f'.repeat(64);
    const old = setOfThen(
      { modelSet: { id: 'gevelwijzer-1', sha256: hash }, policy: { id: 'voorbeeldbeleid', version: '1' } },
      [null],
    );
    if (!('models' in old)) throw new Error('not here');
    expect([old.kind, old.models.id, old.models.policy.version]).toEqual(['read-by-now', 'gevelwijzer-1', '1']);
    expect(old.models.scenarios.map(({ version }) => version)).toEqual(['1', '1', '1']);
    expect(old.models.sha256).not.toBe(releasedModels.sha256);
    for (const id of ['demo-green', 'demo-orange', 'demo-red'] as const) {
      const again = await asThen(
        demo(id),
        { modelSet: { id: 'gevelwijzer-1', sha256: hash }, policy: { id: 'voorbeeldbeleid', version: '1' } },
        [null],
      );
      expect('assessment' in again && again.assessment.receipt.modelSet.id).toBe('gevelwijzer-1');
    }
    // What it says by itself is the same to the last number.
    expect(setOfThen(by(old.models), []).kind).toBe('same');
    const under = setOfThen(
      { modelSet: { id: 'gevelwijzer-1', sha256: hash }, policy: { id: 'eigen', version: '3' } },
      [own],
    );
    expect('models' in under && under.models.policy.id).toBe('eigen');
  });

  it('is not here where the policy or the numbers are not, and says which', () => {
    const hash = '0'.repeat(64);
    const here = { id: releasedModels.policy.id, version: releasedModels.policy.version };
    expect(setOfThen(by(setUnder(own)), [null, others])).toEqual({ kind: 'no-policy' });
    expect(setOfThen({ modelSet: { id: releasedModels.id, sha256: hash }, policy: here }, [null])).toEqual({
      kind: 'no-set',
    });
    expect(setOfThen({ modelSet: { id: 'eigen-map', sha256: hash }, policy: here }, [null])).toEqual({
      kind: 'no-set',
    });
    expect(
      setOfThen({ modelSet: { id: 'gevelwijzer-1', sha256: hash }, policy: { id: 'weg', version: '9' } }, [own]),
    ).toEqual({ kind: 'no-policy' });
  });

  it('is what the command line makes of the same folder', async () => {
    // The first of every file, in a folder of that name: read there and built in, it is one set.
    const old = setOfThen(
      { modelSet: { id: 'gevelwijzer-1', sha256: '' }, policy: { id: 'voorbeeldbeleid', version: '1' } },
      [],
    );
    const { readFile } = await import('node:fs/promises');
    const files = [
      'debris/flight',
      'glazing/e1300',
      'measures/measures',
      'receptors/receptors',
      'sampling/sampling',
      'scenarios/gas',
      'scenarios/ram',
      'scenarios/vast-standaard',
      'scenarios/vast-zwaar',
      'siting/siting',
      'snapping/snapping',
      'verdict/policy',
    ].map((one) => `${one}-1.json`);
    const io = {
      listFiles: async () => files,
      readText: (path: string) => readFile(path.replace('gevelwijzer-1', 'models'), 'utf8'),
      complain: () => undefined,
    } as unknown as Parameters<typeof modelsFor>[1];
    const read = await modelsFor({ models: 'gevelwijzer-1' }, io);
    expect(read.ok && 'models' in old && read.value.sha256 === old.models.sha256).toBe(true);
  });
});
