import { describe, expect, it } from "vitest";
import type { Passage, ReportId } from "../../src/documents/report.ts";
import { embeddingText, headerText } from "../../src/indexes/indexed-text.ts";

function aPassage(sectionPath: readonly string[]): Passage {
  return {
    reportId: "mawei-2021" as ReportId,
    ordinal: 0,
    sectionPath,
    span: { start: 0, end: 0 },
    sentences: [],
    header: `马尾区 2021年 ${sectionPath.join(" › ")}`,
  };
}

const PATH = [
  "一、主要举措和成效",
  "（四）明职责，促进全面依法行政",
  "三是提升行政复议应诉质效，依法化解行政争议",
];

describe("embeddingText", () => {
  it("puts the two innermost headings before the sentence, without markers, region and year", () => {
    expect(embeddingText(aPassage(PATH), "办理区政府行政诉讼案件4件，无败诉案件。")).toBe(
      "明职责，促进全面依法行政，提升行政复议应诉质效，依法化解行政争议：办理区政府行政诉讼案件4件，无败诉案件。",
    );
  });

  it("does not say a heading twice that begins the sentence", () => {
    expect(embeddingText(aPassage(PATH), "三是提升行政复议应诉质效，依法化解行政争议。")).toBe(
      "明职责，促进全面依法行政：三是提升行政复议应诉质效，依法化解行政争议。",
    );
  });

  it("gives the sentence alone before the first heading", () => {
    expect(embeddingText(aPassage([]), "现将有关情况报告如下。")).toBe("现将有关情况报告如下。");
  });
});

describe("headerText", () => {
  it("gives all headings, without markers, region and year", () => {
    expect(headerText(aPassage(PATH))).toBe(
      "主要举措和成效 明职责，促进全面依法行政 提升行政复议应诉质效，依法化解行政争议",
    );
  });
});
