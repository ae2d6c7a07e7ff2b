/** Composes lists of the regions whose reports admit a shortcoming, whatever words they have for it.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import { sectionKind } from "../../documents/section-kind.ts";
import { dot } from "../../embedding/vectors.ts";
import { speaksOfFewHands, speaksOfLack } from "../../question/admission.ts";
import type { SentenceHit } from "../../retrieval/hit.ts";
import { frameOf } from "../answer-frame.ts";
import type { Abstention, ListAnswer } from "../answer.ts";
import { CitationList, passageEvidence } from "../cite/cite.ts";
import { composeNotStated } from "./compose-abstention.ts";
import { LIST_LIMIT, type ComposeContext } from "../context.ts";
import { rankSentences } from "../search/rank-sentences.ts";

/** Sentences of a report that are read clause by clause, and of all reports together: each clause runs the model. */
const SENTENCES_PER_REPORT = 4;
const SENTENCE_LIMIT = 60;

/** Sentences ranked in each report, to have those of its section on shortcomings among them. */
const RANKED_COUNT = 60;

/** What the share of the matter's words that a clause names adds to its cosine. */
const NAMED_WEIGHT = 0.3;

/** From this fit on a clause speaks of the matter, and from this share of the best report's fit on. */
const THRESHOLD = 0.75;
const NEAR_BEST = 0.86;

/** Among clauses that all speak of too few people, a best one that has the question's very words does not shut out the others. */
const BEST_OF_HANDS = 0.9;

/** A clause ends at these. */
const CLAUSE_END = /[，,；;。]/u;

/** Shorter clauses may lack their subject. */
const SHORT_CLAUSE = 12;

/** The sentence of a report that comes nearest to the shortcoming. */
interface Admission {
  readonly report: ReportMetadata;
  readonly sentence: SentenceHit["sentence"];
  readonly fit: number;
}

/**
 * Composes the list. Only sections on shortcomings are read: elsewhere a report says the contrary in the same words. Clauses are compared, not
 * sentences, since one sentence names several shortcomings (执法人员较少，执法力量普遍不足，法治建设合力不够). Where too few people are
 * asked about, a clause must speak of too few people: 执法人员素质不高 is near, and another thing.
 */
export async function composeAdmissions(context: ComposeContext): Promise<ListAnswer | Abstention> {
  const { question, indexes } = context;
  const admissions = await findAdmissions(context);
  const fits = admissions.map(({ fit }) => fit);
  const most = speaksOfFewHands(question.topic) ? BEST_OF_HANDS : Number.POSITIVE_INFINITY;
  const best = Math.min(most, Math.max(0, ...fits));
  const admitting = admissions
    .filter(({ fit }) => fit >= Math.max(THRESHOLD, best * NEAR_BEST))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, Math.max(LIST_LIMIT, context.limit));
  if (admitting.length === 0) return composeNotStated(context);
  const list = new CitationList(indexes);
  const groups = await list.citeInGroups(
    admitting.map(({ sentence }) => passageEvidence(sentence.passage, [sentence.span])),
  );
  return {
    ...frameOf(question),
    kind: "list",
    groups,
    silent: question.scope.reports
      .filter((report) => !admitting.some((one) => one.report === report))
      .map(({ region, year }) => `${region.name}${String(year)}年`),
    citations: list.citations,
  };
}

/** For each report its sentence on shortcomings with the clause that fits best. */
async function findAdmissions(context: ComposeContext): Promise<readonly Admission[]> {
  const { question } = context;
  const perReport = await Promise.all(
    question.scope.reports.map(async (report) => {
      const hits = await shortcomings(context, report);
      return hits.slice(0, SENTENCES_PER_REPORT).map((hit) => ({ report, hit }));
    }),
  );
  const candidates = perReport
    .flat()
    .sort((a, b) => b.hit.cosine - a.hit.cosine)
    .slice(0, SENTENCE_LIMIT);
  const best = new Map<ReportMetadata, Admission>();
  for (const { report, hit } of candidates) {
    const fit = await fitOf(context, hit.sentence.text);
    const known = best.get(report);
    if (known === undefined || fit > known.fit) {
      best.set(report, { report, sentence: hit.sentence, fit });
    }
  }
  return [...best.values()];
}

/** The sentences of the report's section on shortcomings, nearest first. */
async function shortcomings(
  context: ComposeContext,
  report: ReportMetadata,
): Promise<readonly SentenceHit[]> {
  const { question } = context;
  const ranking = { section: "problems", wantsNumber: false, count: RANKED_COUNT } as const;
  const hits = await rankSentences(context, [report], ranking);
  const within = hits.filter(
    ({ sentence }) => sectionKind(sentence.passage.sectionPath) === "problems",
  );
  // A report without such a section may still say it: 存在问题：一是… at the end of a paragraph.
  const speaks = speaksOfFewHands(question.topic) ? speaksOfFewHands : speaksOfLack;
  return within.length > 0 ? within : hits.filter(({ sentence }) => speaks(sentence.text));
}

/**
 * The fit of the sentence's best clause: its cosine and the share of the matter's words that it names. A sentence that names none of what the
 * shortcoming is in has none, however much both are lacking: 联合执法机制落实不到位 is no answer to 普法不到位.
 */
async function fitOf({ question, terms, forms }: ComposeContext, text: string): Promise<number> {
  const own = terms.grouped.filter((words) => !words.some(speaksOfLack));
  if (own.length > 0 && namedShare(own, text) === 0) return 0;
  const { vector } = await forms.ofTopic(question.topic);
  const asksForHands = speaksOfFewHands(question.topic);
  const clauses = clausesOf(text).filter((clause) => !asksForHands || speaksOfFewHands(clause));
  const fits = await Promise.all(
    clauses.map(async (clause) => {
      const cosine = dot(await forms.ofText(clause), vector);
      return cosine + NAMED_WEIGHT * namedShare(terms.grouped, clause);
    }),
  );
  return Math.max(0, ...fits);
}

/** The clauses of a sentence, and those that may be too short to speak for themselves (“案多人少”矛盾突出) also with the one before. */
function clausesOf(text: string): readonly string[] {
  const clauses = text.split(CLAUSE_END).filter((clause) => clause !== "");
  return clauses.flatMap((clause, at) => {
    const before = clauses[at - 1];
    const isShort = clause.length < SHORT_CLAUSE && before !== undefined;
    return isShort ? [clause, `${before}，${clause}`] : [clause];
  });
}

/** The share of the words, by length, that the clause holds itself or by one that means the same. */
function namedShare(groups: readonly (readonly string[])[], clause: string): number {
  const length = (of: readonly (readonly string[])[]): number =>
    of.reduce((sum, [word = ""]) => sum + word.length, 0);
  const held = groups.filter((words) => words.some((word) => clause.includes(word)));
  return groups.length === 0 ? 0 : length(held) / length(groups);
}
