/**
 * Files that the system hands over: once the browser has this page as an app, a double click on a dossier opens it here
 * (`file_handlers` of the manifest). A file opens as one that is let go over the page does: beside what is there.
 */
import { openFiles } from '../actions/open-dossier.ts';

interface Launch {
  readonly files?: readonly FileSystemFileHandle[];
}

/** Of browsers that have it: what came before somebody listened is kept there until now. */
interface WithLaunches {
  readonly launchQueue?: { setConsumer(take: (launch: Launch) => void): void };
}

export function takeHandedFiles(): void {
  (window as WithLaunches).launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) void Promise.all(files.map((one) => one.getFile())).then(openFiles);
  });
}
