/** What the public part is made of, for a screen that shows it: made as soon as it is asked for, with how far it is. */
import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { type MadeOpen, openPartOf } from '../../actions/open-part.ts';

export interface OpenPartMade {
  readonly open: MadeOpen | null;
  /** 0 … 1. */
  readonly share: number;
}

const none: OpenPartMade = { open: null, share: 0 };

/** @param assessment null or undefined while it is not asked for */
export function useOpenPart(dossier: Dossier | null, assessment: WholeAssessment | null | undefined): OpenPartMade {
  const [made, setMade] = useState(none);
  useEffect(() => {
    let current = true;
    setMade(none);
    if (dossier && assessment)
      void openPartOf(dossier, assessment.verdict, (share) => {
        if (current) setMade(({ open }) => ({ open, share }));
      }).then((open) => {
        if (current) setMade({ open, share: 1 });
      });
    return () => {
      current = false;
    };
  }, [dossier, assessment?.receipt.kenmerk]);
  return made;
}
