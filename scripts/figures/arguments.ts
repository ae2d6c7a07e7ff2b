/** The command line of `npm run figures`.
 *
 * @module
 */
import { extname } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { parseCommand } from "../../src/cli/parse-command.ts";
import { UsageError } from "../../src/errors.ts";
import type { FigureKind } from "../../src/figures/figure.ts";
import { findPeriods } from "../../src/question/periods.ts";
import { KIND_LABELS } from "../../src/render/figure-labels.ts";

const FORMATS = ["table", "csv", "json", "xlsx"] as const;

/** How the figures are written. */
export type FigureFormat = (typeof FORMATS)[number];

/** Which figures are wanted, by the options' names; what is absent admits all. A figure has to pass every one there is. */
export interface FigureFilters {
  /** Names as people write them: 环翠, 威海环翠. One of them has to fit. */
  readonly region?: readonly string[];
  readonly year?: readonly number[];
  /** Every one of them has to stand in the indicator, its clause or its heading. */
  readonly indicator?: readonly string[];
  /** As written or as in the table: 万元, 元. One of them has to fit. */
  readonly unit?: readonly string[];
  readonly kind?: readonly FigureKind[];
  /** At most so many. */
  readonly top?: number;
}

/** What to export, how and where. */
export interface ExportArguments {
  readonly corpus: string | undefined;
  readonly index: string | undefined;
  readonly filters: FigureFilters;
  readonly format: FigureFormat;
  /** `undefined`: standard output. */
  readonly output: string | undefined;
  /** Whether a file may be replaced. */
  readonly force: boolean;
}

/** What the command line gives: arguments to act on, or a text to print. */
export type ParsedExportArguments =
  | { readonly kind: "run"; readonly arguments: ExportArguments }
  | { readonly kind: "print"; readonly text: string };

interface Options extends FigureFilters {
  readonly corpus?: string;
  readonly index?: string;
  readonly format?: FigureFormat;
  readonly output?: string;
  readonly force?: boolean;
}

const KINDS = new Map<string, FigureKind>(
  Object.values<FigureKind>(["count", "rate", "money", "duration", "change", "rank"]).flatMap(
    (kind) => [
      [kind, kind],
      [KIND_LABELS[kind], kind],
    ],
  ),
);

const KIND_NAMES = Object.entries(KIND_LABELS)
  .map(([kind, label]) => `${label} ${kind}`)
  .join("、");

const EXAMPLES = `
json 供其他程序读取，只含写成数字的数据；“居全市第三”这样的名次用 --kind 位次 导出，“无败诉案件”这样的零见其余格式。

例：
  npm run figures -- --region 环翠 --indicator 复议 受理
  npm run figures -- --year 2021-2023 --kind 金额 --format csv --output 金额.csv
  npm run figures -- --format xlsx --output 全部数据.xlsx`;

/**
 * Reads the words after the script's name.
 *
 * Without `--format`, the ending of the output file tells it; without either it is the table.
 *
 * @throws {UsageError} For an unknown option, a value that is none of those allowed, a workbook without a file, or a file whose
 * ending names no format, or another one than is asked for.
 */
export function parseExportArguments(words: readonly string[]): ParsedExportArguments {
  const command = createCommand();
  const text = parseCommand(command, words);
  if (text !== undefined) return { kind: "print", text };
  const {
    corpus,
    index,
    output,
    force = false,
    format: wanted,
    ...filters
  } = command.opts<Options>();
  const format = chooseFormat(wanted, output);
  if (format === "xlsx" && output === undefined) {
    throw new UsageError("xlsx 不能输出到终端，请用 --output 写明文件名，例如：--output 数据.xlsx");
  }
  return {
    kind: "run",
    arguments: { corpus, index, output, force, format, filters },
  };
}

/** Takes several words. That has to be said here: commander knows `...` only behind a Latin letter. */
const INDICATOR = Object.assign(
  new Option(
    "--indicator <词语...>",
    "指标、原文或标题里要有的词，每个都要有：复议 受理",
  ).argParser(readWords),
  { variadic: true },
);

function createCommand(): Command {
  return new Command("npm run figures --")
    .description("导出报告里的统计数据，每条都附原文和出处。索引不存在或已过时则先建立。")
    .option("--region <地区>", "只要这些地区的数据：环翠、威海环翠", readNames)
    .option("--year <年度>", "只要这些年度的数据：2021、21年、2021-2023", readYears)
    .addOption(INDICATOR)
    .option("--unit <单位>", "只要这些单位的数据：件、万元、%", readNames)
    .option("--kind <类别>", `只要这些类别的数据：${KIND_NAMES}`, readKinds)
    .option("--top <条数>", "最多几条", readTop)
    .option(
      "--format <格式>",
      `${FORMATS.join("、")}；不写则看文件名（.csv、.json、.xlsx、.txt），默认 table`,
      readFormat,
    )
    .option("--output <文件>", "写入文件，不写则输出到终端")
    .option("--force", "文件已存在时覆盖")
    .option("--corpus <目录>", "报告所在目录；默认为建立索引时的目录，没有索引则为 corpus")
    .option("--index <目录>", "索引所在目录，没有则在那里建立；默认 .index")
    .addHelpText("after", EXAMPLES);
}

/** A table in x.pdf or x.xlsx could not be opened by what the ending calls for. */
function chooseFormat(wanted: FigureFormat | undefined, output = ""): FigureFormat {
  const ending = extname(output).toLowerCase();
  const format = FORMATS_BY_ENDING.get(ending);
  if (wanted === undefined) {
    if (format !== undefined) return format;
    throw new UsageError(
      `看不出 ${output} 应是什么格式，请以 .csv、.json、.xlsx 或 .txt（表格）结尾，或用 --format 写明。`,
    );
  }
  // Text of every kind goes into a .txt.
  if (format !== undefined && format !== "table" && format !== wanted) {
    throw new UsageError(`--format ${wanted} 与文件名 ${output} 不合，请改其中一个。`);
  }
  return wanted;
}

const FORMATS_BY_ENDING: ReadonlyMap<string, FigureFormat> = new Map([
  ["", "table"],
  [".txt", "table"],
  [".csv", "csv"],
  [".json", "json"],
  [".jsonl", "json"],
  [".xlsx", "xlsx"],
]);

/** Adds to what the option was given before; `环翠、马尾` are two names. */
function readNames(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...split(value, /[、，,;；\s]+/u, "应写明名称")];
}

function readWords(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...split(value, /[、，,;；\s]+/u, "应写明词语")];
}

function readYears(value: string, before: readonly number[] = []): readonly number[] {
  const years = split(value, /[、，,;；]+/u, YEARS_WANTED).flatMap((part) => {
    const [period, ...more] = findPeriods(/\d$/u.test(part) ? `${part}年` : part);
    const isWhole = period?.span.start === 0 && period.span.end >= part.length;
    if (period?.kind !== "years" || !isWhole || more.length > 0) {
      throw new InvalidArgumentError(YEARS_WANTED);
    }
    return period.years;
  });
  return [...before, ...years];
}

const YEARS_WANTED = "应为年度，如 2021、21年、2021-2023";

function readKinds(value: string, before: readonly FigureKind[] = []): readonly FigureKind[] {
  const kinds = split(value, /[、，,;；\s]+/u, KINDS_WANTED).map((word) => {
    const kind = KINDS.get(word);
    if (kind === undefined) throw new InvalidArgumentError(KINDS_WANTED);
    return kind;
  });
  return [...before, ...kinds];
}

const KINDS_WANTED = `应为${KIND_NAMES}`;

function readTop(value: string): number {
  const top = Number(value);
  if (!/^\d+$/u.test(value) || !Number.isSafeInteger(top) || top < 1) {
    throw new InvalidArgumentError("应为 1 以上的整数");
  }
  return top;
}

function readFormat(value: string): FigureFormat {
  const format = FORMATS.find((one) => one === value);
  if (format === undefined) throw new InvalidArgumentError(`应为 ${FORMATS.join("、")}`);
  return format;
}

function split(value: string, separator: RegExp, wanted: string): readonly string[] {
  const parts = value.split(separator).filter((part) => part !== "");
  if (parts.length === 0) throw new InvalidArgumentError(wanted);
  return parts.map((part) => part.trim());
}
