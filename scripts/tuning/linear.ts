/** Small systems of linear equations.
 *
 * @module
 */

/** Solves `matrix × x = right` by Gaussian elimination with pivots; a singular direction gives 0. */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, i) =>
          Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + i : best,
        column,
      );
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const top = rows[column] ?? [];
    const head = top[column] ?? 0;
    if (Math.abs(head) < 1e-12) continue;
    rows.forEach((row, i) => {
      if (i === column) return;
      const factor = (row[column] ?? 0) / head;
      for (let j = column; j <= size; j += 1) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    });
  }
  return rows.map((row, i) =>
    Math.abs(row[i] ?? 0) < 1e-12 ? 0 : (row[size] ?? 0) / (row[i] ?? 1),
  );
}
