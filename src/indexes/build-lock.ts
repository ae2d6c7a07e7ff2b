/** The lock that lets one process at a time build an index.
 *
 * Readers need none: they see the old index until the new one is whole.
 *
 * @module
 */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { IndexBusyError } from "../errors.ts";
import type { Log } from "../log.ts";
import { LOCK_NAME } from "./index-directory.ts";

/** A lock that was not renewed for so long belongs to a process that was killed, and is taken over. */
export const LOCK_STALE_MS = 10_000;

/** How often a lock is renewed: often enough that one late turn of the event loop does not make it look abandoned. */
const LOCK_RENEWAL_MS = 2_000;

/** How long a second builder waits for the first. Longer than `LOCK_STALE_MS`, so that a killed one does not stop it. */
const LOCK_WAIT_MS = 60_000;

/** How often a waiting builder looks again. */
const LOCK_POLL_MS = 200;

/** How a builder waits. */
export interface LockOptions {
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** Default: `LOCK_WAIT_MS`. */
  readonly waitMs?: number;
}

/**
 * Runs `work` while this process holds the lock of an index directory, which must exist.
 *
 * `work` is given a check to call before it publishes: it fails if the lock was lost meanwhile (a suspended machine).
 *
 * @throws {IndexBusyError} If another process holds the lock beyond the waiting time, or took it over.
 */
export async function withBuildLock<T>(
  indexDirectory: string,
  options: LockOptions,
  work: (assertHeld: () => void) => Promise<T>,
): Promise<T> {
  let lost: Error | undefined;
  const unlock = await acquire(indexDirectory, options, (error) => {
    lost = error;
  });
  try {
    return await work(() => {
      if (lost !== undefined) {
        throw new IndexBusyError(indexDirectory, { cause: lost });
      }
    });
  } finally {
    if (lost === undefined) {
      await unlock();
    }
  }
}

async function acquire(
  indexDirectory: string,
  { log, signal, waitMs = LOCK_WAIT_MS }: LockOptions,
  onCompromised: (error: Error) => void,
): Promise<() => Promise<void>> {
  const { lock } = await import("proper-lockfile");
  const deadline = performance.now() + waitMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lock(indexDirectory, {
        stale: LOCK_STALE_MS,
        update: LOCK_RENEWAL_MS,
        realpath: false,
        lockfilePath: join(indexDirectory, LOCK_NAME),
        onCompromised,
      });
    } catch (cause) {
      if (!isHeldByAnother(cause)) {
        throw cause;
      }
      if (performance.now() >= deadline) {
        throw new IndexBusyError(indexDirectory, { cause });
      }
    }
    if (attempt === 1) {
      log.info(`另一个进程正在建立索引，最多等待 ${Math.ceil(waitMs / 1_000)} 秒`);
    }
    await delay(LOCK_POLL_MS, undefined, signal === undefined ? {} : { signal });
  }
}

function isHeldByAnother(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ELOCKED";
}
