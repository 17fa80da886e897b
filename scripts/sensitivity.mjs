// Which numbers decide a colour: Node 24 runs the tests' TypeScript as it stands.
import '../tests/sensitivity/run.ts';
