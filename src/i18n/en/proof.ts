/** English words of what a constructor must prove. */
import type { ProofWords } from '../nl/proof.ts';

export const proofEn: ProofWords = {
  title: 'What a constructor must prove',
  help: 'This is not shown yet. Send the list to the constructor of the applicant.',
  now: (whom) => `Now: ${whom}.`,
  limit: (limit) => `Limit: ${limit}.`,
  next: (lines) => `A constructor shows: ${lines}`,
  letter: {
    title: (place) => `What a constructor must prove: ${place}`,
    report:
      'State in the report: which points it is about, the kind of calculation or test, your firm or role, a number and the date.',
    charge: 'The charge to reckon with does not stand in this text. Ask the municipality for it.',
  },
  copy: 'Copy for the constructor',
  copied: 'Copied.',
};
