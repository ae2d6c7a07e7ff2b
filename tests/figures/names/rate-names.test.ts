import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("needsTopic", () => {
  it.each(["市民", "诉求人", "办事企业"])(
    "gives the satisfaction of %s what it was with",
    (who) => {
      expect(namesIn(`受理12345热线工单3.2万件，${who}满意率96%。`).at(-1)).toBe(
        `12345热线工单${who}满意率 96%`,
      );
    },
  );
});

describe("nameRate", () => {
  it("names by itself each share that was cut", () => {
    expect(namesIn("平均减环节63%、减材料57%、减时限71%。")).toEqual([
      "平均减环节比例 63%",
      "减材料比例 57%",
      "减时限比例 71%",
    ]);
  });

  it.each([
    ["办结行政复议案件210件，其中维持96件，占45.7%。", "行政复议维持占比 45.7%"],
    ["核查线索88条，属实35条，占39.8%。", "核查线索属实占比 39.8%"],
    ["持证人员340人，其中取得职称的52人，占15.3%。", "取得职称持证人员占比 15.3%"],
    ["现有公证员26人，取得硕士学位的占30%。", "硕士学位的公证员占比 30%"],
    ["办理法律援助案件320件，占全市的29%。", "法律援助案件占全市比例 29%"],
  ])("names in %s what has the share", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(name);
  });

  it("goes on about the cases behind the rate of those who appeared", () => {
    expect(
      namesIn("一审行政诉讼案件72件，负责人出庭应诉率91.7%，败诉率降至9.5%。").slice(1),
    ).toEqual(["行政机关负责人出庭应诉率 91.7%", "一审行政诉讼败诉率 9.5%"]);
  });

  it("says 成功 once", () => {
    expect(namesIn("受理矛盾纠纷8200件，调解成功8100件，成功率98.8%。")[2]).toBe(
      "矛盾纠纷调解成功率 98.8%",
    );
  });

  it("names by the whole again a rate of the noun that the parts left out", () => {
    expect(namesIn("出具合法性审查意见76份，其中合同类41份，审查意见采纳率91%。").at(-1)).toContain(
      "合法性审查意见采纳率",
    );
  });
});

describe("needsTopic", () => {
  it.each([
    [
      "12345热线受理工单14.8万件，按时办结率、满意率分别达99.8%、95.6%。",
      [
        "12345热线受理工单数 14.8万件",
        "12345热线工单按时办结率 99.8%",
        "12345热线工单满意率 95.6%",
      ],
    ],
  ])("gives the rates of a list their topic in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("nameShare", () => {
  it("gives each sort that has a share the whole that it is of", () => {
    expect(namesIn("新收行政复议申请1328宗，其中市场监管类占38%、公安类占29%。").slice(1)).toEqual([
      "市场监管类行政复议申请占比 38%",
      "公安类行政复议申请占比 29%",
    ]);
  });
});
