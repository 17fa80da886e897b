/** Which version of a model file the engine reads. It leans on nothing: whoever asks has not read the engine yet. */

/** Where the engine names the files of its set. */
export const namingSources = ['models', 'policy-limits', 'consequences-figures'].map(
  (name) => `src/engine/models/${name}.ts`,
);

/** Source text that names model files, with the newest version of each in its place. @param paths from `models/` on */
export function namingNewest(source: string, paths: readonly string[]): string {
  const version = (path: string, stem: string): number =>
    path.startsWith(`${stem}-`) ? Number(/^(\d+)\.json$/.exec(path.slice(stem.length + 1))?.[1] ?? 0) : 0;
  return source.replaceAll(/(?<=\/models\/)([a-z-]+\/[a-z\d-]+)-\d+(?=\.json')/g, (_, stem: string) => {
    const newest = Math.max(...paths.map((path) => version(path, stem)));
    return `${stem}-${newest}`;
  });
}
