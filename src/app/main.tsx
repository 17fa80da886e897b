/** Starts the app: one state, one screen at a time. */
import { render } from 'preact';
import { learn } from '../i18n/speak.ts';
import { openFiles, start } from './actions/open-dossier.ts';
import { Header, undoByKey } from './frame/header.tsx';
import { Notices } from './frame/notices.tsx';
import { Fetched, lazy } from './lazy.tsx';
import { followAddress, modules } from './modules.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { store, useApp } from './state/store.ts';
import { WorkScreen } from './work/work-screen.tsx';
import './kit/tokens.css';
import './kit/app.css';
import './map/map.css';

const TableScreen = lazy(async () => (await import('./work/outcome/table-screen.tsx')).TableScreen);
const VariantsScreen = lazy(async () => (await import('./work/variants/variants-screen.tsx')).VariantsScreen);
const ConnectionsScreen = lazy(async () => (await import('./frame/connections-screen.tsx')).ConnectionsScreen);
const TalkScreen = lazy(async () => (await import('./work/talk/talk-screen.tsx')).TalkScreen);
const MoreScreen = lazy(async () => (await import('./work/more-screen.tsx')).MoreScreen);
const ReportScreen = lazy(async () => (await import('./work/report/report-screen.tsx')).ReportScreen);

function App() {
  const screen = useApp((state) => state.screen);
  const module = screen.kind === 'module' ? modules[screen.module] : undefined;
  return (
    <>
      <Header />
      <Notices />
      {screen.kind === 'start' && <StartScreen />}
      {screen.kind === 'work' && <WorkScreen step={screen.step} />}
      {screen.kind === 'table' && <Fetched of={TableScreen} />}
      {screen.kind === 'variants' && <Fetched of={VariantsScreen} />}
      {screen.kind === 'connections' && <Fetched of={ConnectionsScreen} />}
      {screen.kind === 'talk' && <Fetched of={TalkScreen} />}
      {screen.kind === 'report' && <Fetched of={ReportScreen} />}
      {screen.kind === 'more' && <Fetched of={MoreScreen} page={screen.page} />}
      {screen.kind === 'module' && module && <Fetched key={screen.module} of={module} />}
    </>
  );
}

document.addEventListener('keydown', undoByKey);
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void openFiles([...(event.dataTransfer?.files ?? [])]);
});
const frame = document.getElementById('app');
// Not awaited on the top level: the words may stand in a file that waits for this one.
void learn(store.getState().language).then(() => {
  if (frame) render(<App />, frame);
  void start().then(followAddress);
});
if (import.meta.env.PROD) void import('./frame/offline.tsx');
