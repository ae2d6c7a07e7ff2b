import { describe, expect, it } from "vitest";
import { CitationList, type Evidence } from "../../../src/answer/cite/cite.ts";
import type { ReportId } from "../../../src/documents/report.ts";
import type { Indexes, ReportText } from "../../../src/indexes/indexes.ts";
import { app } from "../../support/opened-app.ts";

const HUANCUI = "huancui-2021" as ReportId;

const { indexes } = app;

/** The evidence of a stretch of 环翠区's report. */
async function evidenceOf(words: string): Promise<Evidence> {
  const { clean } = await indexes.passages.text(HUANCUI);
  const start = clean.text.indexOf(words);
  const span = { start, end: start + words.length };
  return { reportId: HUANCUI, sectionPath: [], span, marks: [span] };
}

/** The index with the text of its reports changed. */
function indexesWith(change: (text: ReportText) => ReportText): Indexes {
  return {
    ...indexes,
    passages: {
      ...indexes.passages,
      text: async (id) => change(await indexes.passages.text(id)),
    },
  };
}

describe("CitationList", () => {
  it("quotes a span with its place in the file, the mark within the quote", async () => {
    const list = new CitationList(indexes);

    const number = await list.cite(await evidenceOf("2021年以来共受理行政复议案件50件"));

    const [citation] = list.citations;
    const { raw } = await indexes.passages.text(HUANCUI);
    expect(number).toBe(1);
    expect(citation).toMatchObject({
      number: 1,
      file: "huancui-2021.txt",
      quote: "2021年以来共受理行政复议案件50件",
      marks: [{ start: 0, end: 19 }],
    });
    expect(raw.slice(citation?.start, citation?.end)).toBe(citation?.quote);
  });

  it("gives the same span the same number, and another the next", async () => {
    const list = new CitationList(indexes);
    const first = await evidenceOf("受理行政复议案件50件");
    const second = await evidenceOf("已审结39件");

    expect([await list.cite(first), await list.cite(second), await list.cite(first)]).toEqual([
      1, 2, 1,
    ]);
    expect(list.citations).toHaveLength(2);
  });

  it("refuses a quote that the check does not find in the raw file, naming file and place", async () => {
    // A map that points beside the words, as a fault of cleaning would leave it.
    const indexes = indexesWith(({ raw, clean }) => ({
      raw,
      clean: { ...clean, rawEnds: clean.rawEnds.map((end) => end - 1) },
    }));
    const list = new CitationList(indexes);

    const citing = list.cite(await evidenceOf("受理行政复议案件50件"));

    await expect(citing).rejects.toThrow(/^huancui-2021\.txt \[\d+, \d+\) does not read “/u);
    expect(list.citations).toEqual([]);
  });

  it("refuses a report that the index does not hold", async () => {
    const list = new CitationList(indexes);
    const evidence = await evidenceOf("已审结39件");

    await expect(list.cite({ ...evidence, reportId: "nowhere" as ReportId })).rejects.toThrow(
      "no report nowhere in the index",
    );
  });
});
