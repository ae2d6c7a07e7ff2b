/** Measures of rankings, and cross-validation.
 *
 * @module
 */

/** Mean of 1 / rank; 0 for no ranks. */
export function meanReciprocalRank(ranks: readonly number[]): number {
  return mean(ranks.map((rank) => 1 / rank));
}

/** Share of ranks that are 1; 0 for no ranks. */
export function shareAtOne(ranks: readonly number[]): number {
  return mean(ranks.map((rank) => (rank === 1 ? 1 : 0)));
}

/** The mean; 0 for nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The middle of the plateau: of all choices whose quality comes within `tolerance` of the best, the one nearest to their
 * mean. With so few questions the very best is best by chance; the middle stands on more of them.
 */
export function middleOfPlateau<T extends object>(
  choices: readonly T[],
  qualityOf: (choice: T) => number,
  tolerance: number,
): T {
  const rated = choices.map((choice) => ({ choice, quality: qualityOf(choice) }));
  const best = Math.max(...rated.map(({ quality }) => quality));
  const plateau = rated.filter(({ quality }) => quality >= best - tolerance);
  const vectors = plateau.map(({ choice }) => numbersOf(choice));
  const centre = (vectors[0] ?? []).map((_, i) => mean(vectors.map((vector) => vector[i] ?? 0)));
  const distances = vectors.map((vector) =>
    vector.reduce((sum, value, i) => sum + Math.abs(value - (centre[i] ?? 0)), 0),
  );
  const nearest = plateau[distances.indexOf(Math.min(...distances))];
  if (nearest === undefined) throw new Error("nothing to choose from");
  return nearest.choice;
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

function numbersOf(choice: object): readonly number[] {
  return Object.values(choice).filter((value): value is number => typeof value === "number");
}
