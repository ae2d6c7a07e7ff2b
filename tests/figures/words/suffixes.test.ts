import { describe, expect, it } from "vitest";
import { UNITS, unitsByWord } from "../../../src/figures/amounts/units.ts";
import { withoutSuffix, withSuffix } from "../../../src/figures/words/suffixes.ts";

const units = unitsByWord(UNITS);

describe("withSuffix", () => {
  it.each([
    ["行政复议案件审结", "件", "行政复议案件审结数"],
    ["执法人员", "名", "执法人员数"],
    ["律师", "名", "律师人数"],
    ["参训人员", "人次", "参训人次"],
    ["培训", "场", "培训场次"],
    ["涉案", "万元", "涉案金额"],
    ["办理", "个工作日", "办理时间"],
    ["合格", "%", "合格率"],
    ["访问量", "次", "访问量"],
    ["人民调解员", "名", "人民调解员数"],
    ["检查企业", "家次", "检查企业家次"],
    ["归集数据", "条", "归集数据量"],
    ["拆除违法建设", "平方米", "拆除违法建设面积"],
    ["查获假种子", "吨", "查获假种子重量"],
    ["法律知识考试平均", "分", "法律知识考试平均分"],
  ])("ends %s in %s as %s", (phrase, unit, name) => {
    expect(withSuffix(phrase, units.get(unit))).toBe(name);
  });

  it("ends what has no measure word as a number", () => {
    expect(withSuffix("案件", undefined)).toBe("案件数");
  });
});

describe("withoutSuffix", () => {
  it.each([
    ["行政复议案件审结数", "行政复议案件审结"],
    ["会议次数", "会议"],
    ["罚款金额", "罚款"],
    ["纠错率", "纠错率"],
  ])("cuts %s to %s", (name, stem) => {
    expect(withoutSuffix(name)).toBe(stem);
  });
});
