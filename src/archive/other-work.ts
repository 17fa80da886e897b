/** Open work of the other desks, for the one list on the front door: what it is, since when. */
import { listKept } from './desk.ts';
import { loadPart } from './runbook.ts';

export interface OtherWork {
  readonly module: 'heling' | 'draaiboek';
  /** Empty when it has no name of its own. */
  readonly title: string;
  /** ISO date or date-time. */
  readonly since: string;
}

const textOf = (value: unknown, key: string): string => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof found === 'string' ? found : '';
};

/** What is past its day too: the desk it belongs to asks about that. What cannot be read is left out. */
export async function otherWork(): Promise<readonly OtherWork[]> {
  const [open, cases, visits] = await Promise.all([loadPart('case'), loadPart('cases'), listKept<unknown>('visit')]);
  const found: OtherWork[] = [];
  if (open.ok && open.value !== null)
    found.push({ module: 'draaiboek', title: textOf(open.value, 'title'), since: textOf(open.value, 'opened') });
  for (const value of cases.ok && Array.isArray(cases.value) ? (cases.value as unknown[]) : [])
    if (textOf(value, 'closed') === '')
      found.push({ module: 'draaiboek', title: textOf(value, 'address'), since: textOf(value, 'struck') });
  for (const { value } of visits.ok ? visits.value : [])
    if (textOf(value, 'ended') === '')
      found.push({ module: 'heling', title: textOf(value, 'dealer'), since: textOf(value, 'date') });
  return found;
}
