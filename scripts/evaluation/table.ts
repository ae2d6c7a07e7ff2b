/** Tables of measures, for a terminal or for the README.
 *
 * @module
 */

/** A cell: text, a count, or a share or time with its digits; `undefined` is a measure that does not apply. */
export type Cell = string | number | undefined;

/** How a table is written. */
export type TableFormat = "plain" | "markdown";

/** A table; every row has as many cells as there are headings. The first column is text, the others are numbers. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Writes a table, numbers flush right. Whole numbers stand as they are, others have three digits after the point. */
export function formatTable(table: Table, format: TableFormat): string {
  const cells = [table.headings, ...table.rows].map((row) => row.map(formatCell));
  const widths = table.headings.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) => {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return format === "markdown" ? `| ${padded.join(" | ")} |` : padded.join("  ").trimEnd();
  });
  const [head = "", ...body] = lines;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(Math.max(width - 1, 1))}:`,
  );
  return format === "markdown"
    ? [head, `| ${rule.join(" | ")} |`, ...body].join("\n")
    : [head, ...body].join("\n");
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return "-";
  if (typeof cell === "string") return cell;
  return Number.isInteger(cell) && Math.abs(cell) > 1 ? String(cell) : cell.toFixed(3);
}
