// Is anything lost when the browser is killed: Node 24 runs the tests' TypeScript as it stands.
import '../tests/kills/run.ts';
