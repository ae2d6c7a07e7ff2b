/** Composes answers in prose: the passages of the reports asked about that fit best, the answering sentences marked.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { sectionKind, type SectionKind } from "../../documents/section-kind.ts";
import type { ReportMetadata } from "../../documents/report.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { containsSpan } from "../../text/span.ts";
import { speaksOfFewHands } from "../../question/admission.ts";
import { asksForAchievements, asksHowDone, impliesProblems } from "../../question/intent-cues.ts";
import type { Question } from "../../question/question.ts";
import type { PassageHit } from "../../retrieval/hit.ts";
import { groupByPassage } from "../../retrieval/retrieve.ts";
import { asksForSection, passageConfidence } from "../search/passage-confidence.ts";
import { frameOf } from "../answer-frame.ts";
import type { AnswerFigure, Citation, CitationGroup, PassagesAnswer } from "../answer.ts";
import { statedFigure } from "../cite/claim.ts";
import type { Warning } from "../warning.ts";
import { CitationList, passageEvidence } from "../cite/cite.ts";
import { LIST_LIMIT, type ComposeContext } from "../context.ts";
import { rankSentences } from "../search/rank-sentences.ts";
import { ofQuotedMatter } from "./quoted-matter.ts";
import { groupByTheme } from "../compare/side-by-side.ts";

/** Enough sentences that each passage of a report has its best among them. */
const SENTENCE_COUNT = 60;

/** At most this many figures of the passages are listed. */
const FIGURE_COUNT = 12;

/** At most this many sentences of a passage are marked as answering. */
const MARK_COUNT = 3;

/**
 * A passage is shown when its score comes this near to the best of its report: of 225 passages that gold cites, 224 do, of 713 that were
 * shown beside them, 203 (all open questions in prose).
 */
const SHOWN_MARGIN = 0.25;

/** A sentence is marked when its score comes this near to the best sentence of its passage. */
const MARK_MARGIN = 0.08;

/** The kind of section that a question asks about. */
export function sectionOf({
  intent,
  points,
  scope: { planYear },
}: Pick<Question, "intent" | "points" | "scope">): SectionKind | undefined {
  if (points !== undefined) return points;
  if (planYear !== undefined || intent === "plan") return "plans";
  if (intent === "problem" || intent === "reason") return "problems";
  return undefined;
}

/**
 * Composes the answer; `undefined` where nothing in the reports comes near the question. Reports take turns, so that none
 * of several reports asked about is crowded out by another.
 */
export async function composePassages(
  context: ComposeContext,
): Promise<PassagesAnswer | undefined> {
  const { question } = context;
  const { groups, citations, figures, confidence, silent } = await relatedPassages(
    context,
    context.limit,
  );
  if (confidence < context.weights.passages.threshold) return undefined;
  const frame = frameOf(question);
  const lacks: readonly Warning[] =
    silent.length === 0 ? [] : [{ kind: "not-stated", reports: silent }];
  return {
    ...frame,
    warnings: [...frame.warnings, ...lacks],
    kind: "passages",
    groups,
    figures,
    citations,
  };
}

/** Passages with how likely it is that they answer. */
interface Related {
  readonly groups: readonly CitationGroup[];
  readonly citations: readonly Citation[];
  /** The figures that the cited passages state, best passage first, up to `FIGURE_COUNT`. */
  readonly figures: readonly AnswerFigure[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Reports that say nothing of the matter that is quoted. */
  readonly silent: readonly ReportMetadata[];
}

/** The passages that come nearest to the question, whether they answer it or not. */
export async function relatedPassages(context: ComposeContext, limit: number): Promise<Related> {
  const { question } = context;
  const all = await Promise.all(
    question.scope.reports.map((report) => rankPassages(context, report)),
  );
  const isProblem = question.intent === "problem";
  const ranked = isProblem ? await ofQuotedMatter(context.indexes, question.topic, all) : all;
  const perReport = asksForSection(context) ? ranked : ranked.map(nearBest);
  const isList = question.intent === "list" && question.scope.planYear !== undefined;
  const count = isList ? Math.max(limit, LIST_LIMIT) : limit;
  const themes = themesOf(question, perReport, count);
  const list = new CitationList(context.indexes);
  const groups = await list.citeInGroups(
    themes.map(({ hit, ...theme }) => ({
      ...passageEvidence(hit.passage, marksOf(hit, question.topic)),
      ...theme,
    })),
  );
  return {
    groups,
    citations: list.citations,
    figures: await figuresOf(
      context,
      themes.map(({ hit }) => hit),
    ),
    confidence: passageConfidence(context, ranked.flat()),
    silent: question.scope.reports.filter(
      (_, i) => all[i] !== ranked[i] && ranked[i]?.length === 0,
    ),
  };
}

/** Whoever names a matter is shown what speaks of it, and nothing of others to fill up the answer. */
function nearBest(hits: readonly PassageHit[]): readonly PassageHit[] {
  const [best] = hits;
  return best === undefined ? hits : hits.filter(({ score }) => score >= best.score - SHOWN_MARGIN);
}

/** A passage that is shown, with its theme where several reports stand side by side. */
interface Shown {
  readonly theme?: string;
  readonly hit: PassageHit;
}

/** What is shown: of several reports asked for what they do, by theme; else the best passages, reports taking turns. */
function themesOf(
  { intent }: Question,
  perReport: readonly (readonly PassageHit[])[],
  count: number,
): readonly Shown[] {
  const isSideBySide = perReport.length > 1 && (intent === "practice" || intent === "open");
  if (!isSideBySide) return interleave(perReport, count).map((hit) => ({ hit }));
  return groupByTheme(perReport, Math.max(count, perReport.length)).flatMap(({ heading, hits }) =>
    hits.map((hit) => ({ theme: heading, hit })),
  );
}

/** The figures within passages, of each first those of the sentences that answer; passage `i` is citation `i + 1`. */
async function figuresOf(
  { indexes, question }: ComposeContext,
  hits: readonly PassageHit[],
): Promise<readonly AnswerFigure[]> {
  const reports = [...new Set(hits.map((hit) => hit.passage.reportId))];
  const all = await statedFigures(indexes, reports);
  return hits
    .flatMap((hit, i) => {
      const { passage } = hit;
      const own = all.filter(
        ({ reportId, span }) => reportId === passage.reportId && containsSpan(passage.span, span),
      );
      const marks = marksOf(hit, question.topic);
      const isMarked = ({ span }: Figure): boolean =>
        marks.some((mark) => containsSpan(mark, span));
      const others = own.filter((figure) => !isMarked(figure));
      return [...own.filter(isMarked), ...others].map((figure) => statedFigure(figure, i + 1));
    })
    .slice(0, FIGURE_COUNT);
}

/** The passages of one report, best first. */
async function rankPassages(
  context: ComposeContext,
  report: ReportMetadata,
): Promise<readonly PassageHit[]> {
  const { question } = context;
  const { wantsNumber } = question;
  const section = sectionOf(question);
  const ranking = { section, wantsNumber, count: SENTENCE_COUNT };
  const passages = groupByPassage(await rankSentences(context, [report], ranking));
  // Work done is no shortcoming and no plan: where the report has the section asked about, it alone is quoted.
  const within = passages.filter(
    ({ passage }) => section !== undefined && sectionKind(passage.sectionPath) === section,
  );
  // 普法哪些人没覆盖到 may be told elsewhere too.
  const isProblem = question.intent === "problem" && !impliesProblems(question.topic);
  const isStrict = section === "problems" ? isProblem : section === "plans";
  if (isStrict && within.length > 0) return within;
  if (!question.asksForPlans && asksForAchievements(question.topic)) return workDone(passages);
  const isHow = question.intent === "practice" && asksHowDone(question.topic);
  return isHow ? withoutProblems(passages) : passages;
}

/** How something is done is told by what was done and by what is planned, and by no shortcoming, however near its words. */
function withoutProblems(passages: readonly PassageHit[]): readonly PassageHit[] {
  const others = passages.filter(({ passage }) => sectionKind(passage.sectionPath) !== "problems");
  return others.length > 0 ? others : passages;
}

/** What a report does is told neither by its shortcomings nor by its plans; where it tells of nothing else, by these. */
function workDone(passages: readonly PassageHit[]): readonly PassageHit[] {
  const done = passages.filter(({ passage }) => sectionKind(passage.sectionPath) === "work");
  return done.length > 0 ? done : passages;
}

/** Takes the best of each list in turn until `limit` are taken. */
function interleave<T>(lists: readonly (readonly T[])[], limit: number): readonly T[] {
  const taken: T[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let rank = 0; rank < longest && taken.length < limit; rank++) {
    for (const list of lists) {
      const next = list[rank];
      if (next !== undefined && taken.length < limit) taken.push(next);
    }
  }
  return taken;
}

/** 但也还存在一些问题，主要表现在：, 现将情况报告如下：what only leads up to what answers. */
const LEADS_UP = /[：:]$/u;

/** The sentences that answer, the nearest first; of too few hands those that speak of such. */
function marksOf(hit: PassageHit, topic: string): PassageHit["passage"]["sentences"] {
  const own = hit.sentences.filter(({ sentence }) => !LEADS_UP.test(sentence.text.trimEnd()));
  const ofHands = own.filter(({ sentence }) => speaksOfFewHands(sentence.text));
  const telling = speaksOfFewHands(topic) && ofHands.length > 0 ? ofHands : own;
  const sentences = telling.length > 0 ? telling : hit.sentences;
  const best = Math.max(...sentences.map(({ score }) => score));
  return sentences
    .filter(({ score }) => score >= best - MARK_MARGIN)
    .slice(0, MARK_COUNT)
    .map(({ sentence }) => sentence.span);
}
