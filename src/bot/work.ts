/** Work under way, so that a stop can wait for it.
 *
 * @module
 */
import { setTimeout as sleep } from "node:timers/promises";

/** Counts what is under way. */
export interface Work {
  /** How many pieces of work have begun and not ended. */
  readonly count: number;
  /** Follows a piece of work to its end; what it throws is thrown on. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Waits until nothing is under way, or the time is over; says which. */
  idle(timeoutMs: number): Promise<boolean>;
}

const POLL_MS = 10;

/** Begins with nothing under way. */
export function createWork(): Work {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async track(work) {
      count++;
      try {
        return await work;
      } finally {
        count--;
      }
    },
    async idle(timeoutMs) {
      const end = performance.now() + timeoutMs;
      while (count > 0 && performance.now() < end) await sleep(POLL_MS);
      return count === 0;
    },
  };
}
