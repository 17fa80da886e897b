// Bundles the command line (0.1 s; Node strips types, but not JSX) and hands over to it.
import { build } from 'vite';

await build({ configFile: 'vite.cli.config.ts', logLevel: 'silent' });
await import('../build/cli/main.js');
