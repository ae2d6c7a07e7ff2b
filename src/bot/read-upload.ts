/** What is understood of a file that somebody wants to add to the corpus.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { decodeUtf8 } from "../documents/decode-utf8.ts";
import { parseReport, toReportId } from "../documents/parse.ts";
import { createGazetteer } from "../documents/regions.ts";
import type { Report, ReportMetadata } from "../documents/report.ts";
import { CorpusError } from "../errors.ts";

/** Reports have some 20 to 60 kB; this is a book. */
export const MAX_UPLOAD_BYTES = 2 * 1024 * 1024;

/** Less is no report. */
const MIN_CHARACTERS = 200;

const REPORT = /\.(?:txt|md)$/iu;
const MAX_STEM_LENGTH = 80;

/** Why a file is not even fetched. */
export type FileFault = "wrong-type" | "too-large" | "empty";

/** What was understood. */
export interface ReadUpload {
  readonly report: Report;
  /** The name that it will have in the corpus. */
  readonly file: string;
  readonly warnings: readonly string[];
  /** The report of the same file, which it would replace. */
  readonly replaced: ReportMetadata | undefined;
  /** Other reports of the same region and year. */
  readonly rivals: readonly ReportMetadata[];
}

/** Judges a file by its name and size alone. */
export function unusableFile(name: string, byteCount: number): FileFault | undefined {
  if (!REPORT.test(name)) return "wrong-type";
  if (byteCount > MAX_UPLOAD_BYTES) return "too-large";
  return byteCount === 0 ? "empty" : undefined;
}

/**
 * Reads the file as the corpus would.
 *
 * @throws {CorpusError} If it is no text, too short, held already, or its year is nowhere to be found.
 */
export function readUpload(
  name: string,
  bytes: Uint8Array,
  held: readonly ReportMetadata[],
): ReadUpload {
  const file = safeName(name);
  const raw = decodeUtf8(file, bytes);
  if (raw.trim().length < MIN_CHARACTERS) throw new CorpusError(file, ["内容太少，不像一篇报告"]);
  if (raw.includes("\0")) throw new CorpusError(file, ["不是文本文件"]);
  const gazetteer = createGazetteer(held.map((report) => report.region));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const same = held.find((one) => one.sha256 === sha256);
  if (same !== undefined) throw new CorpusError(file, [`与库里的 ${same.file} 一字不差`]);
  const { report, warnings } = parseReport({ file, raw, sha256 }, gazetteer);
  const double = held.find((one) => one.id === toReportId(file) && one.file !== file);
  if (double !== undefined) throw new CorpusError(file, [`与 ${double.file} 同名，请改名`]);
  return {
    report,
    file,
    warnings,
    replaced: held.find((one) => one.file === file),
    rivals: held.filter(
      (one) =>
        one.file !== file &&
        one.region.fullName === report.region.fullName &&
        one.year === report.year,
    ),
  };
}

/** A name without folders or anything that a file system or a shell could mind: ../环翠 2021.txt → 环翠-2021.txt. */
export function safeName(name: string): string {
  const [ending = ".txt"] = REPORT.exec(name) ?? [];
  const last = name.split(/[/\\]/u).at(-1) ?? "";
  const stem = last
    .slice(0, Math.max(0, last.length - ending.length))
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_-]+/gu, "-")
    .slice(0, MAX_STEM_LENGTH)
    .replace(/^-|-$/gu, "");
  return `${stem === "" ? "report" : stem}${ending.toLowerCase()}`;
}
