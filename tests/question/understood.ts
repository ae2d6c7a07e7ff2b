/** Questions understood over the reports of the corpus, and what of them tests look at. */
import type { Question } from "../../src/question/question.ts";
import { understand } from "../../src/question/understand.ts";
import { theScopeContext } from "./the-scope-context.ts";

export const context = await theScopeContext();

/** Understands a question after others of the same person, oldest first. */
export function understood(asked: string, ...before: readonly string[]): Promise<Question> {
  return understand(
    asked,
    before.map((content) => ({ role: "user", content })),
    context,
  );
}

/** The reports that a question asks, in the order in which they are asked. */
export function reportsOf({ scope }: Question): readonly string[] {
  return scope.reports.map((report) => report.id);
}

/** Region and year of each report that a question asks for and nobody holds. */
export function missingOf({ scope }: Question): readonly (string | number | undefined)[][] {
  return scope.missing.map(({ region, year }) => [region.name, year]);
}
