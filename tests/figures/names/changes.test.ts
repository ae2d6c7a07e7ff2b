import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("readChange", () => {
  it("takes a multiple back to what it multiplies", () => {
    expect(namesIn("办理行政应诉案件45件，是上年的1.5倍。")[1]).toBe(
      "办理行政应诉案件数为上年倍数 1.5倍",
    );
  });

  it.each([
    ["严打侵犯知识产权犯罪，破案45起，发案数同比下降12%。", "侵犯知识产权发案数同比下降率 12%"],
    ["受理信访事项210件，办结205件；投诉量同比下降8%。", "信访事项投诉量同比下降率 8%"],
    ["加强扬尘治理，投诉数量较上年下降31%。", "扬尘治理投诉数量较上年下降率 31%"],
    ["拆除违建面积1.28万平方米，比上年多拆0.4万平方米。", "拆除违建面积较上年增加数 0.4万平方米"],
    ["政务服务事项1368项，比上年多出194项。", "政务服务事项数较上年多出数 194项"],
    ["新登记企业3200户；专利授权量同比增长5%。", "专利授权量同比增长率 5%"],
  ])("says in %s what the deed that changed was done to", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(name);
  });

  it("goes on, behind a semicolon, about what changed", () => {
    expect(namesIn("新登记企业3200户，增长5%；行政复议案件同比增长22%，审结118件。").at(-1)).toBe(
      "行政复议案件审结数 118件",
    );
    expect(namesIn("查处食品案件30件；药品合格率同比提高2个百分点，检出假药12批次。").at(-1)).toBe(
      "检出假药批次 12批次",
    );
  });

  it("leaves what the rules allow out of what changed", () => {
    expect(namesIn("审批事项承诺时限比法定时限压缩83.5%。")).toEqual([
      "审批事项承诺时限压缩率 83.5%",
    ]);
  });
});
