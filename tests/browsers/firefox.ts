/** Firefox by WebDriver BiDi, over the websocket that it opens itself: no driver and no Marionette between. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../scripts/find-program.mjs';
import { callOf, type Life, startGroup } from './life.ts';
import { connect, type Wire } from './wire.ts';

/** A page of Firefox, with what only Firefox is asked for. */
export interface FirefoxLife extends Life {
  /** The page as Firefox prints it. */
  print(): Promise<Buffer>;
}

/** A profile that is killed over and over starts as if nothing happened: no questions, no safe mode, no old pages. */
const preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'nl, en',
  'toolkit.startup.max_resumed_crashes': -1,
};

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}
interface LogEntry {
  readonly type: string;
  readonly method?: string;
  readonly text: string;
}

/** @returns the path of a Firefox, or one sentence that says why there is none. FIREFOX_PATH goes first. */
export function findFirefox(): { ok: true; value: string } | { ok: false; error: string } {
  const asked = process.env['FIREFOX_PATH'];
  if (asked && !existsSync(asked))
    return { ok: false, error: `FIREFOX_PATH says ${asked}, but there is no file there.` };
  const found = asked ?? findProgram('firefox', { install: false }) ?? findProgram('firefox-esr');
  if (found) return { ok: true, value: found };
  return { ok: false, error: 'No Firefox found: install firefox or firefox-esr, or set FIREFOX_PATH.' };
}

/** @param more preferences of one test. @throws {Error} when there is no Firefox, or it does not start. */
export async function startFirefox(home: string, more: Readonly<Record<string, boolean>> = {}): Promise<FirefoxLife> {
  const found = findFirefox();
  if (!found.ok) throw new Error(found.error);
  const profile = join(home, 'firefox');
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries({ ...preferences, ...more }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
  const started = await startGroup(found.value, args, 'WebDriver BiDi listening on');
  const wire = await connect(`${started.address}/session`);
  await wire.ask('session.new', { capabilities: {} });
  await wire.ask('session.subscribe', { events: ['log.entryAdded'] });
  // The first window never gets the focus when nobody looks, and leaving a field is then no event.
  const { context } = (await wire.ask('browsingContext.create', { type: 'window' })) as { context: string };
  await wire.ask('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  return { ...pageOf(wire, context), kill: () => started.kill().then(() => wire.close()) };
}

function pageOf(wire: Wire, context: string): Omit<FirefoxLife, 'kill'> {
  const hearers: ((text: string) => void)[] = [];
  wire.onEvent((method, params) => {
    const entry = params as LogEntry;
    if (method !== 'log.entryAdded' || entry.type !== 'console' || entry.method !== 'debug') return;
    for (const hear of hearers) hear(entry.text);
  });
  const keys = (text: string) =>
    wire.ask('input.performActions', {
      context,
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: Array.from(text).flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  return {
    async open(url) {
      await wire.ask('browsingContext.navigate', { context, url, wait: 'interactive' });
    },
    async run(work, ...given) {
      // As text: BiDi would write every value in a form of its own.
      const expression = `(async () => JSON.stringify((await ${callOf(work, given)}) ?? null))()`;
      const asked = { expression, target: { context }, awaitPromise: true, userActivation: true };
      const { type, result, exceptionDetails } = (await wire.ask('script.evaluate', asked)) as Evaluated;
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return JSON.parse(result?.value ?? 'null') as never;
    },
    async type(text) {
      await keys(text);
    },
    async tab() {
      await keys('\uE004');
    },
    onDebug: (hear) => void hearers.push(hear),
    async print() {
      // A4, and the margins of the sheet itself: what the dialog of Firefox does by itself has to be asked here.
      const margin = { top: 0, right: 0, bottom: 0, left: 0 };
      const asked = { context, page: { width: 21, height: 29.7 }, margin, shrinkToFit: false };
      const { data } = (await wire.ask('browsingContext.print', asked)) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}
