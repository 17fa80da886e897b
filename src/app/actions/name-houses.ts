/** Numbers of houses and names of streets, looked up in the BAG where a file has none. */
import { activeVariant, type Dossier, type Surroundings } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { housesOf } from '../../report/houses.ts';
import { store } from '../state/store.ts';
import { edit } from './edit-dossier.ts';
import { notify } from './notify.ts';
import { asNewest, tell, world } from './open-address.ts';

/** One house this near has a name: then so have the others. */
const nearM = 60;
/** As far as names can be read around a machine, and then some. */
const halfM = 200;

/** Around which point nobody knows what a house is called; null where somebody does, or where it is not known around what. */
export function namelessAt(dossier: Dossier): RdPoint | null {
  const { surroundings } = dossier;
  const [machine] = activeVariant(dossier).machines;
  if (!machine || surroundings.invented || surroundings.buildings.length === 0) return null;
  const [x, y] = machine.point;
  const near = housesOf(surroundings).some(({ point }) => Math.hypot(point[0] - x, point[1] - y) < nearM);
  return near ? null : machine.point;
}

/** What is judged does not change by it. */
export async function nameHouses(): Promise<void> {
  const { dossier } = store.getState();
  const point = dossier && namelessAt(dossier);
  if (!dossier || !point) return;
  await asNewest(async (signal) => {
    const { namesAround } = await import('../../geodata/names-around.ts');
    const found = await namesAround(dossier.surroundings.buildings, point, halfM, world, { signal });
    const now = store.getState().dossier;
    if (signal.aborted) return;
    // Another dossier was opened meanwhile: these houses are not its own.
    if (now?.id !== dossier.id) return notify('problem', 'fetched-elsewhere');
    if (!found.ok) return void tell(found.error.code === 'no-units' ? { code: 'no-names' } : found.error);
    const { addresses, source, ledger } = found.value;
    const named = new Map(found.value.buildings.map(({ id, address }) => [id, address]));
    const known = new Set(addresses.map(({ text }) => text));
    const withNames = ({ scenery, sources, buildings, ledger: told = [], ...others }: Surroundings): Surroundings => ({
      ...others,
      // As they are by now: while the register answered, the officer went on.
      buildings: buildings.map((one) => {
        const address = one.address ?? named.get(one.id) ?? null;
        return address === one.address ? one : { ...one, address };
      }),
      sources: [...sources, source],
      ledger: [...told, ledger],
      scenery: { ...scenery, addresses: [...scenery.addresses.filter(({ text }) => !known.has(text)), ...addresses] },
    });
    edit((one) => ({ ...one, surroundings: withNames(one.surroundings) }));
    notify('done', 'added-names', { count: addresses.length });
  });
}
