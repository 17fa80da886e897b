/**
 * Lives of one browser on one profile, each ended by SIGKILL: at a random moment of the editing, or at the word "bewaard".
 * Each next life begins by looking whether all is there that was kept, and nothing that was not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Life } from '../browsers/life.ts';
import { type Dice, diceOf } from './dice.ts';
import { type Fault, type Fields, type Finding, faults, Ledger, titleField } from './ledger.ts';
import { installScreen } from './screen.ts';

export interface Plan {
  readonly start: (profile: string) => Promise<Life>;
  readonly url: string;
  readonly kills: number;
  readonly seed: number;
  /** How many kills of the seed went before: a run can be done in slices. */
  readonly from?: number;
  /** Hears each finding, and how far it is. */
  readonly tell?: (line: string) => void;
}

export interface Tally extends Record<Fault, number> {
  readonly kills: number;
  /** Of them at the word. */
  readonly atTheWord: number;
  /** Times that "bewaard" stood on the screen and was held to it. */
  readonly claims: number;
  readonly wipes: number;
  /** Lives that could not be led to their end: something did not come on the screen. */
  readonly broken: number;
  readonly seconds: number;
}

/**
 * Fresh after so many kills, so that the first days of a profile are tried too; with dice of its own, so that a slice of a
 * run is that part of it.
 */
const livesPerProfile = 50;
/** Time from the first letter in which the random moments lie: typing, waiting, writing, rest. */
const randomMs = 1500;
/** Longest that the word may take. */
const wordMs = 30_000;
/** One in so many lives wipes a dossier first. */
const wipesOneIn = 8;
/** More broken lives than this, and the run says so at once. */
const mostBroken = 10;

const steps = {
  Locatie: [titleField, 'Zaaknummer'],
  Rapport: ['Welke andere plekken zijn bekeken?', 'Wat vinden aanvrager, omwonenden, politie en veiligheidsregio?'],
} as const;
const stepNames = ['Locatie', 'Rapport'] as const;
const labels = stepNames.flatMap((step) => [...steps[step]]);

export async function runKills({ start, url, kills, seed, from = 0, tell = () => {} }: Plan): Promise<Tally> {
  const began = performance.now();
  const tally = {
    kills: 0,
    atTheWord: 0,
    claims: 0,
    wipes: 0,
    broken: 0,
    lost: 0,
    corrupt: 0,
    resurrected: 0,
    copies: 0,
  };
  const note = (findings: readonly Finding[]) => {
    for (const { fault, what } of findings) {
      tally[fault] += 1;
      tell(`${fault}, after kill ${from + tally.kills} (seed ${seed}): ${what}`);
    }
    return findings.length === 0;
  };
  while (tally.kills < kills) {
    const profile = mkdtempSync(join(tmpdir(), 'gevelwijzer-kills-'));
    const ledger = new Ledger();
    const first = from + tally.kills;
    const dice = diceOf(seed + first * 7919);
    let alive: Life | undefined;
    try {
      // After a finding the profile is no longer what the ledger says: the next begins afresh.
      for (let lives = 0; ; lives++) {
        const dossier = dice.below(2);
        alive = await start(profile);
        await alive.open(url);
        await alive.run(installScreen);
        if (lives === 0) await furnish(alive, ledger, dossier);
        else if (!note(await look(alive, ledger, dossier))) break;
        const at = from + tally.kills;
        if ((at % livesPerProfile === 0 && at > first) || tally.kills >= kills) break;
        const atTheWord = at % 2 === 1;
        const lived = await liveAndDie(alive, ledger, dice, dossier, atTheWord);
        tally.kills += 1;
        tally.atTheWord += atTheWord ? 1 : 0;
        tally.claims += lived.claims;
        tally.wipes += lived.wiped ? 1 : 0;
        if (tally.kills % 50 === 0) tell(summaryOf(tally, began));
      }
    } catch (error) {
      tally.broken += 1;
      tell(
        `broken, after kill ${from + tally.kills} (seed ${seed}): ${error instanceof Error ? error.message : String(error)}`,
      );
      if (tally.broken > mostBroken) throw error;
    } finally {
      await alive?.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }
  return { ...tally, seconds: (performance.now() - began) / 1000 };
}

export const isFaultless = (tally: Tally): boolean => tally.broken === 0 && faults.every((fault) => tally[fault] === 0);

function summaryOf(tally: Omit<Tally, 'seconds'>, began: number): string {
  const found = faults.map((fault) => `${tally[fault]} ${fault}`).join(', ');
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  return `${tally.kills} kills, ${tally.claims} claims, ${tally.wipes} wipes: ${found}, ${tally.broken} broken; ${seconds} s`;
}

/** Two dossiers, kept; the asked one is left open. */
async function furnish(life: Life, ledger: Ledger, dossier: number): Promise<void> {
  for (const name of ['Voorbeeld groen', 'Voorbeeld oranje']) {
    await life.run((example) => officer.example(example), name);
    await life.run(() => officer.kept());
    ledger.add(await readAll(life));
    await life.run(() => officer.home());
  }
  const titles = await life.run((atLeast) => officer.cards(atLeast), ledger.dossiers);
  await life.run((title) => officer.open(title), ledger.judgeList(titles).cards[dossier] ?? '');
}

async function readAll(life: Life): Promise<Fields> {
  const read = (step: (typeof stepNames)[number]) =>
    life.run((name, wanted) => officer.read(name, wanted), step, steps[step]);
  return { ...(await read('Locatie')), ...(await read('Rapport')) };
}

/** Every dossier in the list opens, and each field is what it has to be; the asked one is looked at last and left open. */
async function look(life: Life, ledger: Ledger, last: number): Promise<Finding[]> {
  const titles = await life.run((atLeast) => officer.cards(atLeast), ledger.dossiers);
  const { cards, findings } = ledger.judgeList(titles);
  const found = [...findings];
  for (const dossier of [1 - last, last]) {
    const title = cards[dossier];
    if (typeof title !== 'string') continue;
    if (await life.run((one) => officer.open(one), title))
      found.push(...ledger.judgeFields(dossier, await readAll(life)));
    else found.push({ fault: 'corrupt', what: `"${title}" does not open` });
    if (dossier !== last) await life.run(() => officer.home());
  }
  return found;
}

interface Lived {
  readonly claims: number;
  readonly wiped: boolean;
}

async function liveAndDie(life: Life, ledger: Ledger, dice: Dice, dossier: number, atTheWord: boolean): Promise<Lived> {
  if (dice.below(wipesOneIn) === 0) {
    await wipeOne(life, ledger, dice);
    if (!atTheWord) await sleep(dice.below(randomMs));
    await life.kill();
    return { claims: 0, wiped: true };
  }
  await life.run((all) => officer.watch(all), labels);
  const left: Record<string, string> = {};
  let [claims, done, killed] = [0, false, false];
  let hearWord = () => {};
  const word = new Promise<void>((resolve) => {
    hearWord = resolve;
  });
  life.onDebug((text) => {
    claims += 1;
    ledger.claim(dossier, JSON.parse(text) as Fields, left);
    if (done) hearWord();
  });
  const edits = async () => {
    for (let rest = 1 + dice.below(atTheWord ? 3 : 6); rest > 0; rest--) {
      const step = dice.of(stepNames);
      const label = dice.of(steps[step]);
      await life.run((name, wanted) => officer.read(name, wanted), step, steps[step]);
      await life.run((name) => officer.focus(name), label);
      const text = dice.text();
      ledger.typing(dossier, label, text);
      done = rest === 1;
      await life.type(text);
      // What is typed counts too: not every field is left.
      if (dice.below(2) === 0) {
        await life.tab();
        left[label] = text;
      }
      if (rest > 1) await sleep(dice.below(300));
    }
  };
  const editing = edits().catch((error: unknown) => {
    if (!killed) throw error;
  });
  if (atTheWord) await Promise.all([editing, within(wordMs, word)]);
  else {
    const moment = dice.below(randomMs);
    await Promise.race([sleep(moment), editing.then(() => sleep(moment))]);
  }
  killed = true;
  await life.kill();
  await editing;
  return { claims, wiped: false };
}

/** A third dossier, kept or only just changed, that is wiped; the list says that it is gone. */
async function wipeOne(life: Life, ledger: Ledger, dice: Dice): Promise<void> {
  await life.run(() => officer.home());
  await life.run(() => officer.example('Voorbeeld rood'));
  const [label] = steps.Locatie;
  const before = (await life.run((name, wanted) => officer.read(name, wanted), 'Locatie', steps.Locatie))[label] ?? '';
  await life.run(() => officer.kept());
  const after = dice.text();
  if (dice.below(2) === 0) {
    await life.run((name) => officer.focus(name), label);
    await life.type(after);
    await life.tab();
  }
  await life.run(() => officer.home());
  const known = await life.run((atLeast) => officer.cards(atLeast), ledger.dossiers + 1);
  const title = known.find((one) => one === before || one === after);
  if (title === undefined) throw new Error(`"${before}" is kept, but is not in the list`);
  await life.run((one) => officer.wipe(one), title);
  for (const one of [before, after]) ledger.wiped(one);
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function within(ms: number, promise: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The word "bewaard" did not come in ${ms / 1000} s`)), ms);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
