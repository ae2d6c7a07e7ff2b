/** Composes stated lacks: no such report, not understood.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { QuestionFault } from "../../question/normalise-question.ts";
import type { AmbiguousName, Question } from "../../question/question.ts";
import { frameOf } from "../answer-frame.ts";
import type { Abstention, Lack } from "../answer.ts";
import { relatedPassages } from "./compose-passages.ts";
import type { ComposeContext } from "../context.ts";
import { suggestElsewhere, suggestQuestions } from "../suggest/suggest.ts";

/** How many related passages are shown where the reports do not say it. */
const RELATED_COUNT = 2;

/**
 * No report of the region or year asked about; names the region's other years, else the regions below it, else what the corpus holds, and suggests the same
 * question to those of them that answer it.
 */
export async function composeNoReport(context: ComposeContext): Promise<Abstention> {
  const { question, indexes } = context;
  const { missing } = question.scope;
  const own = indexes.reports.filter((report) =>
    missing.some(({ region }) => region.fullName === report.region.fullName),
  );
  const below = indexes.reports.filter((report) =>
    missing.some(({ region }) => report.region.fullName.startsWith(region.fullName)),
  );
  const held = [own, below].find((reports) => reports.length > 0) ?? indexes.reports;
  const same = await suggestElsewhere(context, held);
  const suggestions = same.length > 0 ? same : suggestQuestions(held);
  return abstain(question, { reason: "no-report", missing, held }, suggestions);
}

/** A name that may mean several regions; the suggestions are the same question with each of them. */
export function composeAmbiguous(question: Question, ambiguous: AmbiguousName): Abstention {
  const suggestions = ambiguous.choices
    .slice(0, 3)
    .map((region) => question.asked.replace(ambiguous.name, region.fullName));
  return abstain(
    question,
    { reason: "not-understood", cause: "ambiguous", ...ambiguous },
    suggestions,
  );
}

/** A matter that no report speaks of, or words in which no question is found. */
export function composeNotUnderstood(
  question: Question,
  all: readonly ReportMetadata[],
): Abstention {
  const cause = question.intent === "off-topic" ? "off-topic" : "unclear";
  return composeFaulty(question.asked, cause, all);
}

/** The reports asked about do not say it; the passages nearest to it are cited as related. */
export async function composeNotStated(context: ComposeContext): Promise<Abstention> {
  const { question } = context;
  const { citations } = await relatedPassages(context, RELATED_COUNT);
  return {
    ...abstain(question, { reason: "not-stated", reports: question.scope.reports }, []),
    citations,
  };
}

/** The reports asked about do not say it, and nothing in them is near it. */
export function composeSilence(question: Question): Abstention {
  return abstain(question, { reason: "not-stated", reports: question.scope.reports }, []);
}

/** A text that is no question to the reports; nothing of it was understood. */
export function composeFaulty(
  asked: string,
  cause: QuestionFault | "off-topic" | "unclear" | "greeting" | "courtesy" | "about-answer",
  all: readonly ReportMetadata[],
): Abstention {
  return {
    kind: "abstention",
    lack: { reason: "not-understood", cause },
    question: asked,
    understood: { regions: [], years: [], topic: "" },
    figures: [],
    citations: [],
    warnings: [],
    suggestions: suggestQuestions(all),
  };
}

function abstain(question: Question, lack: Lack, suggestions: readonly string[]): Abstention {
  return {
    ...frameOf(question),
    kind: "abstention",
    lack,
    citations: [],
    suggestions,
  };
}
