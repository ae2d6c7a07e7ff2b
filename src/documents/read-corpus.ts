/** Reading a corpus folder: every report with its sidecar, and the checksums of all that was read.
 *
 * @module
 */
import { CorpusError } from "../errors.ts";
import {
  checksumsOf,
  compareText,
  readContents,
  REPORT_FILE,
  sha256Of,
  SIDECAR_FILE,
  unreadableFaults,
  type CorpusContents,
  type CorpusFile,
} from "./corpus-files.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { parseReport, sidecarName, toReportId } from "./parse.ts";
import type { Gazetteer } from "./regions.ts";
import type { Report } from "./report.ts";
import { readSidecar, type Sidecar } from "./sidecar.ts";

/** A folder of reports as read. */
export interface Corpus {
  readonly directory: string;
  /** Sorted by id; one at least, unless there are faults. */
  readonly reports: readonly Report[];
  /** What an index of this corpus depends on. */
  readonly files: readonly CorpusFile[];
  readonly warnings: readonly CorpusWarning[];
}

/** A folder of reports as far as it could be read. */
export interface CorpusSurvey extends Corpus {
  /** One sentence for each file that cannot be used; its report is missing. Empty where the corpus can be indexed. */
  readonly faults: readonly string[];
}

/** Something that the corpus's owner should look at. */
export interface CorpusWarning {
  readonly file: string;
  readonly message: string;
}

const MEGABYTE = 1_000_000;

/** Reports have 10 to 100 kB. What is larger than this is a book, a yearbook or a page with everything in one line. */
const MAX_PLAUSIBLE_BYTES = MEGABYTE;

/**
 * Reads all reports (.txt, .md; UTF-8) of a folder; subfolders are not read.
 *
 * @throws {CorpusError} If the folder is missing, unreadable or without reports, or if files in it cannot be used: all
 * of them are named at once.
 */
export async function readCorpus(directory: string, gazetteer: Gazetteer): Promise<Corpus> {
  const { faults, ...corpus } = await surveyCorpus(directory, gazetteer);
  if (faults.length > 0) throw new CorpusError(directory, faults);
  return corpus;
}

/**
 * Reads what can be read of a folder, and names what cannot.
 *
 * @throws {CorpusError} If the folder is missing, unreadable or without reports.
 */
export async function surveyCorpus(directory: string, gazetteer: Gazetteer): Promise<CorpusSurvey> {
  const contents = await readContents(directory);
  const names = [...contents.bytes.keys()].filter((name) => REPORT_FILE.test(name));
  if (names.length === 0) {
    throw new CorpusError(directory, ["文件夹里没有报告，请放入 .txt 或 .md 文件"]);
  }
  const faults: string[] = [...unreadableFaults(contents)];
  const reports: Report[] = [];
  const warnings: CorpusWarning[] = [...strayFiles(contents), ...hugeFiles(names, contents)];
  for (const file of names.filter((name) => isReadable(name, contents))) {
    const before = faults.length;
    const raw = collect(faults, () => readText(file, contents));
    const sidecar = collect(faults, () => readSidecarOf(file, contents));
    if (raw === undefined || faults.length > before) continue;
    const sha256 = sha256Of(bytesOf(file, contents));
    const parsed = collect(faults, () =>
      parseReport({ file, raw, sha256, ...(sidecar === undefined ? {} : { sidecar }) }, gazetteer),
    );
    if (parsed === undefined) continue;
    reports.push(parsed.report);
    warnings.push(...parsed.warnings.map((message) => ({ file, message })));
  }
  faults.push(...sameIds(names));
  reports.sort((a, b) => compareText(a.id, b.id));
  warnings.push(...sameScopes(reports));
  return { directory, reports, files: checksumsOf(contents), warnings, faults };
}

/** A report whose sidecar cannot be read would be understood otherwise than its owner wants. */
function isReadable(file: string, { unreadable }: CorpusContents): boolean {
  return !unreadable.has(file) && !unreadable.has(sidecarName(file));
}

function bytesOf(file: string, { bytes }: CorpusContents): Uint8Array {
  return bytes.get(file) ?? new Uint8Array();
}

function readText(file: string, contents: CorpusContents): string {
  const text = decodeUtf8(file, bytesOf(file, contents));
  if (text.replace(/^\uFEFF/u, "").trim() === "") {
    throw new CorpusError(file, ["文件是空的，请补上内容或移走"]);
  }
  return text;
}

function readSidecarOf(file: string, contents: CorpusContents): Sidecar | undefined {
  const name = sidecarName(file);
  const bytes = contents.bytes.get(name);
  return bytes === undefined ? undefined : readSidecar(name, decodeUtf8(name, bytes));
}

/** Runs a step; the faults of a file that cannot be used are noted, so that all of them are reported together. */
function collect<T>(faults: string[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    faults.push(...error.faults.map((fault) => `${error.path}：${fault}`));
    return undefined;
  }
}

function strayFiles({ bytes }: CorpusContents): readonly CorpusWarning[] {
  const names = [...bytes.keys()];
  const ids = new Set(names.filter((name) => REPORT_FILE.test(name)).map(toReportId));
  return names.flatMap((file) => {
    if (REPORT_FILE.test(file) || file.includes("/")) return [];
    if (!SIDECAR_FILE.test(file)) return [{ file, message: "不是 .txt 或 .md 文件，没有读取" }];
    return ids.has(toReportId(file)) ? [] : [{ file, message: "没有与它同名的报告，没有使用" }];
  });
}

/** Nothing else tells why an index takes so long. */
function hugeFiles(names: readonly string[], contents: CorpusContents): readonly CorpusWarning[] {
  return names.flatMap((file) => {
    const { length } = bytesOf(file, contents);
    if (length <= MAX_PLAUSIBLE_BYTES) return [];
    const size = (length / MEGABYTE).toFixed(1);
    return [
      { file, message: `有 ${size} MB，远大于一篇报告，建立索引会很慢，请核对是不是报告全文` },
    ];
  });
}

/** a.txt beside a.md: two reports would have one id, and citations could not tell them apart. */
function sameIds(names: readonly string[]): readonly string[] {
  return groupBy(names, toReportId)
    .filter((same) => same.length > 1)
    .map((same) => `${same.join(" 和 ")} 同名，请改名或只留一份`);
}

/** Two reports of one region and year: often the same text twice; both are kept. */
function sameScopes(reports: readonly Report[]): readonly CorpusWarning[] {
  const groups = groupBy(reports, ({ region, year }) => `${region.fullName} ${String(year)}`);
  return groups.flatMap((group) =>
    group.slice(1).map((report) => ({
      file: report.file,
      message: `与 ${group[0]?.file ?? ""} 同为${report.region.fullName} ${String(report.year)} 年的报告，请核对是否重复`,
    })),
  );
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
