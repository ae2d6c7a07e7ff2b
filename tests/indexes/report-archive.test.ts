import { describe, expect, it } from "vitest";
import { chunkReport } from "../../src/documents/chunk.ts";
import { openReportArchive } from "../../src/indexes/report-archive.ts";
import { encodeReports } from "../../src/indexes/report-columns.ts";
import type { ChunkedReport } from "../../src/indexes/report-columns.ts";
import type { ReportArchive } from "../../src/indexes/report-archive.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { theCorpus } from "../support/a-corpus.ts";

async function archived(): Promise<{ reports: readonly ChunkedReport[]; archive: ReportArchive }> {
  const { reports } = await theCorpus();
  const chunked = reports.map((report) => ({ report, passages: chunkReport(report) }));
  return { reports: chunked, archive: openReportArchive(encodeReports(chunked)) };
}

describe("openReportArchive", () => {
  it("gives back text, offset map, sections and passages of every report", async () => {
    const { reports, archive } = await archived();

    const kept = await Promise.all(
      archive.reports.map(async (metadata) => ({
        ...metadata,
        ...(await archive.text(metadata.id)),
        sections: archive.sections(metadata.id),
        passages: await archive.passages(metadata.id),
      })),
    );

    expect(kept).toEqual(reports.map(({ report, passages }) => ({ ...report, passages })));
  });

  it("numbers the sentences through all reports and gives each with its text and passage", async () => {
    const { reports, archive } = await archived();
    const expected = reports.flatMap(({ report, passages }) =>
      passages.flatMap((passage) =>
        passage.sentences.map((span) => ({
          passage,
          span,
          text: sliceSpan(report.clean.text, span),
        })),
      ),
    );

    const sentences = await archive.sentences(expected.map((_, id) => id));

    expect(sentences).toEqual(expected.map((sentence, id) => ({ id, ...sentence })));
    expect(archive.sentenceCount).toBe(expected.length);
  });

  it("gives each report the range of its sentences, one after the other", async () => {
    const { reports, archive } = await archived();

    const ranges = reports.map(({ report }) => archive.range(report.id));

    const lengths = reports.map(
      ({ passages }) => passages.flatMap((each) => each.sentences).length,
    );
    expect(ranges.map((range) => (range?.end ?? 0) - (range?.start ?? 0))).toEqual(lengths);
    expect(ranges.map((range) => range?.start)).toEqual([
      0,
      ...ranges.slice(0, -1).map((range) => range?.end),
    ]);
  });

  it("keeps a byte order mark, and characters beyond the basic plane", async () => {
    const { reports } = await theCorpus();
    const [report] = reports.map((each) => ({ ...each, raw: "\uFEFF𠮷区\r\n\u0000" }));
    const chunked = report === undefined ? [] : [{ report, passages: [] }];

    const archive = openReportArchive(encodeReports(chunked));
    const texts = await Promise.all(archive.reports.map(({ id }) => archive.text(id)));

    expect(texts.map(({ raw }) => raw)).toEqual(["\uFEFF𠮷区\r\n\u0000"]);
    expect(archive.sentenceCount).toBe(0);
  });

  it.each([-1, 0.5, 1_000_000])("rejects the sentence number %d", async (id) => {
    const { archive } = await archived();

    await expect(archive.sentences([0, id])).rejects.toThrow(RangeError);
  });

  it("has neither range nor passages nor text of a report that it does not hold", async () => {
    const { reports, archive } = await archived();
    const other = openReportArchive(encodeReports(reports.slice(1)));
    const [absent] = archive.reports.map(({ id }) => id);
    const id = absent ?? expect.fail("the corpus is empty");

    expect(other.range(id)).toBeUndefined();
    expect(other.sections(id)).toEqual([]);
    expect(await other.passages(id)).toEqual([]);
    await expect(other.text(id)).rejects.toThrow(RangeError);
  });
});
