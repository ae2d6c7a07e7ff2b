/** Composes the answer to an understood question.
 *
 * @module
 */
import type { Answer } from "./answer.ts";
import { lacksAskedFact } from "./cite/asked-facts.ts";
import { markedOf } from "./cite/cite.ts";
import {
  composeAmbiguous,
  composeFaulty,
  composeNoReport,
  composeNotStated,
  composeNotUnderstood,
} from "./compose/compose-abstention.ts";
import { composeComparison } from "./compose/compose-comparison.ts";
import { composeCoverage } from "./compose/compose-coverage.ts";
import { composeEarlierYear } from "./compose/compose-earlier-year.ts";
import { composeList } from "./compose/compose-list.ts";
import { composeLookup } from "./compose/compose-lookup.ts";
import { composeMeaning } from "./compose/compose-meaning.ts";
import { composeOccurrence } from "./compose/compose-occurrence.ts";
import { composeOtherPeriod } from "./compose/compose-other-period.ts";
import { composeMentions } from "./compose/compose-mentions.ts";
import { composePassages } from "./compose/compose-passages.ts";
import { composeAdmissions } from "./compose/compose-admissions.ts";
import { composePoints } from "./compose/compose-points.ts";
import { composeUndivided } from "./compose/compose-undivided.ts";
import { composeUntold } from "./compose/compose-untold.ts";
import type { ComposeContext } from "./context.ts";
import type { Question } from "../question/question.ts";
import { speaksOfPlaces } from "./search/named-places.ts";
import { asksForTotal } from "./compare/summarise-rows.ts";
import { suggestAfterAnswer } from "./suggest/suggest.ts";

/** Chooses the kind of answer that the question wants and the corpus allows. */
export async function compose(context: ComposeContext): Promise<Answer> {
  const { question, indexes } = context;
  const { scope, intent } = question;
  if (intent === "abilities") return composeCoverage(context, "abilities");
  if (intent === "greeting" || intent === "courtesy" || intent === "about-answer") {
    return composeFaulty(question.asked, intent, indexes.reports);
  }
  if (intent === "off-topic") return composeNotUnderstood(question, indexes.reports);
  if (scope.ambiguous !== undefined) return composeAmbiguous(question, scope.ambiguous);
  if (scope.reports.length === 0) {
    return (await composeEarlierYear(context)) ?? composeNoReport(context);
  }
  if (intent === "coverage") return composeCoverage(context, "reports");
  return composeFromReports(context);
}

/** The answer from what the reports asked about say. */
async function composeFromReports(context: ComposeContext): Promise<Answer> {
  const { question } = context;
  const { intent } = question;
  if (question.claim?.purpose === "what") return composeMeaning(context, question.claim);
  const isInFigures = intent === "lookup" || intent === "comparison" || namesMeasure(question);
  const answer = await (isInFigures ? composeFigures(context) : composeProse(context));
  return suggestAfter(
    context,
    speaksOfPlaces(answer, context) ? answer : await composeNotStated(context),
  );
}

/** A word that ends in what is measured, then nothing more, a comparison, or a second measure: 调解和解率比较, 案件数和罚没款. */
const NAMES_MEASURE =
  /(?<![多少无])(?:数|率|额|款|量)(?:[和与及、]|(?:怎么)?变|比|对比|排|[，,。？?]|$)/u;

/** Says whether several reports are asked for a measure without a word that asks for a number. */
function namesMeasure({ topic, scope, intent }: Question): boolean {
  return (
    scope.reports.length > 1 &&
    (intent === "open" || intent === "practice") &&
    NAMES_MEASURE.test(topic)
  );
}

/** Adds what else the reports asked about state near the question; a comparison and a list have their own way on. */
async function suggestAfter(context: ComposeContext, answer: Answer): Promise<Answer> {
  const isList =
    answer.kind === "list" || (answer.kind === "passages" && answer.pointCounts !== undefined);
  if (answer.kind === "comparison" || isList) return answer;
  return { ...answer, suggestions: await suggestAfterAnswer(context, answer) };
}

/** An answer in figures; where no figure is surely the one asked for, the report does not say it. */
async function composeFigures(context: ComposeContext): Promise<Answer> {
  const { scope, intent, asksForPlans } = context.question;
  const regions = new Set(scope.reports.map((report) => report.region.fullName));
  const isMany =
    regions.size > 1 ||
    (intent !== "lookup" && scope.reports.length > 1) ||
    asksForTotal(context.question);
  const answer = isMany ? await composeComparison(context) : await composeLookup(context);
  if (answer !== undefined) {
    const undivided = await composeUndivided(context, answer);
    return undivided ?? withReason(context, withPercentWarning(context, answer));
  }
  const period = await composeOtherPeriod(context);
  if (period !== undefined) return period;
  if (intent !== "lookup" && intent !== "comparison") return composeProse(context);
  // What was planned is often said without a number: then the plans themselves are quoted.
  return asksForPlans ? composeProse(asPlan(context)) : composeNotStated(context);
}

/** Warns where 几个百分点 is asked and the report says 同比下降13.6%: of a rate the two are different changes. */
function withPercentWarning({ question }: ComposeContext, answer: Answer): Answer {
  const [claim] = answer.figures;
  const isPercent =
    answer.kind === "lookup" && claim?.unit === "%" && /同比|环比|[增升降]/u.test(claim.indicator);
  return isPercent && question.topic.includes("百分点")
    ? { ...answer, warnings: [...answer.warnings, { kind: "stated-as-percent" }] }
    : answer;
}

/** Words by which a sentence gives a reason. */
const GIVES_REASON = /因(?!地|素|人|案)|由于|原因|影响|导致|所致|得益于/u;

/**
 * Of a question for the reason of a figure: the figure, where it is not as the question says; where it is, the prose around it if that
 * gives a reason, else the figure with a warning.
 */
async function withReason(context: ComposeContext, answer: Answer): Promise<Answer> {
  const [claim] = answer.figures;
  const isAsked = context.question.claim?.purpose === "why" && answer.kind === "lookup";
  if (!isAsked || claim?.check?.verdict === "fails") return answer;
  if (!answer.citations.some(({ quote }) => GIVES_REASON.test(quote))) {
    return { ...answer, warnings: [...answer.warnings, { kind: "no-reason" }] };
  }
  return composeProse({ ...context, question: { ...context.question, intent: "reason" } });
}

function asPlan(context: ComposeContext): ComposeContext {
  return { ...context, question: { ...context.question, intent: "plan" } };
}

/** 区长是谁, 局长叫什么, 联系电话: reports name offices and not who holds them, and passages about the office would pass for an answer. */
const ASKS_NAME =
  /(?:长|书记|主任|主席|负责人|领导|一把手)(?:是谁|是哪位|叫(?:什么|啥)|姓(?:什么|啥))|电话号码|联系(?:电话|方式)|办公地址/u;

async function composeProse(context: ComposeContext): Promise<Answer> {
  const { question } = context;
  const points =
    question.points === undefined ? undefined : await composePoints(context, question.points);
  if (points !== undefined) return points;
  if (question.isAdmission === true) return composeAdmissions(context);
  const regions = new Set(question.scope.reports.map((report) => report.region.fullName));
  if (question.points === undefined && question.intent === "list" && regions.size > 1) {
    const { untold } = question;
    return untold === undefined ? composeList(context) : composeUntold(context, untold);
  }
  const told = (await composeMentions(context)) ?? (await composeOccurrence(context));
  if (told !== undefined) return told;
  return ASKS_NAME.test(question.topic) ? composeNotStated(context) : composeQuotes(context);
}

/** The passages that answer; where the best lacks the place, the date or the person asked for, the reports do not say it. */
async function composeQuotes(context: ComposeContext): Promise<Answer> {
  const { question } = context;
  const passages = await composePassages(context);
  const [best] = passages?.citations ?? [];
  if (passages === undefined || best === undefined) return composeNotStated(context);
  return lacksAskedFact(question.topic, [markedOf(best)]) ? composeNotStated(context) : passages;
}
