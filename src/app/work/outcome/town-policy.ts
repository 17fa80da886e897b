/** The policy of the municipality, for a page that is of no dossier. */
import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../../engine/models/definitions.ts';
import { fromMunicipality } from '../../actions/settings.ts';

/** With what a new dossier begins: null is the policy of the release, undefined is not read yet. */
export function useTownPolicy(): Policy | null | undefined {
  const [policy, setPolicy] = useState<Policy | null>();
  useEffect(() => void fromMunicipality().then(({ own }) => setPolicy(own.policy ?? null)), []);
  return policy;
}
