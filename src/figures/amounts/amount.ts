/** Amounts: numbers with their measure words, as a text writes them.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import type { Approximation } from "../figure.ts";
import type { Unit } from "./units.ts";

/** A number with all that belongs to it. Whether it is a statistic is not yet said. */
export interface Amount {
  /** With approximation words: 约37.62亿元, 不少于50件, 95%以上. */
  readonly span: Span;
  /** The number alone, without scale: 37.62. */
  readonly numberSpan: Span;
  /** In the unit's base: 376200000 for 37.62亿元. NaN where the numeral cannot be read. */
  readonly value: number;
  /** The upper end of a range. */
  readonly upperValue: number | undefined;
  /** Absent where no measure word follows. */
  readonly unit: Unit | undefined;
  readonly approximation: Approximation;
  /** `ratio` is two Arabic numbers: 1:3. */
  readonly notation: "arabic" | "han" | "ratio";
}
