/** Before something is published: which confidential answers whoever knows the colour can know. */
import type { Settled } from '../../../engine/assessment/colour-class.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';
import type { OpenPartMade } from './use-open-part.ts';

const useStepWords = wordsIn('reportStep');

export function FromTheColour({ open, share }: OpenPartMade) {
  const _language = useApp((state) => state.language);
  const { fromColour } = useStepWords();
  if (!open)
    return (
      <p role="status">
        {fromColour.busy} <progress max={1} value={share} aria-label={fromColour.busy} />
      </p>
    );
  const said = settledWords(open.settled, fromColour);
  return (
    <p role="status">
      <strong>{fromColour.title}</strong>{' '}
      {said.length > 0 ? `${fromColour.follows} ${said.join('; ')}. ${fromColour.cannotHide}` : fromColour.nothing}
    </p>
  );
}

function settledWords(settled: Settled, w: ReturnType<typeof useStepWords>['fromColour']): string[] {
  const { functions, antiGas, solidFacade, loosePartsRemoved, ramming } = settled;
  const yes = (said: boolean | undefined, of: { readonly yes: string; readonly no: string }) =>
    said === undefined ? [] : [said ? of.yes : of.no];
  return [
    ...(functions === 'opname' || functions === 'sealbag' ? [w.functions[functions]] : []),
    ...yes(antiGas, w.antiGas),
    ...yes(solidFacade, w.solidFacade),
    ...yes(loosePartsRemoved, w.loosePartsRemoved),
    ...(ramming ? [w.ramming[ramming]] : []),
  ];
}
