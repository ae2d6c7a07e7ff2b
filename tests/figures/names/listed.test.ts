import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("listingOf", () => {
  it("reads as many names as amounts as a list, without 分别 too", () => {
    expect(
      namesIn(
        "“高效办成一件事”落地21个，办理环节、申请材料、跑动次数平均减少62%、58.3%和76%。",
      ).slice(1),
    ).toEqual([
      "“高效办成一件事”落地办理环节平均减少率 62%",
      "“高效办成一件事”落地申请材料平均减少率 58.3%",
      "“高效办成一件事”落地跑动次数平均减少率 76%",
    ]);
  });

  it("takes changes in points back to the rates before", () => {
    expect(
      namesIn(
        "12345热线受理群众诉求54.2万宗，按时办结率99.6%，群众满意度97.8%，分别比上年提高0.7个百分点和1.9个百分点。",
      ).slice(3),
    ).toEqual([
      "12345热线群众诉求按时办结率较上年提高幅度 0.7个百分点",
      "12345热线群众诉求群众满意度较上年提高幅度 1.9个百分点",
    ]);
  });

  it("takes shares back to what the clause before lists", () => {
    expect(
      namesIn(
        "审结行政复议案件231件，主要集中在公安、自然资源和人社领域，分别占39%、22%和14%。",
      ).slice(1),
    ).toEqual([
      "行政复议案件公安占比 39%",
      "行政复议案件自然资源占比 22%",
      "行政复议案件人社领域占比 14%",
    ]);
  });

  it("reads one rate of several outcomes for each thing that was counted", () => {
    expect(
      namesIn("办理建议188件、提案253件，办结率100%，满意和基本满意率分别为99.5%和100%。").slice(3),
    ).toEqual(["建议满意和基本满意率 99.5%", "提案满意和基本满意率 100%"]);
  });

  it("keeps those who acted out of a rate of what they did", () => {
    expect(
      namesIn("758个调解组织、6932名调解员化解纠纷4.3万件，成功率98.9%。").slice(3).join(),
    ).not.toContain("、");
  });

  it("turns round where a member of the list went the other way", () => {
    expect(
      namesIn("立案520件，办结498件，罚没款320万元，同比分别增长12.1%、9.8%和下降4.6%。").slice(3),
    ).toEqual(["立案数同比增长率 12.1%", "办结数同比增长率 9.8%", "罚没款金额同比下降率 4.6%"]);
    expect(namesIn("来访批次、来访人次同比分别下降12%和上升3%。")).toEqual([
      "来访批次同比下降率 12%",
      "来访人次同比上升率 3%",
    ]);
  });

  it("gives each of several places what all of them did, and what sums them up its kind", () => {
    expect(
      namesIn(
        "拆除违法建设。兴化、泰兴、靖江三市分别拆除5.2万平方米、4.1万平方米和2.7万平方米。",
      ).map((name) => name.slice(0, 5)),
    ).toEqual(["兴化市拆除", "泰兴市拆除", "靖江市拆除"]);
    expect(namesIn("民事、行政案件分别办结50件、30件。")).toEqual([
      "民事案件办结数 50件",
      "行政案件办结数 30件",
    ]);
  });

  it("gives shares their names, and keeps what changes are set against", () => {
    expect(namesIn("化解纠纷4.2万件，其中婚姻家庭、邻里纠纷分别占36.5%和28.1%。").slice(1)).toEqual(
      ["婚姻家庭纠纷占比 36.5%", "邻里纠纷占比 28.1%"],
    );
    expect(namesIn("火灾起数、死亡人数同比分别下降5.1%和20%。")).toEqual([
      "火灾起数同比下降率 5.1%",
      "火灾死亡人数同比下降率 20%",
    ]);
  });
});
