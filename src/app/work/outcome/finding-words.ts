/** Findings and values as a person reads them. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { Finding, HazardClass } from '../../../engine/scene/assessment.ts';
import type { useWords } from '../../words.ts';

type Words = ReturnType<typeof useWords>;

/** Name of a building or place, for people. */
export function nameOf(id: string | null, dossier: Dossier): string {
  const building = dossier.surroundings.buildings.find((one) => one.id === id);
  if (building) return building.name ?? building.address ?? building.id;
  return dossier.surroundings.places.find((one) => one.id === id)?.name ?? '';
}

/** A value with its unit, as a person reads it. */
export function valueText(value: Finding['value'], unit: string, { t, f }: Words): string {
  if (typeof value === 'boolean') return value ? t.ui.yes : t.ui.no;
  switch (unit) {
    case 'm':
      return Number(value) === 0 ? t.ui.directly : f.metres(Number(value));
    case '1/m2':
      return Number(value) <= 0 ? t.ui.none : t.ui.onePer(f.area(Number(value)));
    case '1':
      return t.ui.outOf(f.percent(Number(value)).replace('%', ''));
    case 'class':
      return t.hazard[value as HazardClass];
    default:
      return String(value);
  }
}
