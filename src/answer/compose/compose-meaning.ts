/** Composes the answer to a question for what an amount is of: 28.2%是什么, 那个3276件指的是啥.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import type { ClaimedAmount } from "../../question/claimed-amount.ts";
import { frameOf } from "../answer-frame.ts";
import type { Answer, AnswerFigure } from "../answer.ts";
import { CitationList } from "../cite/cite.ts";
import { citeFigure } from "../cite/claim.ts";
import { composeSilence } from "./compose-abstention.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Gives every figure of the reports asked about that has the value, in their order, as many as may be cited; how many more there are
 * becomes a warning. A value with another measure word is given only where none has the one asked with.
 */
export async function composeMeaning(
  context: ComposeContext,
  claim: ClaimedAmount,
): Promise<Answer> {
  const { indexes, question, limit } = context;
  const reports = question.scope.reports.map(({ id }) => id);
  const all = await statedFigures(indexes, reports);
  const same = all.filter((figure) => hasValue(figure, claim));
  const fitting = same.filter(({ unit }) => claim.unit === undefined || unit === claim.unit);
  const meant = byReport(fitting.length > 0 ? fitting : same, reports);
  if (meant.length === 0) return composeSilence(question);
  const frame = frameOf(question);
  const list = new CitationList(indexes);
  const figures: AnswerFigure[] = [];
  for (const figure of meant.slice(0, limit)) figures.push(await citeFigure(list, figure));
  const more = meant.length - figures.length;
  return {
    ...frame,
    kind: "lookup",
    claimCount: figures.length,
    figures,
    citations: list.citations,
    warnings: [
      ...frame.warnings,
      ...(more > 0 ? [{ kind: "more-places", count: more } as const] : []),
    ],
  };
}

function hasValue({ value, upperValue }: Figure, claim: ClaimedAmount): boolean {
  return value === claim.value || upperValue === claim.value;
}

/** In the order of the reports asked about, of each in reading order. */
function byReport(figures: readonly Figure[], reports: readonly string[]): readonly Figure[] {
  return [...figures].sort(
    (a, b) =>
      reports.indexOf(a.reportId) - reports.indexOf(b.reportId) || a.span.start - b.span.start,
  );
}
