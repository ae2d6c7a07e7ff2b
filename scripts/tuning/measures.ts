/** Measures of rankings, and cross-validation.
 *
 * @module
 */

/** Share of ranks that are 1; 0 for no ranks. */
export function shareAtOne(ranks: readonly number[]): number {
  return mean(ranks.map((rank) => (rank === 1 ? 1 : 0)));
}

/** The mean; 0 for nothing. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The cases of each fold with those of all others. */
export function foldsOf<T extends { readonly fold: string }>(
  cases: readonly T[],
): readonly { readonly fold: string; readonly train: readonly T[]; readonly test: readonly T[] }[] {
  return [...new Set(cases.map((one) => one.fold))].sort().map((fold) => ({
    fold,
    train: cases.filter((one) => one.fold !== fold),
    test: cases.filter((one) => one.fold === fold),
  }));
}
