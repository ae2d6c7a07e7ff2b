/** `npm run figures -- [filters] [--format table|csv|json|xlsx] [--output FILE]`: exports the figures of the reports.
 *
 * @module
 */
import { createProgress } from "../src/cli/progress.ts";
import { createTerminalLog } from "../src/cli/terminal-log.ts";
import { readConfig } from "../src/config.ts";
import type { ReportMetadata } from "../src/documents/report.ts";
import { isWrittenQuantity, type Figure } from "../src/figures/figure.ts";
import type { Indexes } from "../src/indexes/indexes.ts";
import { openFreshIndexes } from "../src/open.ts";
import { KIND_LABELS } from "../src/render/figure-labels.ts";
import { formatFigureCsv } from "../src/render/figure-csv.ts";
import {
  formatFigureJson,
  toFigureTableRecord,
  type FigureTableRecord,
} from "../src/render/figure-record.ts";
import { runScript } from "./evaluation/run-script.ts";
import {
  parseExportArguments,
  type ExportArguments,
  type FigureFilters,
  type FigureFormat,
} from "./figures/arguments.ts";
import { checkOutputFile, writeOutputFile } from "./figures/output-file.ts";
import { selectFigures } from "./figures/select-figures.ts";

/** Where the table goes into a file or a pipe. */
const DEFAULT_COLUMNS = 100;

/** At most so many reports are named where nothing was found. */
const NAMED_COUNT = 8;

// A reader that closes the pipe early (head) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

await runScript(async (words) => {
  const parsed = parseExportArguments(words);
  if (parsed.kind === "print") process.stdout.write(parsed.text);
  else await exportFigures(parsed.arguments);
});

async function exportFigures(how: ExportArguments): Promise<void> {
  const { output, force } = how;
  if (output !== undefined) await checkOutputFile(output, force);
  const indexes = await openIndexes(how);
  const selected = await selectFigures(indexes, how.filters);
  const records = selected
    .filter(({ figure }) => how.format !== "json" || isInContract(figure, how.filters))
    .map(({ figure, report, text }) => toFigureTableRecord(figure, report, text));
  if (records.length === 0) process.stderr.write(`${emptyText(indexes.reports, how.filters)}\n`);
  const content = await format(records, indexes.reports, how.format, output === undefined);
  if (output === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeOutputFile(output, content, force);
  process.stderr.write(`已把 ${records.length} 条数据写入 ${output}\n`);
}

/**
 * Other programs that read the JSON add its numbers up, so that it holds quantities alone: ranks only where they are asked
 * for. Against reports marked by hand, the four ranks of gold-dev would also cost precision (0.952 instead of 1.000).
 */
function isInContract(figure: Figure, { kind }: FigureFilters): boolean {
  return isWrittenQuantity(figure) || (figure.kind === "rank" && kind?.includes("rank") === true);
}

function openIndexes({ corpus, index }: ExportArguments): Promise<Indexes> {
  const progress = createProgress(process.stderr);
  return openFreshIndexes(
    {
      ...readConfig(process.env, new Date()),
      ...(corpus === undefined ? {} : { corpusDirectory: corpus }),
      ...(index === undefined ? {} : { indexDirectory: index }),
    },
    { log: createTerminalLog(process.stderr), onProgress: progress.update, mayBeStale: true },
  ).finally(progress.stop);
}

/** The libraries of the table and the workbook are loaded for them alone: the other formats start sooner. */
async function format(
  records: readonly FigureTableRecord[],
  reports: readonly ReportMetadata[],
  format: FigureFormat,
  isForTerminal: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return formatFigureJson(records);
    case "csv":
      return formatFigureCsv(records);
    case "xlsx": {
      const { formatFigureWorkbook } = await import("../src/render/figure-workbook.ts");
      return formatFigureWorkbook(records, reports);
    }
    case "table": {
      if (records.length === 0) return "";
      const { formatFigureTable } = await import("../src/render/figure-table.ts");
      const columns =
        isForTerminal && process.stdout.isTTY ? process.stdout.columns : DEFAULT_COLUMNS;
      return `${formatFigureTable(records, columns)}\n共 ${records.length} 条\n`;
    }
  }
}

/** Says what was asked for, as it was understood, and what there is. */
function emptyText(reports: readonly ReportMetadata[], filters: FigureFilters): string {
  const names = reports
    .slice(0, NAMED_COUNT)
    .map(({ region, year }) => `${region.name}${year}年`)
    .join("、");
  const more = reports.length > NAMED_COUNT ? `等${reports.length}篇` : "";
  const asked = [
    filters.region,
    filters.year?.map((year) => `${year}年`),
    filters.indicator,
    filters.unit,
    filters.kind?.map((kind) => KIND_LABELS[kind]),
  ].flatMap((words) => (words === undefined ? [] : [words.join("、")]));
  const conditions = asked.length === 0 ? "" : `（${asked.join(" · ")}）`;
  return `没有符合条件的数据${conditions}。现有报告：${names}${more}。`;
}
