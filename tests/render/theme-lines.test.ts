import { describe, expect, it } from "vitest";
import type { Citation, PassagesAnswer } from "../../src/answer/answer.ts";
import type { ReportId } from "../../src/documents/report.ts";
import { isSideBySide, shortQuote, themeLines } from "../../src/render/theme-lines.ts";

function aCitation(parts: Partial<Citation> = {}): Citation {
  return {
    number: 1,
    reportId: "huancui-2021" as ReportId,
    file: "huancui-2021.txt",
    region: "环翠区",
    year: 2021,
    sectionPath: ["（五）推进纠纷化解"],
    quote: "全面发力人民调解。投入126万元。打造平台。",
    start: 0,
    end: 20,
    marks: [{ start: 9, end: 17 }],
    ...parts,
  };
}

function anAnswer(groups: PassagesAnswer["groups"], citations: readonly Citation[]) {
  return {
    kind: "passages",
    question: "矛盾化解各有什么做法",
    understood: { regions: [], years: [], topic: "" },
    groups,
    figures: [],
    citations,
    warnings: [],
    suggestions: [],
  } satisfies PassagesAnswer;
}

describe("shortQuote", () => {
  it("keeps the marked sentences and shows where words are left out", () => {
    expect(shortQuote(aCitation())).toBe("……投入126万元。……");
  });

  it("joins neighbouring marks without a gap", () => {
    const marks = [
      { start: 0, end: 9 },
      { start: 9, end: 17 },
    ];

    expect(shortQuote(aCitation({ marks }))).toBe("全面发力人民调解。投入126万元。……");
  });

  it("keeps a quote without marks whole", () => {
    const { quote } = aCitation();

    expect(shortQuote(aCitation({ marks: [] }))).toBe(quote);
  });
});

describe("themeLines", () => {
  it("puts what several reports say under their theme", () => {
    const theme = "推进纠纷化解";
    const answer = anAnswer(
      [
        { theme, region: "环翠区", year: 2021, heading: "（五）推进纠纷化解", citations: [1] },
        { theme, region: "马尾区", year: 2021, heading: "（五）夯基础", citations: [2] },
      ],
      [aCitation(), aCitation({ number: 2, region: "马尾区", file: "mawei-2021.txt" })],
    );

    expect(isSideBySide(answer)).toBe(true);
    expect(themeLines(answer)).toEqual([
      "",
      "◆ 推进纠纷化解",
      "  环翠区 2021年：“……投入126万元。……” [1]",
      "  马尾区 2021年：“……投入126万元。……” [2]",
    ]);
  });

  it("is not for the passages of one report", () => {
    const group = { region: "环翠区", year: 2021, heading: "（五）推进纠纷化解", citations: [1] };

    expect(isSideBySide(anAnswer([group], [aCitation()]))).toBe(false);
  });
});
