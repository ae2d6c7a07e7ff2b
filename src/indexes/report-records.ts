/** What an index remembers of each report as JSON: metadata, sections, and the headings of its passages.
 *
 * @module
 */
import { z } from "zod";
import type { Passage, Report, ReportId, ReportMetadata, Section } from "../documents/report.ts";

/** What passages of one section share; stored once. */
export interface PassageHeading {
  readonly sectionPath: readonly string[];
  readonly header: string;
}

/** The record of one report. */
export interface ReportRecord {
  readonly metadata: ReportMetadata;
  readonly sections: readonly Section[];
  readonly headings: readonly PassageHeading[];
}

const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

const Id = z.custom<ReportId>((value) => typeof value === "string" && value !== "");

const RegionSchema = z.object({
  name: z.string(),
  fullName: z.string(),
  level: z.enum(["province", "city", "county", "other"]),
  parents: z.array(z.string()),
  aliases: z.array(z.string()),
});

const MetadataSchema = z.object({
  id: Id,
  file: z.string(),
  title: z.string(),
  region: RegionSchema,
  year: z.int(),
  issuer: z.string().exactOptional(),
  publishedOn: z.string().exactOptional(),
  sourceUrl: z.string().exactOptional(),
  sha256: z.string(),
});

const SectionSchema = z.object({
  level: z.int().nonnegative(),
  heading: z.string(),
  path: z.array(z.string()),
  span: Span,
  headingSpan: Span,
});

const RecordsSchema = z.array(
  z.object({
    metadata: MetadataSchema,
    sections: z.array(SectionSchema),
    headings: z.array(z.object({ sectionPath: z.array(z.string()), header: z.string() })),
  }),
);

/**
 * Reads the records of all reports from parsed JSON.
 *
 * @throws {RangeError} If they are damaged.
 */
export function readReportRecords(json: unknown): readonly ReportRecord[] {
  const records = RecordsSchema.safeParse(json);
  if (!records.success) {
    throw new RangeError("损坏的报告目录", { cause: records.error });
  }
  return records.data;
}

/** Makes the record of a report whose passages stand under the given headings. */
export function toReportRecord(report: Report, headings: readonly PassageHeading[]): ReportRecord {
  // Parsing takes the metadata's own fields out of the report and leaves its text behind.
  return { metadata: MetadataSchema.parse(report), sections: report.sections, headings };
}

/** Gives the distinct headings of passages, in the order of their first appearance, and each passage's place among them. */
export function collectHeadings(passages: readonly Passage[]): {
  readonly headings: readonly PassageHeading[];
  readonly places: readonly number[];
} {
  const known = new Map<string, number>();
  const headings: PassageHeading[] = [];
  const places = passages.map(({ sectionPath, header }) => {
    const key = JSON.stringify([header, ...sectionPath]);
    const place = known.get(key) ?? headings.push({ sectionPath, header }) - 1;
    known.set(key, place);
    return place;
  });
  return { headings, places };
}
