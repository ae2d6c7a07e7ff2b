/** Reading a corpus folder: every report with its sidecar, and the checksums of all that was read.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { CorpusError } from "../errors.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { parseReport, sidecarName, toReportId } from "./parse.ts";
import type { Gazetteer } from "./regions.ts";
import type { Report } from "./report.ts";
import { readSidecar, type Sidecar } from "./sidecar.ts";

/** A folder of reports as read. */
export interface Corpus {
  readonly directory: string;
  /** Sorted by id; one at least. */
  readonly reports: readonly Report[];
  /** What an index of this corpus depends on. */
  readonly files: readonly CorpusFile[];
  readonly warnings: readonly CorpusWarning[];
}

/** A file of the corpus: report, sidecar or vocabulary. */
export interface CorpusFile {
  /** Path within the folder, with `/`: vocabulary/regions.yaml. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Something that the corpus's owner should look at. */
export interface CorpusWarning {
  readonly file: string;
  readonly message: string;
}

/** Matches `huancui-2021.txt`; not `vocabulary/README.md`, which is for those who keep the vocabulary. */
const REPORT = /^[^/]+\.(?:txt|md)$/iu;
const SIDECAR = /\.json$/iu;
const VOCABULARY = "vocabulary";

/**
 * Reads all reports (.txt, .md; UTF-8) of a folder; subfolders are not read.
 *
 * @throws {CorpusError} If the folder is missing, unreadable or without reports, or if files in it cannot be used: all
 * of them are named at once.
 */
export async function readCorpus(directory: string, gazetteer: Gazetteer): Promise<Corpus> {
  const contents = await readContents(directory);
  const names = [...contents.keys()].filter((name) => REPORT.test(name));
  if (names.length === 0) {
    throw new CorpusError(directory, ["文件夹里没有报告，请放入 .txt 或 .md 文件"]);
  }
  const faults: string[] = [];
  const reports: Report[] = [];
  const warnings: CorpusWarning[] = [...strayFiles(contents)];
  for (const file of names) {
    const before = faults.length;
    const raw = collect(faults, () => readText(file, contents));
    const sidecar = collect(faults, () => readSidecarOf(file, contents));
    if (raw === undefined || faults.length > before) continue;
    const sha256 = hash(contents.get(file));
    const parsed = collect(faults, () =>
      parseReport({ file, raw, sha256, ...(sidecar === undefined ? {} : { sidecar }) }, gazetteer),
    );
    if (parsed === undefined) continue;
    reports.push(parsed.report);
    warnings.push(...parsed.warnings.map((message) => ({ file, message })));
  }
  faults.push(...sameIds(names));
  if (faults.length > 0) throw new CorpusError(directory, faults);
  reports.sort((a, b) => compareText(a.id, b.id));
  warnings.push(...sameScopes(reports));
  return { directory, reports, files: toFiles(contents), warnings };
}

/**
 * Gives the checksums of the files that an index of this folder depends on, sorted by name, without parsing them.
 *
 * @throws {CorpusError} If the folder is missing or unreadable.
 */
export async function listCorpusFiles(directory: string): Promise<readonly CorpusFile[]> {
  return toFiles(await readContents(directory));
}

type Contents = ReadonlyMap<string, Uint8Array | undefined>;

/** Reads the bytes of everything that matters, by name; of other files only the name is kept. */
async function readContents(directory: string): Promise<Contents> {
  let names: readonly string[];
  try {
    names = await listNames(directory);
  } catch (cause) {
    throw new CorpusError(directory, [pathFault(cause)], { cause });
  }
  const faults: string[] = [];
  const contents = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array | undefined]> => {
      const matters = REPORT.test(name) || SIDECAR.test(name) || name.startsWith(`${VOCABULARY}/`);
      try {
        return [name, matters ? await readFile(join(directory, name)) : undefined];
      } catch (cause) {
        faults.push(`${name}：${pathFault(cause)}`);
        return [name, undefined];
      }
    }),
  );
  if (faults.length > 0) throw new CorpusError(directory, faults.sort(compareText));
  return new Map(contents);
}

async function listNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  if (entries.some((entry) => entry.isDirectory() && entry.name === VOCABULARY)) {
    const vocabulary = await readdir(join(directory, VOCABULARY), { withFileTypes: true });
    names.push(
      ...vocabulary.filter((entry) => entry.isFile()).map((entry) => `${VOCABULARY}/${entry.name}`),
    );
  }
  return names.filter((name) => !name.startsWith(".")).sort(compareText);
}

/** What is wrong with a folder or a file that cannot be read. */
function pathFault(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ENOENT":
      return "没有这个文件夹或文件，请检查路径";
    case "ENOTDIR":
      return "不是文件夹，请给出存放报告的文件夹";
    case "EACCES":
    case "EPERM":
      return "没有读取权限，请检查文件夹和文件的权限";
    default:
      return `无法读取（${cause instanceof Error ? cause.message : String(cause)}）`;
  }
}

function readText(file: string, contents: Contents): string {
  const text = decodeUtf8(file, contents.get(file) ?? new Uint8Array());
  if (text.trim() === "" || text.trim() === "\uFEFF") throw new CorpusError(file, ["文件是空的"]);
  return text;
}

function readSidecarOf(file: string, contents: Contents): Sidecar | undefined {
  const name = sidecarName(file);
  const bytes = contents.get(name);
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

function strayFiles(contents: Contents): readonly CorpusWarning[] {
  const ids = new Set([...contents.keys()].filter((name) => REPORT.test(name)).map(toReportId));
  return [...contents.keys()].flatMap((file) => {
    if (REPORT.test(file) || file.includes("/")) return [];
    if (!SIDECAR.test(file)) return [{ file, message: "不是 .txt 或 .md 文件，没有读取" }];
    return ids.has(toReportId(file)) ? [] : [{ file, message: "没有与它同名的报告，没有使用" }];
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

function toFiles(contents: Contents): readonly CorpusFile[] {
  return [...contents]
    .filter(([, bytes]) => bytes !== undefined)
    .map(([file, bytes]) => ({ file, sha256: hash(bytes) }));
}

function hash(bytes: Uint8Array | undefined): string {
  return createHash("sha256")
    .update(bytes ?? new Uint8Array())
    .digest("hex");
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
