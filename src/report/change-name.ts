/** What a change of a dossier is called: in its history on paper, and where a step is taken back. */
import type { Change } from '../archive/dossier.ts';
import type { Answers } from '../engine/scene/scene.ts';
import { questionOf } from './answers-said.ts';
import type { Part } from './report-part.ts';

export type Naming = Pick<Part, 'a' | 'name'> & {
  readonly r: Pick<Part['r'], 'steps'>;
  readonly t: Pick<Part['t'], 'ui'>;
};

export function changeName(part: Naming, { what, variant }: Pick<Change, 'what' | 'variant'>): string {
  const { a } = part;
  const [family = '', ...rest] = what.split('.');
  const of = rest.join('.');
  const name =
    family === 'answers'
      ? questionOf(part, of as keyof Answers)
      : family === 'judgements' && of
        ? `${a.changes.judgement} ${part.name(of) || of}`
        : family === 'notes'
          ? (a.noteNames[of as keyof typeof a.noteNames] ?? a.changes.notes)
          : (a.changes[family as keyof typeof a.changes] ?? what);
  return variant ? `${name} (${a.variant} ${variant})` : name;
}

/** So many changes of one step are named. */
const named = 3;

/** What a step changed, in words; never none: what is no line of the history is called a smaller change. */
export function stepSaid(part: Naming, changes: readonly Change[]): string {
  const names = [...new Set(changes.map((one) => changeName(part, one)))];
  if (names.length === 0) return part.a.undone.other;
  const rest = names.length - named;
  return [...names.slice(0, named), ...(rest > 0 ? [part.a.undone.more(rest)] : [])].join('; ');
}
