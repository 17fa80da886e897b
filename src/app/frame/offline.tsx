/**
 * Works without a network, and says when there is a newer version. The old one goes on until the user agrees: never a
 * change in the middle of a case.
 */
import { render } from 'preact';
import { learn } from '../../i18n/speak.ts';
import { saveNow } from '../actions/save-soon.ts';
import { Button } from '../kit/button.tsx';
import { store } from '../state/store.ts';
import { wordsIn } from '../words.ts';

const useUpdateWords = wordsIn('update');

/** A tab that stays open for days asks now and then. */
const askEveryMs = 60 * 60_000;

/** All of the app is fetched for later so long after it came: who opens a case at once mostly has a colour then, on a slow laptop too. */
const beginMs = 8000;

/** A browser that changes at all does so long before. */
const changeMs = 2000;

async function watchForUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Whoever refuses storage refuses this too; the app works without.
  const registration = await navigator.serviceWorker.register('service-worker.js').catch(() => null);
  if (!registration) return;
  const offer = () => {
    // Without a controller this is the first version, not a newer one.
    if (registration.waiting && navigator.serviceWorker.controller) void show(registration.waiting);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer();
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), askEveryMs);
}

async function show(waiting: ServiceWorker): Promise<void> {
  const frame = document.getElementById('update') ?? document.createElement('div');
  frame.id = 'update';
  document.body.append(frame);
  const later = () => render(null, frame);
  const now = async () => {
    await saveNow();
    // A question to the old one in the moment of the change keeps Chromium from changing: a reload ends what keeps it.
    setTimeout(() => location.reload(), changeMs);
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take-over');
  };
  await learn(store.getState().language);
  render(<Prompt onNow={() => void now()} onLater={later} />, frame);
}

function Prompt({ onNow, onLater }: { onNow: () => void; onLater: () => void }) {
  const w = useUpdateWords();
  return (
    <section class="update" aria-label={w.title}>
      <p role="status">
        <strong>{w.title}.</strong> {w.text}
      </p>
      <Button kind="primary" onClick={onNow}>
        {w.now}
      </Button>
      <Button onClick={onLater}>{w.later}</Button>
    </section>
  );
}

setTimeout(() => void watchForUpdates(), beginMs);
