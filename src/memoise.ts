/** Work that is done once for each object.
 *
 * @module
 */

/**
 * Gives the function that does the work once for each object, and forgets what came of it with the object. For what every question
 * asks of things that never change: the figures and regions of an index. What came of it is shared by all callers.
 */
export function memoise<K extends object, V extends object>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
