import { describe, expect, it } from "vitest";
import { spread } from "../../../src/figures/words/spread.ts";

describe("spread", () => {
  it.each([
    ["民事、行政、刑事案件", 3, ["民事案件", "行政案件", "刑事案件"]],
    ["进出口通关时间", 2, ["进口通关时间", "出口通关时间"]],
    ["办复率和满意率", 2, ["办复率", "满意率"]],
    ["抽取许可、处罚、强制案卷", 3, ["抽取许可案卷", "抽取处罚案卷", "抽取强制案卷"]],
    ["受理、审结行政复议案件", 2, ["受理行政复议案件", "审结行政复议案件"]],
    ["生产安全事故起数和死亡人数", 2, ["生产安全事故起数", "生产安全事故死亡人数"]],
    ["电信网络诈骗案件数和涉案金额", 2, ["电信网络诈骗案件数", "电信网络诈骗案件涉案金额"]],
    ["婚姻家庭、邻里纠纷", 2, ["婚姻家庭纠纷", "邻里纠纷"]],
    ["婚姻家庭、邻里、劳动争议纠纷", 3, ["婚姻家庭纠纷", "邻里纠纷", "劳动争议纠纷"]],
    ["不动产一般登记、抵押登记办理时限", 2, ["不动产一般登记办理时限", "不动产抵押登记办理时限"]],
    ["企业开办、工程建设项目审批时限", 2, ["企业开办审批时限", "工程建设项目审批时限"]],
    ["信访总量、重复信访量", 2, ["信访总量", "重复信访量"]],
  ])("shares %s among %d amounts", (phrase, count, expected) => {
    expect(spread(phrase, count)).toEqual(expected);
  });

  it("gives nothing where the phrase does not name that many things", () => {
    expect(spread("行政复议案件", 2)).toBeUndefined();
  });
});

describe("spread of rates", () => {
  it("leaves the manner of the first to it", () => {
    expect(spread("按时办结率、满意率", 2)).toEqual(["按时办结率", "满意率"]);
  });
});
