/** The scenes that a number may decide: places of the demo town, and of a recorded street with uses dealt to its buildings. */
import type { Building, Scene, Use } from '../../src/engine/scene/scene.ts';
import { placed } from '../bench/lines.ts';
import { type BenchScene, demoTown, leidsestraat } from '../bench/scenes.ts';
import { dice } from '../fuzz/dice.ts';

const mixes: readonly (readonly (readonly Use[])[])[] = [
  [['winkelfunctie'], ['kantoorfunctie'], ['winkelfunctie'], ['kantoorfunctie'], ['woonfunctie']],
  [['winkelfunctie'], ['woonfunctie'], ['winkelfunctie', 'woonfunctie'], ['kantoorfunctie']],
];

/** The register of the recorded street knows no uses: each building gets one, the host a shop. */
function dealt(scene: Scene, mix: (typeof mixes)[number], seed: number): Scene {
  const at = dice(seed);
  const hostId = scene.machines[0]?.hostId;
  const buildings = scene.buildings.map((one): Building => {
    const uses = one.id === hostId ? (['winkelfunctie'] as const) : at.pick(mix);
    return { ...one, uses, dwellings: uses.includes('woonfunctie') ? 2 : 0, year: at.pick([1900, 1930, 1985, null]) };
  });
  return { ...scene, buildings };
}

const kinds = [
  { siting: 'gevel', functions: ['opname'] },
  { siting: 'gevel', functions: ['opname', 'sealbag'] },
  { siting: 'winkel', functions: ['opname'] },
] as const;

const asKind = (scene: Scene, i: number): Scene => ({
  ...scene,
  machines: scene.machines.map((one) => ({ ...one, ...(kinds[i % kinds.length] as (typeof kinds)[number]) })),
});

const answered = (scene: Scene): Scene => ({
  ...scene,
  unknownUseAs: null,
  answers: { ...scene.answers, dwellingAboveOrBehind: false, dwellingBeside: false, recess: 'none' },
});

const at = ({ scene, positions }: BenchScene): readonly Scene[] => placed(scene, positions);

/** @returns the scenes, and what is not there */
export function sensitivityScenes(count: number): {
  readonly scenes: readonly Scene[];
  readonly absent: readonly string[];
} {
  const absent: string[] = [];
  const scenes: Scene[] = [];
  const town = demoTown(count);
  if (typeof town === 'string') absent.push(town);
  else scenes.push(...at(town).map((one, i) => asKind(answered(one), i)));
  const street = leidsestraat(count);
  if (typeof street === 'string') absent.push(street);
  else
    for (const [m, mix] of mixes.entries())
      scenes.push(...at(street).map((one, i) => dealt(asKind(answered(one), i), mix, 97 * i + m)));
  return { scenes, absent };
}
