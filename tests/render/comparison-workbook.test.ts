import { describe, expect, it } from "vitest";
import type { ComparisonAnswer } from "../../src/answer/answer.ts";
import { formatComparisonWorkbook } from "../../src/render/comparison-workbook.ts";
import { warningText } from "../../src/render/warning-copy.ts";
import { readWorkbook, type ReadSheet } from "../support/read-workbook.ts";
import { aComparison, aFigure, aReport, aSimpleComparison } from "./comparison-builders.ts";

async function sheetsOf(
  answer: ComparisonAnswer,
): Promise<{ figures: ReadSheet; warnings: ReadSheet }> {
  const [figures, warnings, ...others] = readWorkbook(await formatComparisonWorkbook(answer));
  if (figures === undefined || warnings === undefined) throw new Error("sheets are missing");
  expect(others).toEqual([]);
  return { figures, warnings };
}

describe("formatComparisonWorkbook", () => {
  it("has a line a figure with its proof, in the order of the answer", async () => {
    const { figures } = await sheetsOf(
      aSimpleComparison([
        ["环翠区", 50, "50件"],
        ["峄城区", 27, "27件"],
      ]),
    );

    expect(figures.name).toBe("比较");
    expect(figures.rows).toEqual([
      "地区 年度 指标 数值 单位 原文写法 确切程度 口径 计算 原文 章节 文件 起 止 核对".split(" "),
      [
        "环翠区",
        2021,
        "受理行政复议案件数",
        50,
        "件",
        "50件",
        "确数",
        undefined,
        undefined,
        "2021年以来共受理行政复议案件50件，已审结39件，纠错率达到28.2%。",
        "二、主要举措和成效 › （五）推进纠纷化解",
        "report-1-2021.txt",
        2826,
        2873,
      ],
      expect.arrayContaining(["峄城区", 27, "27件", "report-2-2021.txt"]),
    ]);
  });

  it("says how exact a figure is, what it counts and what the audit found", async () => {
    const { figures } = await sheetsOf(
      aComparison([
        {
          region: "大武口区",
          figures: [
            {
              value: 36_000,
              raw: "3.6万余份",
              unit: "份",
              approximation: "over",
              basis: ["全区", "发放"],
              notes: ["与后文不一致", "28.2%＝11/39"],
            },
          ],
        },
      ]),
    );

    expect(figures.cells("数值", "原文写法", "确切程度", "口径", "核对")).toEqual([
      [36_000, "3.6万余份", "超过", "全区、发放", "与后文不一致；28.2%＝11/39"],
    ]);
  });

  it("gives a computed figure its formula, and no wording of a report", async () => {
    const { figures } = await sheetsOf(
      aComparison([
        {
          region: "威海市",
          figures: [
            { value: 79.52, raw: "79.52%", unit: "%", computed: true, formula: "198÷249＝79.52%" },
          ],
        },
      ]),
    );

    expect(figures.cells("数值", "原文写法", "计算")).toEqual([
      [79.52, undefined, "198÷249＝79.52%"],
    ]);
  });

  it("keeps the place of a report that states nothing", async () => {
    const { figures } = await sheetsOf(
      aComparison([
        { region: "环翠区", figures: [{}] },
        { region: "大武口区", figures: [] },
      ]),
    );

    expect(figures.cells("地区", "年度", "数值", "文件", "核对")).toEqual([
      ["环翠区", 2021, 50, "report-1-2021.txt", undefined],
      ["大武口区", 2021, undefined, undefined, "没有查到"],
    ]);
  });

  it("ends with what was computed from several reports", async () => {
    const answer = aSimpleComparison([
      ["环翠区", 50, "50件"],
      ["马尾区", 15, "15件"],
    ]);
    const times = aFigure({
      value: 3.33,
      unit: "倍",
      computed: true,
      formula: "50件÷15件＝3.33倍",
    });
    const { figures } = await sheetsOf({ ...answer, figures: [...answer.figures, times] });

    expect(figures.cells("数值", "计算").at(-1)).toEqual([3.33, "50件÷15件＝3.33倍"]);
    expect(figures.rows).toHaveLength(4);
  });

  it("tells every warning in the words of the answer, one a line", async () => {
    const warnings: ComparisonAnswer["warnings"] = [
      { kind: "mixed-years", years: [2021, 2023] },
      { kind: "not-stated", reports: [aReport("大武口区")] },
    ];
    const sheets = await sheetsOf(aSimpleComparison([["环翠区", 50, "50件"]], { warnings }));

    expect(sheets.warnings.name).toBe("注意");
    expect(sheets.warnings.rows).toEqual([["注意"], ...warnings.map((one) => [warningText(one)])]);
  });

  it("has the heading of the warnings alone where there is none", async () => {
    const { warnings } = await sheetsOf(aSimpleComparison([["环翠区", 50, "50件"]]));

    expect(warnings.rows).toEqual([["注意"]]);
  });
});
