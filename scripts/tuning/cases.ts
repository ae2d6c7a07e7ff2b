/** Gold questions as cases for tuning: what was found for each, and which of it is right.
 *
 * @module
 */
import type { App } from "../../src/app.ts";
import type { Explanation } from "../../src/answer/explain.ts";
import type { FigureHit } from "../../src/retrieval/find-figures.ts";
import type { GoldQuestion } from "../evaluation/gold.ts";
import { isSameUnit, isSameValue } from "../evaluation/score-answers.ts";

/** A question for a figure. */
export interface FigureCase {
  readonly id: string;
  /** The region asked about: cases of one region are never split between tuning and testing. */
  readonly fold: string;
  /** Every figure of the reports asked about. */
  readonly hits: readonly FigureHit[];
  /** Every figure of all reports. */
  readonly everywhere: readonly FigureHit[];
  /** Which hits are right; empty for a question that must not be answered. */
  readonly right: ReadonlySet<number>;
}

/** A question in prose, or one that nothing answers. */
export interface PassageCase {
  readonly id: string;
  readonly fold: string;
  readonly evidence: Explanation["passages"];
  readonly isAnswerable: boolean;
}

/** The cases of some questions. */
export interface TuningCases {
  readonly figures: readonly FigureCase[];
  readonly passages: readonly PassageCase[];
}

/** Intents that are answered before anything is searched for. */
const SETTLED: ReadonlySet<string> = new Set(["coverage", "abilities", "off-topic"]);

/** Gathers the cases; questions that are settled by their scope alone, or ask for several values, are none. */
export async function gatherCases(
  app: App,
  questions: readonly GoldQuestion[],
): Promise<TuningCases> {
  const figures: FigureCase[] = [];
  const passages: PassageCase[] = [];
  for (const gold of questions) {
    const found = await app.explain({ question: gold.question, history: gold.history });
    if (found === undefined || SETTLED.has(found.question.intent)) continue;
    if (found.question.scope.reports.length === 0) continue;
    const fold = gold.regions.length === 1 ? (gold.regions[0] ?? "") : "several";
    const isFigure = found.question.wantsNumber;
    if (isFigure && fold !== "several") {
      const one = figureCase(gold, found, fold);
      if (one !== undefined) figures.push(one);
    }
    if (!isFigure) {
      passages.push({
        id: gold.id,
        fold,
        evidence: found.passages,
        isAnswerable: !gold.mustAbstain,
      });
    }
  }
  return { figures, passages };
}

function figureCase(gold: GoldQuestion, found: Explanation, fold: string): FigureCase | undefined {
  const [wanted, ...others] = gold.values;
  if (others.length > 0 || (wanted === undefined && !gold.mustAbstain)) return undefined;
  const hits = found.figures.flatMap((report) => report.hits);
  const right = new Set(
    wanted === undefined
      ? []
      : hits
          .filter(
            ({ figure }) =>
              isSameValue(figure.value, wanted.value) && isSameUnit(figure.unit, wanted.unit),
          )
          .map(({ id }) => id),
  );
  // A value that no figure has is computed, a rank, or not extracted: nothing that ranking could learn from.
  if (right.size === 0 && !gold.mustAbstain) return undefined;
  return { id: gold.id, fold, hits, everywhere: found.everywhere, right };
}
