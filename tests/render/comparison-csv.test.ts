import { describe, expect, it } from "vitest";
import { formatComparisonCsv } from "../../src/render/comparison-csv.ts";
import { aComparison } from "./comparison-builders.ts";

const QUOTE = "2021年以来共受理行政复议案件50件，已审结39件，纠错率达到28.2%。";
const SECTION = "二、主要举措和成效 › （五）推进纠纷化解";

describe("formatComparisonCsv", () => {
  it("has a line a figure with its proof, and the warnings in each", () => {
    const answer = aComparison(
      [
        { region: "环翠区", figures: [{ raw: "50余件", approximation: "over", basis: ["全区"] }] },
        { region: "大武口区", figures: [] },
      ],
      { warnings: [{ kind: "mixed-years", years: [2021, 2023] }] },
    );

    const warning = "各地报告的年度不同（2021、2023年），不宜直接比较。";
    expect(formatComparisonCsv(answer)).toBe(
      [
        "\uFEFF地区,年度,指标,数值,单位,原文写法,确切程度,口径,计算,原文,章节,文件,起,止,核对,注意",
        `环翠区,2021,受理行政复议案件数,50,件,50余件,超过,全区,,${QUOTE},${SECTION},report-1-2021.txt,2826,2873,,${warning}`,
        `大武口区,2021,,,,,,,,,,,,,没有查到,${warning}`,
        "",
      ].join("\r\n"),
    );
  });

  it("runs nothing that a report says", () => {
    const answer = aComparison([{ region: "=区", figures: [{ indicator: "@x", value: -5 }] }]);

    expect(formatComparisonCsv(answer)).toContain("\r\n'=区,2021,'@x,-5,");
  });
});
