/** What a report's head, tail and file name tell of it: year, title, issuer, date of publication.
 *
 * @module
 */
import type { Layout } from "./layout.ts";
import { isOrganisation, withoutSpaces } from "./line-kinds.ts";
import { findPublicationDate } from "./publication-date.ts";
import type { Region } from "./region.ts";
import { findReportYear, type ReportYear } from "./report-year.ts";
import type { Sidecar } from "./sidecar.ts";

/** Metadata as found, with one sentence for each decision that somebody should look at. */
export interface FoundMetadata {
  readonly region: Region;
  /** Absent where neither text nor file name tells it. */
  readonly year?: number;
  readonly title: string;
  readonly issuer?: string;
  readonly publishedOn?: string;
  readonly sourceUrl?: string;
  readonly warnings: readonly string[];
}

/** Where metadata is looked for. */
export interface MetadataSources {
  readonly file: string;
  readonly layout: Layout;
  /** Headings in reading order. */
  readonly headings: readonly string[];
  readonly region: Region;
  readonly sidecar?: Sidecar;
}

const NOTHING: Partial<Sidecar> = {};

/** Finds the metadata of a report. What its sidecar says counts before what its text says. */
export function findMetadata(sources: MetadataSources): FoundMetadata {
  const { layout, region, sidecar = NOTHING } = sources;
  const dated = findYear(sources);
  const published = findPublicationDate(layout, dated.year);
  const title = sidecar.title ?? layout.title?.text;
  const optional = {
    year: dated.year,
    issuer: sidecar.issuer ?? findIssuer(layout),
    publishedOn: sidecar.publishedOn ?? published.date,
    sourceUrl: sidecar.sourceUrl,
  };
  return {
    region,
    title: title ?? nameless(region, dated.year),
    ...withoutAbsent(optional),
    warnings: [
      ...dated.warnings,
      ...(optional.publishedOn === published.date ? published.warnings : []),
      ...(title === undefined ? ["没有找到标题，暂以地区和年度代替"] : []),
    ],
  };
}

function findYear(sources: MetadataSources): ReportYear {
  const { file, layout, headings, sidecar } = sources;
  if (sidecar !== undefined) return { year: sidecar.year, warnings: contradiction(sources) };
  const publishedOn = findPublicationDate(layout, undefined).date;
  return findReportYear(layout, { file, headings, ...withoutAbsent({ publishedOn }) });
}

/** A sidecar may be right where the text is wrong, so it counts; but it may be the one that is wrong. */
function contradiction({ layout, headings, sidecar }: MetadataSources): readonly string[] {
  // Without the file's name, which is the owner's word as the sidecar is.
  const { year } = findReportYear(layout, { file: "", headings });
  if (sidecar === undefined || year === undefined || year === sidecar.year) return [];
  const said = String(sidecar.year);
  return [`同名 .json 写的是 ${said} 年，正文是 ${String(year)} 年，按 ${said} 年处理，请核对`];
}

/** Drops the fields that are `undefined`: an absent field and an undefined one are two things. */
function withoutAbsent<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Names a report that has no title: 大武口区2021年法治政府建设情况报告. */
function nameless(region: Region, year: number | undefined): string {
  return `${region.name}${year === undefined ? "" : `${String(year)}年`}法治政府建设情况报告`;
}

/** 威海市环翠区人民政府2021年度…, 〈地〉人民政府关于…: who speaks in a title. */
const ISSUER_IN_TITLE =
  /^(?<issuer>\p{Script=Han}{2,30}?(?:人民政府|[局厅]|委员会|管委会|办公室|办事处))(?=关于|\d{4}年)/u;

/** Reads who signed a report, or who speaks in its title. Source lines do not count: they name who put it on a site. */
function findIssuer({ tail, title }: Layout): string | undefined {
  const signed = tail.find((line) => isOrganisation(line.text));
  const name =
    signed === undefined
      ? ISSUER_IN_TITLE.exec(title?.text ?? "")?.groups?.["issuer"]
      : withoutSpaces(signed.text).replace(/\d{4}年.*$/u, "");
  return name?.replace(PARTY_AND_GOVERNMENT, "$<party>、");
}

/** 中共峄城区委峄城区人民政府: two issuers in one line. */
const PARTY_AND_GOVERNMENT = /(?<party>[省市区县州旗盟镇乡]委)(?=\p{Script=Han}{2,20}政府$)/u;
