/** A pseudo-random generator (mulberry32), so that a failure can be repeated. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Vectors of norm 1 in random directions. */
export function randomVectors(
  count: number,
  dimensions: number,
  seed = 1,
): readonly Float32Array[] {
  const random = randomSource(seed);
  return Array.from({ length: count }, () => {
    const values = Array.from({ length: dimensions }, () => random() - 0.5);
    const norm = Math.hypot(...values);
    return Float32Array.from(values, (value) => value / norm);
  });
}

/** Rows one after the other, as a matrix has them. */
export function concatenateRows(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(rows.flatMap((row) => [...row]));
}

/** The sum of products, the plain way. */
export function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
