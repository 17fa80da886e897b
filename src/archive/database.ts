/**
 * The one door to IndexedDB: every store of this browser opens and fails the same way. Private mode, a full disk, storage
 * that is blocked or was thrown away while open: an answer, never a throw, and the next question opens anew.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { ok, type Result, refuse } from '../engine/ground/units.ts';

export interface Database {
  /** @returns error `storage-full`, `storage-off`, `storage-newer`, `storage-silent` or `storage-refused` */
  readonly attempt: <Value>(work: (db: IDBPDatabase) => Promise<Value>) => Promise<Result<Value>>;
}

const silent = 'TimeoutError';
const patienceMs = 10_000;

/** @param upgrade makes what is not there yet, from the version that this browser had (0: none) */
export function databaseOf(name: string, version: number, upgrade: (db: IDBPDatabase, from: number) => void): Database {
  let opened: Promise<IDBPDatabase> | null = null;
  let wasSilent = false;
  const open = () => {
    opened ??= openDB(name, version, {
      upgrade: (db, from) => upgrade(db, from),
      terminated: () => {
        opened = null;
      },
      // A newer release starts in another tab, or the store is thrown away: neither is kept waiting by this tab.
      blocking: (_, __, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
    });
    return opened;
  };
  /** Until it answers; a browser that never does is not waited for. Nothing was begun then, so nothing comes too late. */
  const answered = async (): Promise<IDBPDatabase> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new DOMException('no answer', silent)), wasSilent ? 1000 : patienceMs);
    });
    try {
      const db = await Promise.race([open(), silence]);
      wasSilent = false;
      return db;
    } finally {
      clearTimeout(late);
    }
  };
  /** A connection that was closed meanwhile did nothing yet: it is opened anew, once. */
  const again = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (fault) {
      if (nameOf(fault) !== 'InvalidStateError') throw fault;
      opened = null;
      return work();
    }
  };
  return {
    attempt: async (work) => {
      try {
        return ok(await again(async () => work(await answered())));
      } catch (fault) {
        // What is still being opened may yet come.
        if (nameOf(fault) === silent) wasSilent = true;
        else opened = null;
        return refuse(await codeOf(fault), String(fault));
      }
    },
  };
}

const nameOf = (fault: unknown): string => (fault instanceof Error || fault instanceof DOMException ? fault.name : '');

/** Below this a browser has no room left, whatever name it gives to that. */
const roomBytes = 2_000_000;

/** What a browser calls it differs; what is so is one of five. */
async function codeOf(fault: unknown): Promise<string> {
  const name = nameOf(fault);
  if (name === 'QuotaExceededError') return 'storage-full';
  if (name === silent) return 'storage-silent';
  if (name === 'VersionError') return 'storage-newer';
  if (name === 'SecurityError' || typeof indexedDB === 'undefined') return 'storage-off';
  const { quota, usage } = await roomOf();
  return quota !== undefined && usage !== undefined && quota - usage < roomBytes ? 'storage-full' : 'storage-refused';
}

async function roomOf(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}

/**
 * Waits for all parts of one transaction. When it fails the parts are only told that it was stopped: why is said by the
 * one that is not an `AbortError`.
 */
export async function allDone(...parts: readonly Promise<unknown>[]): Promise<void> {
  const faults: unknown[] = (await Promise.allSettled(parts)).flatMap((end) =>
    end.status === 'rejected' ? [end.reason] : [],
  );
  if (faults.length > 0) throw faults.find((one) => nameOf(one) !== 'AbortError') ?? faults[0];
}
