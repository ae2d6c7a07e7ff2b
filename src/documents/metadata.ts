/** What a report's head, tail and file name tell of it: region, year, title, issuer, date of publication.
 *
 * @module
 */
import type { Layout } from "./layout.ts";
import { isOrganisation, withoutSpaces } from "./line-kinds.ts";
import { findPublicationDate } from "./publication-date.ts";
import type { Region } from "./region.ts";
import { findReportRegion } from "./report-region.ts";
import { findReportYear } from "./report-year.ts";
import type { Gazetteer } from "./regions.ts";
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
  /** Given where the region is known already. */
  readonly region?: Region;
  readonly sidecar?: Sidecar;
}

/** Finds the metadata of a report. What its sidecar says counts before what its text says. */
export function findMetadata(sources: MetadataSources, gazetteer: Gazetteer): FoundMetadata {
  const { file, layout, headings, sidecar } = sources;
  const found =
    sources.region === undefined
      ? findReportRegion(layout, gazetteer, file)
      : { region: sources.region, warnings: [] };
  const guess = findPublicationDate(layout, undefined).date;
  const dated =
    sidecar === undefined
      ? findReportYear(layout, {
          file,
          headings,
          ...(guess === undefined ? {} : { publishedOn: guess }),
        })
      : { year: sidecar.year, warnings: [] };
  const published = findPublicationDate(layout, dated.year);
  const publishedOn = sidecar?.publishedOn ?? published.date;
  const issuer = sidecar?.issuer ?? findIssuer(layout);
  const title = sidecar?.title ?? layout.title?.text;
  return {
    region: found.region,
    ...(dated.year === undefined ? {} : { year: dated.year }),
    title: title ?? nameless(found.region, dated.year),
    ...(issuer === undefined ? {} : { issuer }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(sidecar?.sourceUrl === undefined ? {} : { sourceUrl: sidecar.sourceUrl }),
    warnings: [
      ...found.warnings,
      ...dated.warnings,
      ...(sidecar?.publishedOn === undefined ? published.warnings : []),
      ...(title === undefined ? ["没有找到标题，暂以地区和年度代替"] : []),
    ],
  };
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
    signed === undefined ? undefined : withoutSpaces(signed.text).replace(/\d{4}年.*$/u, "");
  return name ?? ISSUER_IN_TITLE.exec(title?.text ?? "")?.groups?.["issuer"];
}
