/** What every answer to an understood question has in common.
 *
 * @module
 */
import type { Question } from "../question/question.ts";
import type { Answer } from "./answer.ts";
import { scopeWarnings } from "./cite/scope-warnings.ts";
import { understoodOf } from "./understood.ts";

/** The part of an answer that follows from the question alone: no figures and no suggestions yet, the warnings of its scope. */
export type AnswerFrame = Pick<
  Answer,
  "question" | "understood" | "figures" | "warnings" | "suggestions"
>;

/** Begins an answer to the question; a composer adds its kind, its citations and what it found. */
export function frameOf(question: Question): AnswerFrame {
  return {
    question: question.asked,
    understood: understoodOf(question),
    figures: [],
    warnings: scopeWarnings(question.scope),
    suggestions: [],
  };
}
