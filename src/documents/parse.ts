/** Parsing: a report's file becomes a report with metadata, cleaned text and sections.
 *
 * @module
 */
import type { CleanText } from "../text/clean-text.ts";
import { CorpusError } from "../errors.ts";
import { cleanText } from "./clean.ts";
import { readLayout } from "./layout.ts";
import { findMetadata } from "./metadata.ts";
import { buildOutline } from "./outline.ts";
import { misprintsOf } from "./place-misprints.ts";
import type { Region } from "./region.ts";
import { shortNames } from "./region-names.ts";
import { otherRegion, type Gazetteer } from "./regions.ts";
import { findReportRegion } from "./report-region.ts";
import type { Report, ReportId } from "./report.ts";
import type { Sidecar } from "./sidecar.ts";

/** A report's file as read. */
export interface ReportFile {
  /** Name within the corpus folder: huancui-2021.txt. */
  readonly file: string;
  readonly raw: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly sidecar?: Sidecar;
}

/** A report with one sentence for each decision that somebody should look at. */
export interface ParsedReport {
  readonly report: Report;
  readonly warnings: readonly string[];
}

/**
 * Parses a report. Region and year come from its sidecar, else from its text; misprints of the region's own name
 * (峰城区 for 峄城区) are mended in the cleaned text.
 *
 * @throws {CorpusError} If neither sidecar, text nor file name tells the year.
 */
export function parseReport(input: ReportFile, gazetteer: Gazetteer): ParsedReport {
  const { file, raw, sha256, sidecar } = input;
  const first = cleanText(raw, new Map(Object.entries(sidecar?.misprints ?? {})));
  const known = sidecar === undefined ? undefined : sidecarRegion(sidecar.region, gazetteer);
  const found = known ?? findReportRegion(readLayout(first.text), gazetteer, file);
  const clean = mendRegion(first, input, found.region);
  const sections = buildOutline({ clean, raw });
  const { warnings, year, ...metadata } = findMetadata({
    file,
    layout: readLayout(clean.text),
    headings: sections.map((section) => section.heading),
    region: found.region,
    ...(sidecar === undefined ? {} : { sidecar }),
  });
  if (year === undefined) {
    throw new CorpusError(file, [`没有找到报告年度，请在 ${sidecarName(file)} 里写明 year`]);
  }
  return {
    report: { ...metadata, id: toReportId(file), file, year, sha256, raw, clean, sections },
    warnings: [...found.warnings, ...warnings],
  };
}

/** Gives the id of a report: its file's name without the ending. */
export function toReportId(file: string): ReportId {
  return file.replace(/\.[^.]*$/u, "") as ReportId;
}

/** Gives the name of the sidecar that belongs to a report's file: huancui-2021.json. */
export function sidecarName(file: string): string {
  return `${toReportId(file)}.json`;
}

function sidecarRegion(
  fullName: string,
  gazetteer: Gazetteer,
): { region: Region; warnings: readonly string[] } {
  const meant = gazetteer.resolve(fullName);
  const known = gazetteer.byFullName(fullName) ?? only(meant);
  if (known !== undefined) return { region: known, warnings: [] };
  if (meant.length > 1) {
    const warning = `同名 .json 里的地区“${fullName}”不止一处，请写全称`;
    return { region: otherRegion(fullName, []), warnings: [warning] };
  }
  const { name, parents } = splitUnlisted(fullName, gazetteer);
  const isPlausible = parents.length > 0 && !LISTED_KIND.test(name);
  const warning = `同名 .json 里的地区“${fullName}”不在行政区划表里，请核对写法，并写全称`;
  return { region: otherRegion(name, parents), warnings: isPlausible ? [] : [warning] };
}

/** Parts a name that no list has into the regions that lead it and the rest: 山东威海桥头镇 into 山东省, 威海市 and 桥头镇. */
function splitUnlisted(
  fullName: string,
  gazetteer: Gazetteer,
): { readonly name: string; readonly parents: readonly string[] } {
  const [leading] = gazetteer.mentions(fullName);
  const parent = leading?.span.start === 0 ? only(leading.candidates) : undefined;
  const name = fullName.slice(parent === undefined ? 0 : leading?.span.end);
  return parent === undefined || name === ""
    ? { name: fullName, parents: [] }
    : { name, parents: [...parent.parents, parent.name] };
}

/**
 * 火星市, 天上县, which the standard would list; not 桥头镇, 高新区 or 司法局, which it leaves out and a sidecar is for.
 */
const LISTED_KIND =
  /(?:省|市|州|盟|县|旗|(?<!新|开发|功能|管理|示范|合作|试验|保税|园|景|林|社)区)$/u;

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Cleans once more with the misprints of the region's name, if the text holds one of them. */
function mendRegion(clean: CleanText, { raw, sidecar }: ReportFile, region: Region): CleanText {
  const [short] = shortNames(region.name);
  const wrong =
    short === undefined ? [] : misprintsOf(short).filter((name) => clean.text.includes(name));
  if (short === undefined || wrong.length === 0) return clean;
  const misprints = new Map(Object.entries(sidecar?.misprints ?? {}));
  for (const name of wrong) if (!misprints.has(name)) misprints.set(name, short);
  return cleanText(raw, misprints);
}
