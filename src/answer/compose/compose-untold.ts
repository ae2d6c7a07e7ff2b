/** Composes the answer to a question for the reports that do not mention a matter: they first, then those that do.
 *
 * @module
 */
import { sectionKind } from "../../documents/section-kind.ts";
import type { Passage, ReportMetadata } from "../../documents/report.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import { isAboutPlans, isAboutProblems } from "../../question/intent-cues.ts";
import type { Span } from "../../text/span.ts";
import type { ListAnswer } from "../answer.ts";
import { frameOf } from "../answer-frame.ts";
import { CitationList, passageEvidence } from "../cite/cite.ts";
import type { ComposeContext } from "../context.ts";

/** Where a report mentions a matter. */
interface Mention {
  readonly passage: Passage;
  readonly sentence: Span;
}

/**
 * Composes the list. A report mentions a matter if one of its sentences holds each of the matter's words or one that means the
 * same: `行政复议纠错率` is mentioned by 受理行政复议案件50件，纠错率28.2%. Nearness of meaning is no mention, so that what is
 * said not to be mentioned can be checked by anyone.
 */
export async function composeUntold(context: ComposeContext, matter: string): Promise<ListAnswer> {
  const { question, indexes } = context;
  const list = new CitationList(indexes);
  const mentions: Mention[] = [];
  const silent: ReportMetadata[] = [];
  for (const report of question.scope.reports) {
    const mention = await findMention(context, report, matter);
    if (mention === undefined) silent.push(report);
    else mentions.push(mention);
  }
  const groups = await list.citeInGroups(
    mentions.map(({ passage, sentence }) => passageEvidence(passage, [sentence])),
  );
  return {
    ...frameOf(question),
    kind: "list",
    groups,
    silent: silent.map(({ region, year }) => `${region.name}${String(year)}年`),
    untold: matter,
    citations: list.citations,
  };
}

/** The first place in the report that mentions the matter: a sentence, or a section about shortcomings or plans as such. */
async function findMention(
  { indexes, terms }: ComposeContext,
  report: ReportMetadata,
  matter: string,
): Promise<Mention | undefined> {
  const clean = await cleanTextOf(indexes, report.id);
  const section = isAboutProblems(matter) ? "problems" : isAboutPlans(matter) ? "plans" : undefined;
  for (const passage of await indexes.passages.passages(report.id)) {
    const isSection = section !== undefined && sectionKind(passage.sectionPath) === section;
    for (const sentence of passage.sentences) {
      const text = clean.slice(sentence.start, sentence.end);
      const holdsAll = terms.grouped.every((words) => words.some((word) => text.includes(word)));
      if (isSection || text.includes(matter) || (terms.grouped.length > 0 && holdsAll)) {
        return { passage, sentence };
      }
    }
  }
  return undefined;
}
