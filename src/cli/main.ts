/**
 * The headless door: `npm run --silent cli -- <command> …`, with `--help` for each. Results go to stdout, messages for people
 * to stderr.
 * Exit codes: 0 answered (whatever the colour), 2 the input is unusable, 1 a fault of the program.
 */
import packageFile from '../../package.json' with { type: 'json' };
import { type Io, processIo } from './io.ts';

type Command = (args: string[], io: Io) => Promise<number>;

// Each command brings its own part of the program, and only when it is called.
const commands: Record<string, () => Promise<Command>> = {
  calc: async () => (await import('./calc.ts')).runCalc,
  scene: async () => (await import('./scene.ts')).runScene,
  assess: async () => (await import('./assess.ts')).runAssess,
  report: async () => (await import('./report.ts')).runReport,
  open: async () => (await import('./open.ts')).runOpen,
  batch: async () => (await import('./batch.ts')).runBatch,
  validate: async () => (await import('./validate.ts')).runValidate,
  profile: async () => (await import('./profile.ts')).runProfile,
  cut: async () => (await import('./cut.ts')).runCut,
  heling: async () => (await import('./heling.ts')).runHeling,
  capacity: async () => (await import('./capacity.ts')).runCapacity,
  town: async () => (await import('./town.ts')).runTown,
  models: async () => (await import('./models.ts')).runModels,
};

async function run([name = '', ...args]: string[], io: Io): Promise<number> {
  const asks = (...names: readonly string[]) => [name, ...args].some((one) => names.includes(one));
  if (name === 'help' || asks('--help', '-h')) {
    io.write((await import('./help.ts')).helpText(name === 'help' ? (args[0] ?? '') : name));
    return 0;
  }
  if (name === '--version' || name === '-V') {
    io.write((await import('./help.ts')).versionText(packageFile.version));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const known = Object.keys(commands).join(', ');
    io.complain(name ? `Unknown command ${name}; there are ${known}.` : `Say what to do: ${known}; or --help.`);
    return 2;
  }
  try {
    return await (await command())(args, io);
  } catch (fault) {
    io.complain(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    return 1;
  }
}

// A reader that stops early, as `head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Libraries tell their progress and their doubts there, and Node writes that to stdout and stderr.
console.debug = () => undefined;
console.assert = () => undefined;

// Not `process.exit`: what stands in the pipe must still leave.
process.exitCode = await run(process.argv.slice(2), processIo);
