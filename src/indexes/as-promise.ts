/** For adapters whose work is CPU-bound, behind ports whose calls are asynchronous.
 *
 * @module
 */

/** Computes at once; what that throws rejects the promise, as callers of an asynchronous port expect. */
export function asPromise<T>(compute: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(compute());
  });
}
