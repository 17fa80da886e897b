/** The policy: whose limits these are, how they differ from the example, and what that does to the verdict. */

import { useEffect, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { EngineError } from '../../../engine/ground/units.ts';
import type { Policy } from '../../../engine/models/definitions.ts';
import { withoutCharges } from '../../../engine/models/profile-file.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { colourSaid } from '../../../i18n/by-hours.ts';
import type { PolicyWords } from '../../../i18n/nl/criteria.ts';
import { asReleased } from '../../actions/ask-engine.ts';
import { download } from '../../actions/download.ts';
import { edit } from '../../actions/edit-dossier.ts';
import { openPolicy } from '../../actions/profiles.ts';
import { usePageDossier, usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { ProblemNumber } from '../../kit/problem-number.tsx';
import { go, goToPage } from '../../state/go.ts';
import { backToStep } from '../../state/last-step.ts';
import { policyOf, questionOf } from '../../state/question.ts';

import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { LimitsTable } from './limits-table.tsx';
import { ProfileSection } from './profile-section.tsx';
import { useTownPolicy } from './town-policy.ts';

const useFullWords = wordsInFull();
const usePolicyWords = wordsIn('policy');

const largestBytes = 1_000_000;

/** The policy of the release and the verdict under it; asked again when the dossier changes. */
function useReleased(dossier: Dossier | null): Awaited<ReturnType<typeof asReleased>> | null {
  const [released, setReleased] = useState<Awaited<ReturnType<typeof asReleased>> | null>(null);
  useEffect(() => {
    let current = true;
    const question = dossier && activeVariant(dossier).machines.length > 0 ? questionOf(dossier) : null;
    void asReleased(question).then((answer) => {
      if (current) setReleased(answer);
    });
    return () => {
      current = false;
    };
  }, [dossier]);
  return released;
}

/** Under the outcome: which policy made this colour, and what the example would have said. */
export function PolicyNote({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { t } = useFullWords();
  const w = usePolicyWords();
  const released = useReleased(dossier.policy ? dossier : null);
  const { id, version, owner } = assessment.receipt.policy;
  useApp((state) => state.profiles);
  const policy = policyOf(dossier);
  const closed = policy?.profile && !policy.profile.charges;
  const [own, other] = [assessment, released?.colour].map((one) => one && colourSaid(one, t).toLowerCase());
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{w.caption}</h2>
      <p>{w.used(id, version, owner)}</p>
      <Ignored policy={dossier.policy} />
      {closed && <p class="note">{w.profile.closed(policy.profile?.name ?? '')}</p>}
      {policy && !policy.profile && policy.id !== id && (
        <p class="problem" role="alert">
          {w.refused}
        </p>
      )}
      {policy?.id === id && !closed && own && other && (
        <p class={own === other ? '' : 'note'}>{own === other ? w.sameVerdict(own) : w.otherVerdict(own, other)}</p>
      )}
      <Button onClick={() => goToPage('beleid')}>{w.look}</Button>
    </section>
  );
}

/** A file of an earlier release may have limits that nothing reads any more: that is said. */
function Ignored({ policy }: { policy: Policy | undefined }) {
  const w = usePolicyWords();
  return policy?.ignored ? <p class="note">{w.ignored(policy.ignored.join(', '))}</p> : null;
}

export function PolicyScreen() {
  usePageName('beleid');
  const { t, f } = useFullWords();
  const w = usePolicyWords();
  const dossier = usePageDossier();
  useApp((state) => state.profiles);
  const released = useReleased(null)?.policy;
  const ofTown = useTownPolicy();
  const [problem, setProblem] = useState<{ readonly code: string; readonly said: string } | null>(null);
  if (!released || (!dossier && ofTown === undefined)) return null;
  const policy = (dossier ? policyOf(dossier) : ofTown) ?? released;
  const take = async (file: File) => {
    const error =
      file.size > largestBytes
        ? { code: 'policy-too-large' }
        : await openPolicy(new Uint8Array(await file.arrayBuffer()), dossier?.id);
    setProblem(null);
    if (!error) return;
    const { code, details = {} }: Pick<EngineError, 'code' | 'details'> = error;
    const say = w.problems[code as keyof PolicyWords['problems']];
    setProblem({ code, said: say(String(details['where']), String(details['low']), String(details['high'])) });
  };
  return (
    <main id="main" tabIndex={-1} class="table-screen">
      <Button onClick={() => (dossier ? backToStep('uitkomst') : go({ kind: 'start' }))}>
        {dossier ? t.ui.back : t.ui.home}
      </Button>
      <h1>{w.title}</h1>
      <p>{w.help}</p>
      <p>{dossier ? w.change : w.apart}</p>
      <p>
        <strong>{w.used(policy.id, policy.version, policy.owner)}</strong>
      </p>
      <Ignored policy={dossier?.policy} />
      <div class="package-buttons">
        {dossier && <FileChoice label={w.open} accept=".json,application/json" onFile={take} />}
        <Button
          onClick={() =>
            download(
              `${policy.id}-${policy.version}.json`,
              'application/json',
              JSON.stringify(withoutCharges(policy), null, 2),
            )
          }
        >
          {w.template}
        </Button>
        {dossier?.policy && <Button onClick={() => edit((one) => ({ ...one, policy: undefined }))}>{w.reset}</Button>}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem.said}
          <ProblemNumber code={problem.code} />
        </p>
      )}
      {dossier && <ProfileSection policy={policy} take={take} />}
      <LimitsTable policy={policy} released={released} t={t} w={w} f={f} />
    </main>
  );
}
