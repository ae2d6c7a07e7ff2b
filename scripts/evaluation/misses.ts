/** What was not right, a line each, for whoever looks for the reason.
 *
 * @module
 */
import type { FigureMatching } from "./score-figures.ts";
import type { ScoredQuestion } from "./summarise.ts";

/** Characters of a quote that are shown. */
const SHOWN_LENGTH = 40;

/** Describes each question whose answer is not right, and each whose first figure or citation is out of scope. */
export function describeMissedQuestions(scored: readonly ScoredQuestion[]): readonly string[] {
  return scored
    .filter(({ score }) => !score.ok || score.wrongScope)
    .map(({ gold, answer, score }) => {
      const wanted = gold.mustAbstain
        ? ["an abstention"]
        : [
            ...gold.values.map(({ region, value, unit }) => `${region} ${value}${unit}`),
            ...gold.quotes.map(({ quote }) => quote.slice(0, SHOWN_LENGTH)),
          ];
      const found =
        answer === undefined
          ? ["no answer"]
          : [
              ...(answer.abstained ? [`abstained (${answer.reason ?? ""})`] : []),
              ...answer.figures
                .slice(0, 4)
                .map(
                  ({ region, year, value, unit, indicator }) =>
                    `${region} ${year} ${value}${unit} ${indicator}`,
                ),
              ...answer.citations.slice(0, 2).map(({ quote }) => quote.slice(0, SHOWN_LENGTH)),
            ];
      const fault = score.ok ? "SCOPE" : "MISS";
      return `${fault} ${gold.id} ${gold.type} ${gold.question}\n  want ${wanted.join(" | ")}\n  got  ${found.join(" | ")}`;
    });
}

/** Describes each gold figure that was missed or is not wholly right, and each figure too many. */
export function describeMissedFigures({
  matches,
  missed,
  extra,
}: FigureMatching): readonly string[] {
  return [
    ...missed.map(
      (gold) => `MISS  ${gold.file} ${gold.raw} ${gold.indicator}\n  in   ${gold.quote}`,
    ),
    ...matches
      .filter(
        (match) =>
          !(match.hasValue && match.hasUnit && match.hasApproximation && match.indicatorF1 >= 0.5),
      )
      .map(
        ({ gold, found }) =>
          `DIFF  ${gold.file} ${gold.raw}\n  want ${gold.value} ${gold.unit} ${gold.approx} ${gold.indicator}\n  got  ${found.value} ${found.unit} ${found.approx} ${found.indicator}`,
      ),
    ...extra.map(
      (found) =>
        `EXTRA ${found.file} ${found.raw} ${found.indicator}\n  in   ${found.quote.slice(0, 2 * SHOWN_LENGTH)}`,
    ),
  ];
}
