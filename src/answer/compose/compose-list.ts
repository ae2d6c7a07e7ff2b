/** Composes lists of regions: which reports speak of a matter, each with the sentence that does.
 *
 * @module
 */
import { groupByPassage } from "../../retrieval/retrieve.ts";
import type { PassageHit } from "../../retrieval/hit.ts";
import type { ReportMetadata } from "../../documents/report.ts";
import type { Abstention, ListAnswer } from "../answer.ts";
import { frameOf } from "../answer-frame.ts";
import { CitationList, passageEvidence } from "../cite/cite.ts";
import { composeNotStated } from "./compose-abstention.ts";
import { LIST_LIMIT, type ComposeContext } from "../context.ts";
import { rankSentences } from "../search/rank-sentences.ts";

/** Passages looked at in each report. */
const SENTENCE_COUNT = 40;

/** Names in quotes must stand in the text: “一窗受理”. */
const QUOTED = /[“"「『《](?<name>[^”"」』》]{2,30})[”"」』》]/gu;

/** Composes the list; where no report speaks of it, says so. */
export async function composeList(context: ComposeContext): Promise<ListAnswer | Abstention> {
  const { question } = context;
  const ranked = await fitReports(context);
  const { threshold, nearBest } = context.weights.lists;
  const best = Math.max(0, ...ranked.map(({ hit }) => hit?.fit ?? 0));
  const speaking = ranked.flatMap(({ report, hit }) =>
    hit !== undefined && hit.fit >= Math.max(best * nearBest, threshold) ? [{ report, hit }] : [],
  );
  if (speaking.length === 0) return composeNotStated(context);
  speaking.sort((a, b) => b.hit.fit - a.hit.fit);
  const list = new CitationList(context.indexes);
  const groups = await list.citeInGroups(
    speaking.slice(0, Math.max(LIST_LIMIT, context.limit)).map(({ hit: { passage } }) => {
      const marks = passage.sentences.slice(0, 1).map((one) => one.sentence.span);
      return passageEvidence(passage.passage, marks);
    }),
  );
  return {
    ...frameOf(question),
    kind: "list",
    groups,
    silent: ranked
      .filter((one) => !speaking.some(({ report }) => report === one.report))
      .map(({ report }) => report.region.name),
    citations: list.citations,
  };
}

/** A report with its sentence that comes nearest to the matter; none where a quoted name stands nowhere in it. */
export interface FittedReport {
  readonly report: ReportMetadata;
  readonly hit: Fit | undefined;
}

/** Finds for each report asked about the sentence that comes nearest to the matter. */
export async function fitReports(context: ComposeContext): Promise<readonly FittedReport[]> {
  const { topic, scope } = context.question;
  const names = [...topic.matchAll(QUOTED)].map((match) => match.groups?.["name"] ?? "");
  return Promise.all(
    scope.reports.map(async (report) => ({
      report,
      hit: bestHit(context, await rankPassages(context, report), names),
    })),
  );
}

async function rankPassages(
  context: ComposeContext,
  report: ReportMetadata,
): Promise<readonly PassageHit[]> {
  const { wantsNumber } = context.question;
  const ranking = { wantsNumber, count: SENTENCE_COUNT };
  return groupByPassage(await rankSentences(context, [report], ranking));
}

/** A sentence as what a report says of a matter. */
export interface Fit {
  readonly passage: PassageHit;
  /** Cosine plus the share of the matters that the sentence names; a quoted name must be there. */
  readonly fit: number;
}

function bestHit(
  context: ComposeContext,
  hits: readonly PassageHit[],
  names: readonly string[],
): Fit | undefined {
  let best: Fit | undefined;
  for (const passage of hits) {
    for (const hit of passage.sentences) {
      const { text } = hit.sentence;
      if (!names.every((name) => text.includes(name))) continue;
      const groups = context.terms.grouped;
      const held = groups.filter((words) => words.some((word) => text.includes(word)));
      const fit = hit.cosine + (groups.length === 0 ? 0 : held.length / groups.length);
      if (best === undefined || fit > best.fit) {
        best = { passage: { ...passage, sentences: [hit] }, fit };
      }
    }
  }
  return best;
}
