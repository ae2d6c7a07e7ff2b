/** Every sentence about reports that are sent to the bot.
 *
 * @module
 */
import type { Report, ReportMetadata } from "../documents/report.ts";
import { reportLine } from "./bot-copy.ts";

/** What was understood of a report that was sent. */
export interface UnderstoodUpload {
  readonly report: Report;
  readonly file: string;
  readonly warnings: readonly string[];
  readonly replaced: ReportMetadata | undefined;
  readonly rivals: readonly ReportMetadata[];
}

/** Why a file is not taken. */
export function unusableFileText(fault: "wrong-type" | "too-large" | "empty"): string {
  switch (fault) {
    case "wrong-type":
      return "只收 .txt 或 .md 文件（UTF-8）。请把报告另存为这样的文件再发来。";
    case "too-large":
      return "文件超过2 MB，不像一篇报告，没有收下。";
    case "empty":
      return "文件是空的，没有收下。";
  }
}

/** Why a text is not taken for a report. What a sidecar could say has no way in through the chat. */
export function notAReportText(faults: readonly string[]): string {
  const refusal = `没有收下：${faults.join("；")}。`;
  return faults.some((fault) => fault.includes(".json"))
    ? `${refusal}聊天里收不了 .json：请把地区和年度写进正文的标题再发，或请维护人员把两个文件放进资料文件夹后用 /reindex。`
    : refusal;
}

/** What was understood, and what will happen to the corpus. */
export function understoodUploadText(upload: UnderstoodUpload): string {
  const { report, file, warnings, replaced, rivals } = upload;
  const sections = report.sections.filter(({ level }) => level === 1).map(({ heading }) => heading);
  return [
    "收到一份报告，读出的内容如下，请核对：",
    `标题：${report.title}`,
    `地区：${report.region.fullName}`,
    `年度：${String(report.year)}年`,
    ...(report.issuer === undefined ? [] : [`发布机关：${report.issuer}`]),
    `篇幅：${String(report.raw.length)}字，${String(sections.length)}个部分`,
    ...sections.slice(0, 8).map((heading) => `· ${heading}`),
    `存为：${file}`,
    ...warnings.map((warning) => `⚠️ ${warning}`),
    ...(replaced === undefined ? [] : [`⚠️ 会替换现有的 ${reportLine(replaced)}`]),
    ...rivals.map((rival) => `⚠️ 库里已有同一地区同一年度的报告：${rival.file}`),
  ].join("\n");
}

/** After the index was built with it; what it holds may stand in a sidecar that was there before. */
export function uploadKeptText(file: string, reports: readonly ReportMetadata[]): string {
  const own = reports.find((report) => report.file === file);
  const what = own === undefined ? file : `${file}（${own.region.name}${String(own.year)}年）`;
  return `${what}已收入，现在共有${String(reports.length)}篇报告，可以提问了。`;
}

/** After it was taken out again. */
export function uploadUndoneText(file: string, reportCount: number): string {
  return `${file} 已撤回，现在共有${String(reportCount)}篇报告。`;
}
