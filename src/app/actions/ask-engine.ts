/** What a screen may ask the engine beside the verdict: how a number came about, what applies here, what the model says. */
export {
  asReleased,
  assessBeside,
  explained,
  measuresFor,
  ramOf,
  roadRunsTo,
  sitingOf,
} from '../../job/engine-client.ts';
