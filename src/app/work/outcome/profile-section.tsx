/** Charges that a municipality keeps to itself: which profile a dossier names, whether it is open here, and until when it is kept. */
import { useEffect, useState } from 'preact/hooks';
import { isPastDay } from '../../../archive/desk.ts';
import type { Policy } from '../../../engine/models/definitions.ts';
import { today } from '../../actions/day.ts';
import { keepProfileOn, keptUntil, wipeKeptProfile } from '../../actions/profiles.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { wordsIn, wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();
const usePolicyWords = wordsIn('policy');

export function ProfileSection({ policy, take }: { policy: Policy; take: (file: File) => Promise<void> }) {
  const { f } = useFullWords();
  const w = usePolicyWords().profile;
  const { profile } = policy;
  const [expires, setExpires] = useState<string | null>(null);
  const look = () => void (profile && keptUntil(profile.sha256).then(setExpires));
  useEffect(look, [profile]);
  if (!profile) return null;
  const { name, sha256, charges } = profile;
  const past = expires !== null && isPastDay({ expires }, today());
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{w.title}</h2>
      <p class={charges ? '' : 'note'}>{charges ? w.opened(name) : w.closed(name)}</p>
      {charges && <p>{w.decided(charges.decided.by, f.date(charges.decided.date))}</p>}
      {expires !== null && <p>{(past ? w.past : w.until)(f.date(expires))}</p>}
      <p class="help">
        {w.hash}: <code>{sha256}</code>. {w.help}
      </p>
      <div class="package-buttons">
        {!charges && <FileChoice label={w.open} accept=".json,application/json" onFile={take} />}
        {expires !== null && (
          <>
            <Button onClick={() => void keepProfileOn(sha256).then(look)}>{w.keepOn}</Button>
            <Button onClick={() => void wipeKeptProfile(sha256).then(look)}>{w.wipe}</Button>
          </>
        )}
      </div>
    </section>
  );
}
