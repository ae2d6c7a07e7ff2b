import { describe, expect, it } from "vitest";
import { formatFigureCsv } from "../../src/render/figure-csv.ts";
import { aFigureRecord } from "../support/figures.ts";

const HEADINGS =
  "地区,年度,指标,数值,上限,单位,确切程度,原文写法,类别,状态,口径,时间范围,比较,核对,原文,章节,文件,起,止";

describe("formatFigureCsv", () => {
  it("writes headings and one line a figure, in words that staff read", () => {
    const csv = formatFigureCsv([
      aFigureRecord({
        raw: "3至5个",
        value: 3,
        upperValue: 5,
        unit: "个",
        approx: "approx",
        status: "planned",
        timeWords: ["上半年", "截至6月底"],
        comparison: { against: "同比", direction: "down" },
        quote: "力争建成3至5个示范点",
        section: "",
      }),
    ]);

    expect(csv).toBe(
      `\uFEFF${HEADINGS}\r\n` +
        "环翠区,2021,行政复议案件受理数,3,5,个,约,3至5个,数量,计划,受理,上半年、截至6月底,同比下降,,力争建成3至5个示范点,,huancui-2021.txt,2850,2853\r\n",
    );
  });

  it("writes the headings alone where there is no figure", () => {
    expect(formatFigureCsv([])).toBe(`\uFEFF${HEADINGS}\r\n`);
  });

  it.each(["=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
    "keeps a spreadsheet from running the indicator %j",
    (indicator) => {
      expect(formatFigureCsv([aFigureRecord({ indicator })])).toContain(`'${indicator}`);
    },
  );

  it("keeps commas, quotation marks and line breaks of a quote within its cell", () => {
    const csv = formatFigureCsv([aFigureRecord({ quote: '所谓"一证,一照"\n共50件' })]);

    expect(csv).toContain(',"所谓""一证,一照""\n共50件",');
  });

  it("leaves numbers numbers, also below zero", () => {
    expect(formatFigureCsv([aFigureRecord({ value: -2.5 })])).toContain(",-2.5,,件,");
  });
});
