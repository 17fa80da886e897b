/** Going on knowingly without whole surroundings. */
import { editVariant } from './edit-dossier.ts';

/** It is said of where the machines stand and could stand now, nowhere else; the machines come first. */
export function acceptCoverage(): void {
  editVariant(({ answers, ...variant }) => ({
    ...variant,
    answers: {
      ...answers,
      coverageAccepted: true,
      coverageAcceptedAt: [...variant.machines, ...variant.alternatives.map(({ machine }) => machine)].map(
        ({ point }) => point,
      ),
    },
  }));
}
