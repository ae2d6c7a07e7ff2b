/** How likely it is that the best passages answer the question.
 *
 * @module
 */
import type { PassageHit } from "../retrieval/hit.ts";
import type { ComposeContext } from "./context.ts";

/** What speaks for or against the passages. */
export interface PassageEvidence {
  /** Highest cosine of any sentence with the question. */
  readonly cosine: number;
  /** Share of the question's matters that the best passage names in so many words, or in words that mean the same. */
  readonly coverage: number;
}

/** Gathers the evidence of ranked passages; nothing found gives 0 for all. */
export function passageEvidenceOf(
  context: ComposeContext,
  hits: readonly PassageHit[],
): PassageEvidence {
  const cosine = Math.max(
    0,
    ...hits.flatMap((hit) => hit.sentences.map((sentence) => sentence.cosine)),
  );
  const coverage = Math.max(0, ...hits.slice(0, 3).map((hit) => coverageOf(context, hit)));
  return { cosine, coverage };
}

/** Estimates it by a logistic model: 0 to 1. */
export function passageConfidence(context: ComposeContext, hits: readonly PassageHit[]): number {
  const { cosine, coverage } = passageEvidenceOf(context, hits);
  const weights = context.weights.passages;
  const sum = weights.bias + weights.cosine * cosine + weights.coverage * coverage;
  return 1 / (1 + Math.exp(-sum));
}

function coverageOf(context: ComposeContext, hit: PassageHit): number {
  const groups = context.terms.grouped;
  if (groups.length === 0) return 0;
  const text = [
    ...hit.passage.sectionPath,
    ...hit.sentences.map((sentence) => sentence.sentence.text),
  ].join("\n");
  const held = groups.filter((words) => words.some((word) => text.includes(word)));
  return held.length / groups.length;
}
