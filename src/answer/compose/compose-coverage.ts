/** Composes answers about the corpus itself and about what the bot can do.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import type { CoverageAnswer } from "../answer.ts";
import { CitationList } from "../cite/cite.ts";
import type { ComposeContext } from "../context.ts";
import { suggestQuestions } from "../suggest/suggest.ts";
import { understoodOf } from "../understood.ts";

/** Says which reports the corpus holds, those of the regions and years asked about first; cites their titles. */
export async function composeCoverage(
  context: ComposeContext,
  topic: CoverageAnswer["topic"],
): Promise<CoverageAnswer> {
  const { indexes, question } = context;
  const reports = topic === "abilities" ? indexes.reports : question.scope.reports;
  const list = new CitationList(indexes);
  if (topic === "reports") {
    for (const report of reports.slice(0, context.limit)) await citeTitle(context, list, report);
  }
  return {
    kind: "coverage",
    topic,
    question: question.asked,
    // Of what the bot can do nothing needs to be understood but that it is asked.
    understood:
      topic === "abilities" ? { regions: [], years: [], topic: "" } : understoodOf(question),
    reports,
    figures: [],
    citations: list.citations,
    warnings: [],
    suggestions: suggestQuestions(indexes.reports),
  };
}

/** The title line where the text has it, else the first sentence, which names region and year. */
async function citeTitle(
  context: ComposeContext,
  list: CitationList,
  report: ReportMetadata,
): Promise<void> {
  const text = await cleanTextOf(context.indexes, report.id);
  const squashed = report.title.replace(/\s+/gu, "");
  const lines = leadingLines(text);
  const title = lines.find(
    (line) => text.slice(line.start, line.end).replace(/\s+/gu, "") === squashed,
  );
  const [passage] = await context.indexes.passages.passages(report.id);
  const span = title ?? passage?.sentences[0] ?? lines[0];
  if (span !== undefined) {
    await list.cite({ reportId: report.id, sectionPath: [], span, marks: [] });
  }
}

/** A title stands among the first lines. */
const TITLE_LINES = 8;

function leadingLines(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  while (spans.length < TITLE_LINES && start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
