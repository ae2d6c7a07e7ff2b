import { describe, expect, it } from "vitest";
import { figuresIn, namesIn } from "../sample.ts";

describe("nameBefore", () => {
  it("keeps the topic through a list of outcomes, known words or not", () => {
    expect(
      namesIn(
        "收到行政复议申请126件，其中受理103件，不予受理11件，告知处理12件；经调解和解后终止33件。",
      ),
    ).toEqual([
      "收到行政复议申请数 126件",
      "行政复议案件受理数 103件",
      "行政复议申请不予受理数 11件",
      "行政复议申请告知处理数 12件",
      "行政复议调解和解后终止数 33件",
    ]);
  });

  it("calls what mediators and legal aid deal with by their work", () => {
    expect(namesIn("各级调解组织受理纠纷12466件。")).toEqual(["受理人民调解纠纷数 12466件"]);
    expect(namesIn("县法律援助中心办理案件318件。")).toEqual(["办理法律援助案件数 318件"]);
    expect(namesIn("市场监管局办理案件318件。")).toEqual(["市场监管局办理案件数 318件"]);
  });

  it("gives a bare measure the thing that it measures", () => {
    expect(namesIn("审查各类合同、协议81份，标的额9.7亿元，提出修改意见建议340余条。")).toEqual([
      "审查合同、协议数 81份",
      "合同、协议标的额 9.7亿元",
      "合同、协议提出修改意见建议数 340余条",
    ]);
  });

  it("does not take a measure for the next topic", () => {
    expect(
      namesIn("全年办理普通程序行政处罚案件2847件，罚没款1965.3万元，依法不予处罚318件。").at(-1),
    ).toBe("普通程序行政处罚案件不予处罚数 318件");
  });

  it("says of a sum that it is one", () => {
    expect(namesIn("全年汇聚政务数据27亿条，累计汇聚127亿条。")).toEqual([
      "汇聚政务数据量 27亿条",
      "政务数据累计汇聚数 127亿条",
    ]);
  });

  it("says of an average that it is one (weihai-2023)", () => {
    expect(namesIn("开放公共数据18.8亿条，日均交换量441万条次。").at(-1)).toBe(
      "公共数据日均交换量 441万条次",
    );
  });

  it("names what was sent somewhere by what it was", () => {
    expect(namesIn("全年取消行政审批事项12项，下放乡镇35项。").at(-1)).toBe(
      "行政审批事项下放乡镇数 35项",
    );
  });

  it("returns behind a semicolon from a part to its whole", () => {
    expect(
      namesIn("新收一审行政诉讼案件88件，其中以区政府为被告23件；审结76件，败诉率9.2%。"),
    ).toEqual([
      "新收一审行政诉讼案件数 88件",
      "新收以区政府为被告的一审行政诉讼案件数 23件",
      "一审行政诉讼案件审结数 76件",
      "一审行政诉讼败诉率 9.2%",
    ]);
  });

  it("returns in the next sentence from a part to its whole", () => {
    expect(namesIn("持证执法人员188人，其中法律专业背景57人。组织轮训2期。").slice(1)).toEqual([
      "持证法律专业背景执法人员数 57人",
      "执法人员轮训期数 2期",
    ]);
  });

  it("keeps names to a length that can be read", () => {
    const longest = Math.max(
      ...figuresIn("受理行政复议案件5件，审结3件，".repeat(200)).map(
        ({ indicator }) => indicator.length,
      ),
    );

    expect(longest).toBeLessThanOrEqual(30);
  });

  it("leaves out who sent what the deed was done to", () => {
    expect(namesIn("备案审查各县（市、区）及市直部门报送文件73件。")).toEqual([
      "备案审查文件数 73件",
    ]);
  });

  it.each([
    ["权责清单实行动态管理，调整后县级保留3968项。", ["县级权责清单事项保留数 3968项"]],
    [
      "全面梳理行政许可事项，梳理后县级保留268项，下放12项。",
      ["县级行政许可事项保留数 268项", "县级行政许可事项下放数 12项"],
    ],
    ["修订后县级权责清单共2968项。", ["县级权责清单数 2968项"]],
  ])("takes 调整后 and the level for no words of the thing in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("goes on about the cases behind those that were carried over", () => {
    expect(
      namesIn("收到复议申请38件，其中受理33件；加上上年结转的4件，审结31件，其中维持17件。").slice(
        2,
      ),
    ).toEqual(["行政复议案件上年结转数 4件", "行政复议案件审结数 31件", "行政复议维持数 17件"]);
  });
});

describe("isHosted", () => {
  it.each([
    [
      "区市民服务中心进驻窗口86个。全年收件12.3万件，按时办结率99.8%。",
      [
        "区市民服务中心进驻窗口数 86个",
        "区市民服务中心收件数 12.3万件",
        "区市民服务中心收件按时办结率 99.8%",
      ],
    ],
    [
      "12345政务服务热线全天候运行。全年受理诉求23.5万件，按期办结率99.1%。",
      ["12345政务服务热线受理诉求数 23.5万件", "12345政务服务热线诉求按期办结率 99.1%"],
    ],
    ["强化法律援助便民服务。“一站式”受理申请320件。", ["“一站式”受理法律援助申请数 320件"]],
  ])(
    "gives what comes in to the place that the sentence before opens with in %s",
    (text, names) => {
      expect(namesIn(text)).toEqual(names);
    },
  );
});

describe("nameAmong", () => {
  it("goes on, behind a bare 案件中, about the cases of the sentence before", () => {
    expect(
      namesIn("受理行政复议申请88件，审结70件。审结案件中调解、撤回23件，调撤率32.9%。").slice(2),
    ).toEqual(["行政复议调解、撤回数 23件", "行政复议调撤率 32.9%"]);
  });
});

describe("what came somewhere", () => {
  it("goes on about what came somewhere, not about the place", () => {
    expect(namesIn("政务服务事项接入省级“一网通办”门户2316项，全程网办率98.7%。").at(-1)).toBe(
      "政务服务事项全程网办率 98.7%",
    );
    expect(namesIn("动态调整权责清单，取消、下放后保留5208项。")).toEqual([
      "权责清单事项保留数 5208项",
    ]);
  });
});
