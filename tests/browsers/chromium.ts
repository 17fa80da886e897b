/** Chromium by its DevTools protocol, as processes that a test may kill. */
import { join } from 'node:path';
import { findBrowser, sandboxArgs, unseenFeatures } from '../../scripts/find-browser.mjs';
import { callOf, type Life, startGroup } from './life.ts';
import { connect } from './wire.ts';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  `--disable-features=${['MediaRouter', 'OptimizationHints', 'Translate', ...unseenFeatures].join()}`,
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-sync',
];

interface Targets {
  readonly targetInfos: readonly { readonly targetId: string; readonly type: string }[];
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}
interface ConsoleCall {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown }[];
}

/** @throws {Error} when there is no Chromium, or it does not start. */
export async function startChromium(profile: string): Promise<Life> {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.error);
  const args = ['--headless', ...sandboxArgs, ...quiet, '--remote-debugging-port=0', '--window-size=1280,900'];
  const started = await startGroup(
    found.value,
    [...args, `--user-data-dir=${join(profile, 'chromium')}`, 'about:blank'],
    'DevTools listening on',
  );
  const wire = await connect(started.address);
  const { targetInfos } = (await wire.ask('Target.getTargets')) as Targets;
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
  const attached = await wire.ask('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = attached as { sessionId: string };
  const ask = (method: string, params?: object) => wire.ask(method, params, sessionId);
  await Promise.all([ask('Page.enable'), ask('Runtime.enable')]);
  const hearers: ((text: string) => void)[] = [];
  let loaded = () => {};
  wire.onEvent((method, params) => {
    if (method === 'Page.domContentEventFired') loaded();
    if (method !== 'Runtime.consoleAPICalled') return;
    const { type, args: said } = params as ConsoleCall;
    if (type === 'debug') for (const hear of hearers) hear(String(said[0]?.value));
  });
  const key = async (name: string, text?: string) => {
    const code = name === 'Tab' ? { code: 'Tab', windowsVirtualKeyCode: 9 } : {};
    await Promise.all([
      ask('Input.dispatchKeyEvent', { type: 'keyDown', key: name, ...code, ...(text ? { text } : {}) }),
      ask('Input.dispatchKeyEvent', { type: 'keyUp', key: name, ...code }),
    ]);
  };
  return {
    async open(url) {
      const ready = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      await ask('Page.navigate', { url });
      await ready;
    },
    async run(work, ...given) {
      const expression = callOf(work, given);
      const made = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails: wrong } = made as Evaluated;
      if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
      return result.value as never;
    },
    async type(text) {
      await Promise.all(Array.from(text, (one) => key(one, one)));
    },
    tab: () => key('Tab'),
    onDebug: (hear) => void hearers.push(hear),
    async kill() {
      await started.kill();
      wire.close();
    },
  };
}
