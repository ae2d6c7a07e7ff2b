/** How many numbers of each report were taken as figures, and how many were not and why, so that nothing disappears unseen.
 *
 * @module
 */
import type { Corpus } from "../../src/documents/read-corpus.ts";
import type { Report } from "../../src/documents/report.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { RefusalReason } from "../../src/figures/amounts/refusals.ts";
import type { FigureVocabulary } from "../../src/figures/vocabulary/vocabulary.ts";

const REASONS: Readonly<Record<RefusalReason, string>> = {
  title: "标题或书名",
  "quoted-name": "引号里的名称",
  vocabulary: "词表排除",
  metadata: "报告以外的文字",
  "document-number": "文号",
  ordinal: "序号",
  rank: "名次",
  date: "日期",
  period: "时段",
  name: "名称",
  idiom: "习语",
  vague: "泛指",
  negated: "否定说法",
  telephone: "电话",
  "section-number": "章节号",
  "no-unit": "没有量词",
  unreadable: "读不出数值",
};

/** One line a report: `huancui-2021.txt：55 条数据；另有 84 个数不作数据：日期 20、名称 9…`. */
export function formatFigureCounts(corpus: Corpus, vocabulary: FigureVocabulary): string {
  return corpus.reports.map((report) => countLine(report, vocabulary)).join("\n");
}

function countLine(report: Report, vocabulary: FigureVocabulary): string {
  const { figures, refusals } = extractFigures(report, vocabulary);
  const counts = new Map<RefusalReason, number>();
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${REASONS[reason]} ${String(count)}`);
  const refused =
    reasons.length === 0
      ? ""
      : `；另有 ${String(refusals.length)} 个数不作数据：${reasons.join("、")}`;
  return `${report.file}：${String(figures.length)} 条数据${refused}`;
}
