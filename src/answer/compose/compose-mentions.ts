/** Composes all that one region's reports name of a sort, in reading order: papers issued, firsts, honours.
 *
 * @module
 */
import type { Passage, ReportMetadata } from "../../documents/report.ts";
import { sectionKind } from "../../documents/section-kind.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import type { TermAlternatives } from "../../indexes/indexes.ts";
import { type AskedMentions, askedMentions } from "../../question/asked-mentions.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import { frameOf } from "../answer-frame.ts";
import type { PassagesAnswer } from "../answer.ts";
import { CitationList, passageEvidence } from "../cite/cite.ts";
import { LIST_LIMIT, type ComposeContext } from "../context.ts";
import { sharesTerms, specificTerms } from "../search/passage-confidence.ts";

/** Who wants fewer citations than an answer usually has gets no more. */
const USUAL_LIMIT = 5;

/**
 * Composes the answer; `undefined` where nothing of the kind is asked for, or nothing of it is named. What is planned is nothing that was
 * issued or won, and shortcomings hold none of it.
 */
export async function composeMentions(
  context: ComposeContext,
): Promise<PassagesAnswer | undefined> {
  const { question, indexes, limit } = context;
  const asked = question.asksForPlans ? undefined : askedMentions(question.topic);
  if (asked === undefined) return undefined;
  const matters = specificTerms(context.forms.terms(asked.matter).grouped);
  const found = await Promise.all(
    question.scope.reports.map((report) => mentionsOf(context, report, asked)),
  );
  const mentions = ofMatter(found.flat(), matters);
  if (mentions.length === 0) return undefined;
  const list = new CitationList(indexes);
  const groups = await list.citeInGroups(
    mentions
      .slice(0, limit < USUAL_LIMIT ? limit : Math.max(limit, LIST_LIMIT))
      .map(({ passage, marks }) => passageEvidence(passage, marks)),
  );
  return { ...frameOf(question), kind: "passages", groups, citations: list.citations };
}

/** A passage with its sentences that name something of the sort. */
interface Mention {
  readonly passage: Passage;
  readonly words: string;
  readonly marks: readonly Span[];
  /** The words of each mark, behind the heading that they stand under. */
  readonly marked: readonly string[];
}

async function mentionsOf(
  { indexes }: ComposeContext,
  { id }: ReportMetadata,
  { stated }: AskedMentions,
): Promise<readonly Mention[]> {
  const text = await cleanTextOf(indexes, id);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const passages = await indexes.passages.passages(id);
  return passages.flatMap((passage) => {
    if (sectionKind(passage.sectionPath) !== "work") return [];
    const marks = splitSentences(text, passage.span).filter((span) => stated.test(wordsOf(span)));
    if (marks.length === 0) return [];
    const heading = passage.sectionPath.at(-1) ?? "";
    const marked = marks.map((span) => `${heading}\n${wordsOf(span)}`);
    return [{ passage, words: wordsOf(passage.span), marks, marked }];
  });
}

/** What is named of the matter asked about; where no sentence speaks of it, what passages that do name. */
function ofMatter(
  mentions: readonly Mention[],
  matters: readonly TermAlternatives[],
): readonly Mention[] {
  const near = mentions.flatMap((mention) => {
    const marks = mention.marks.filter((_, at) => sharesTerms(matters, mention.marked[at] ?? ""));
    return marks.length === 0 ? [] : [{ ...mention, marks }];
  });
  return near.length > 0 ? near : mentions.filter(({ words }) => sharesTerms(matters, words));
}
