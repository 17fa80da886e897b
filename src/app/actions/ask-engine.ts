/** What a screen may ask the engine beside the verdict: how a number came about, what applies here, what the model says. */
export { explained, measuresFor, ramOf, roadRunsTo, sitingOf } from '../../job/aside-client.ts';
export { asReleased, assessBeside } from '../../job/engine-client.ts';
