/** The years that the words of a question come to.
 *
 * @module
 */
import type { PeriodMention } from "./periods.ts";
import type { RelativeYear } from "./question.ts";

/** Which years are asked about, all mentions taken together. */
export interface AskedYears {
  /** Ascending, each once; absent where no year was named. */
  readonly years?: readonly number[];
  /** The last so many years that the corpus holds: 3 for 近三年. */
  readonly latest?: number;
  readonly asksForNext: boolean;
  readonly relativeYears: readonly RelativeYear[];
}

/** Joins the mentions of years; 去年 is read against the reference year: with 2022, `去年` is 2021. */
export function askedYears(periods: readonly PeriodMention[], referenceYear: number): AskedYears {
  const years = new Set<number>();
  const relativeYears: RelativeYear[] = [];
  let latest: number | undefined;
  let asksForNext = false;
  for (const period of periods) {
    switch (period.kind) {
      case "years":
        for (const year of period.years) years.add(year);
        break;
      case "latest":
        latest = period.count;
        break;
      case "next":
        asksForNext = true;
        break;
      case "relative": {
        const year = referenceYear + period.offset;
        years.add(year);
        relativeYears.push({
          word: period.word,
          year,
          referenceYear,
        });
        break;
      }
    }
  }
  return {
    ...(years.size === 0 ? {} : { years: [...years].sort((a, b) => a - b) }),
    ...(latest === undefined ? {} : { latest }),
    asksForNext,
    relativeYears,
  };
}
