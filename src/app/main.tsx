/** Starts the app: one state, one screen at a time. */
import './kit/colours.css';
import './kit/tokens.css';
import './kit/base.css';
import '../report/stoplight.css';
import { render } from 'preact';
import { learn } from '../i18n/speak.ts';
import { fetchEngine } from './actions/judge-dossier.ts';
import { openFiles, start } from './actions/open-dossier.ts';
import { Header } from './frame/header.tsx';
import { Notices } from './frame/notices.tsx';
import { Fetched } from './lazy.tsx';
import { desks, inOrder, pages, steps } from './pages.ts';
import { StartScreen } from './start/start-screen.tsx';
import { store, useApp } from './state/store.ts';
import { WorkScreen } from './work/work-screen.tsx';

function App() {
  const screen = useApp((state) => state.screen);
  return (
    <>
      <Header />
      <Notices />
      {screen.kind === 'start' && <StartScreen desks={inOrder(desks)} />}
      {screen.kind === 'work' && <WorkScreen step={screen.step} steps={steps} />}
      {screen.kind === 'page' && <Fetched key={screen.page} of={pages[screen.page]} />}
      {screen.kind === 'desk' && <Fetched key={screen.desk} of={desks[screen.desk]} />}
    </>
  );
}

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void openFiles([...(event.dataTransfer?.files ?? [])]);
});
const frame = document.getElementById('app');
let touched = false;
document.addEventListener('click', () => (touched = true), { capture: true, once: true });
// Not awaited on the top level: the words may stand in a file that waits for this one.
void learn(store.getState().language).then(() => {
  if (frame) render(<App />, frame);
  fetchEngine();
  void start().then(async () =>
    (await import('./frame/follow-address.ts')).followAddress({ desks: inOrder(desks), steps, pages }, () => touched),
  );
});
if (import.meta.env.PROD) void import('./frame/offline.tsx');
